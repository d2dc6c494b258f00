// CardNumberSearch: no card number comes in with a document, whichever of its members it hides in,
// known to us or not.
#pragma once

#include "reprise/json/JsonText.h"

#include <set>
#include <string_view>

namespace reprise {

/// Members that may hold long numbers, by their names.
struct NumberedMembers {
    std::set<std::string_view> articles; ///< Numbers of goods: see Meant::Article.
    std::set<std::string_view> taken;    ///< Not looked at: whoever reads them checks for himself.
};

/// Invalid, naming the member but not the number, for the first text, number or name of a member
/// that looks like a card number.
Result<void> refuseCardNumbers(const Json& document, const NumberedMembers& members);

} // namespace reprise
