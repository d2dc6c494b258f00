// Translations: the port behind a language that is not English: the words for our English texts,
// and how its readers write dates and amounts.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::wording {

/// An English text as it stands in the code; placeholders are {} in their order.
struct Said {
    const char* english;
    const char* one = nullptr; ///< The same for one, where a count decides between forms.
};

class Translations {
public:
    virtual ~Translations() = default;

    virtual std::string code() const = 0;
    /// With the same placeholders, {} or {0}, {1} where they change places. `count` chooses between
    /// the forms of a text that has some. None where there is no translation: it is said in
    /// English.
    virtual std::optional<std::string> text(const Said& said, std::int64_t count) const = 0;
    virtual std::string amount(Money money) const = 0;
    /// "22 Tachwedd 2026".
    virtual std::string date(Day day) const = 0;
};

} // namespace reprise::wording
