// Slip: the customer's proof of a return, as lines of text for paper, screen or e-mail.
#pragma once

#include "reprise/calendar/TimeZone.h"
#include "reprise/returns/Return.h"
#include "reprise/wording/Language.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::wording {

enum class SlipStyle : std::uint8_t { Plain, Strong, Large, Rule, Barcode };

struct SlipLine {
    SlipStyle style;
    std::string left;
    std::string right; ///< Amounts, set to the right edge; may be empty.
};

enum class SlipCopy : std::uint8_t { Original, Reprint };
enum class SlipTerminal : std::uint8_t { Live, Training };

struct SlipHead {
    std::string store; ///< "Fernhill York".
    TimeZone zone;
    SlipTerminal terminal;
};

/// Head, return and receipt numbers, lines, amounts, tax, tenders in words, the start of the
/// journal hash, and the return's number as a barcode line.
std::vector<SlipLine> slipFor(const returns::Answer& answer, const SlipHead& head, SlipCopy copy,
                              Language language);

/// The slip as plain text of `columns` characters a line.
std::string plainText(const std::vector<SlipLine>& slip, std::size_t columns);

} // namespace reprise::wording
