#include "Saying.h"

namespace reprise::wording {

std::string Language::code() const
{
    return m_translations != nullptr ? m_translations->code() : "en";
}

std::string patternOf(Language language, const Said& said, std::int64_t count)
{
    if (const auto* translations = language.translations())
        if (auto text = translations->text(said, count)) return std::move(*text);
    return said.one != nullptr && count == 1 ? said.one : said.english;
}

bool isTranslated(Language language, const Said& said)
{
    const auto* translations = language.translations();
    return translations != nullptr && translations->text(said, 0).has_value();
}

std::string inTurn(std::initializer_list<std::string> sentences)
{
    std::string text;
    for (const auto& each : sentences) {
        if (!text.empty() && !each.empty()) text += ' ';
        text += each;
    }
    return text;
}

} // namespace reprise::wording
