// CardNumbers: finds what looks like the number of a payment card in a text, so that none comes to
// rest here (PCI DSS 4.0.1, 3.3 and 3.4; rights: H-5). What it looks for is written down once,
// here; who keeps text from outside asks it first.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace reprise {

/// What a text is meant to be, as whoever asks knows.
enum class Meant : std::uint8_t {
    Words, ///< Or anything else that needs no long number.
    /// The number of an article. Up to fourteen digits are a GTIN far more often than a card of
    /// that length, and digits that touch a letter are part of a serial number.
    Article,
};

/// True for 13 to 19 digits, alone or in groups with one space or hyphen between them, that begin
/// like an issuer's of that length and whose check digit is right (ISO/IEC 7812-1). A part of a
/// longer row of digits doesn't count.
bool holdsCardNumber(std::string_view text, Meant meant = Meant::Words);

/// The same text, each of them with all but its last four digits made stars: "************1111".
std::string withoutCardNumbers(std::string text);

/// Invalid where `text` holds one: "<name> looks like a card number, expected <expected>". The
/// number itself is not repeated.
Result<void> refuseCardNumber(std::string_view text, std::string_view name,
                              std::string_view expected, Meant meant = Meant::Words);

} // namespace reprise
