// Names: which texts may name a kiosk or a store. What passes here is safe in a path, in a log line
// and in a label.
#pragma once

#include <string_view>

namespace reprise::headoffice {

/// 1 to 64 letters, digits, '.', '_' or '-', not starting with '.' or '-'.
bool isName(std::string_view text);

/// A kiosk is named after its store and workstation: "0412-K1" belongs to store "0412".
bool belongsTo(std::string_view kiosk, std::string_view store);

/// "0412" of "0412-K1": everything before the last hyphen; the whole name where there is none.
std::string_view storeOf(std::string_view kiosk);

} // namespace reprise::headoffice
