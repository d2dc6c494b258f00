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

} // namespace reprise::wording
