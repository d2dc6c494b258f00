// Tongue: the language that the screens speak now. Qt has one for the whole program, so this is one
// too; only the thread of the screens may ask.
#pragma once

#include "reprise/wording/Language.h"

#include <QLocale>

namespace reprise::app::tongue {

/// For the catalogue of decisions and law.
wording::Language language();

/// For dates, figures and sorting.
QLocale locale();

/// Both are spoken from now on. Qt's own translator is installed by whoever calls this.
void speak(wording::Language language, const QLocale& locale);

} // namespace reprise::app::tongue
