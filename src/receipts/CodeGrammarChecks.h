// CodeGrammarChecks: the check characters that printed codes carry.
#pragma once

#include <string>
#include <string_view>

namespace reprise::receipts {

/// GS1 General Specifications §7.9: weights 3 and 1 from the right, modulo 10. `digits` is without
/// the check digit. Nothing but digits, else '\0'.
char gtinCheckDigit(std::string_view digits);

bool gtinCheckHolds(std::string_view digits);
/// ISO/IEC 7812-1 annex B: every second digit from the right counts twice.
bool luhnCheckHolds(std::string_view digits);
/// ISO/IEC 16388 annex A: the sum of the Code 39 character values, modulo 43, is the last one.
bool mod43CheckHolds(std::string_view text);

/// The 12 digits of UPC-A that the 8 digits of UPC-E stand for (GS1 General Specifications §5.2.2);
/// empty for anything else.
std::string upcaFromUpce(std::string_view upce);

} // namespace reprise::receipts
