// Language: whose words and ways of writing dates and amounts are used. English is in the code; any
// other is an object behind the port Translations, from whoever has its words.
#pragma once

#include <string>

namespace reprise::wording {

class Translations;

/// Light enough to hand about. Its translations live longer than it.
class Language {
public:
    static const Language English;

    constexpr Language() = default;
    explicit constexpr Language(const Translations& translations) : m_translations(&translations) {}

    /// None for English.
    constexpr const Translations* translations() const { return m_translations; }
    /// "en", "cy": as BCP 47 has it.
    std::string code() const;

    friend constexpr bool operator==(Language, Language) = default;

private:
    const Translations* m_translations = nullptr;
};

inline constexpr Language Language::English{};

} // namespace reprise::wording
