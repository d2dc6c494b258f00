// Fonts: whether this system has the letters and icons of the screens. Without them Qt shows
// others, or empty boxes, and says nothing.
#pragma once

#include "reprise/base/Result.h"

#include <QStringList>

namespace reprise::app {

/// The families that qml/Theme.qml names.
QStringList neededFonts();

/// NotFound names the families that are missing and the packages that hold them.
Result<void> checkFonts();

} // namespace reprise::app
