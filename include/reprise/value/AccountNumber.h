// AccountNumber: the numbers of what the store itself issues: unguessable as the return that they
// come of, and with two check characters that catch a slip of the hand.
#pragma once

#include "reprise/base/Id.h"

#include <string>
#include <string_view>

namespace reprise::value {

/// Of a store credit "C-0412-K1-7Q4M9X2C-5H", of a gift card issued here "G-…"; of a card or points
/// account from elsewhere the token that its system gave it.
using AccountNumber = Id<struct AccountNumberTag>;

/// The return's number with another letter in front and its check characters behind. One return
/// issues at most one credit and one card, so each number is given once.
AccountNumber storeCreditNumber(const ReturnId& id);
AccountNumber giftCardNumber(const ReturnId& id);

/// Two letters or digits over the letters and digits of `text`, capital or small: ISO/IEC 7064,
/// MOD 1271-36. They change with every single wrong, swapped or shifted character.
std::string checkCharacters(std::string_view text);

/// True for a number of ours whose check characters are right; of a token nobody here can say.
bool isOwnNumber(std::string_view text);

} // namespace reprise::value
