// Dictionary: one language with all its words: those of the screens for Qt, and those of the
// catalogue of decisions and law behind its port; dates and amounts as its readers write them.
#pragma once

#include "reprise/wording/Translations.h"

#include <QLocale>
#include <QTranslator>

namespace reprise::app {

class Dictionary final : public wording::Translations {
public:
    /// As BCP 47 has it, with where its dates and figures are read: "cy_GB". Whether its words are
    /// there says isLoaded().
    explicit Dictionary(const QLocale& locale);

    bool isLoaded() const { return m_loaded; }
    const QLocale& locale() const { return m_locale; }
    /// For Qt, which speaks it once it is installed.
    QTranslator& words() { return m_words; }

    std::string code() const override;
    std::optional<std::string> text(const wording::Said& said, std::int64_t count) const override;
    /// Exact: the figures are the money's own, and only the signs around them the locale's.
    std::string amount(Money money) const override;
    std::string date(Day day) const override;

private:
    QLocale m_locale;
    QTranslator m_words;
    bool m_loaded;
};

} // namespace reprise::app
