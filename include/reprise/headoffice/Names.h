// Names: which texts may name a kiosk or a store. What passes here is safe in a path, in a log line
// and in a label.
#pragma once

#include <algorithm>
#include <string_view>

namespace reprise::headoffice {

/// 1 to 64 letters, digits, '.', '_' or '-', not starting with '.' or '-'.
inline bool isName(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '.' || text.front() == '-')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-';
    });
}

/// A kiosk is named after its store and workstation: "0412-K1" belongs to store "0412".
inline bool belongsTo(std::string_view kiosk, std::string_view store)
{
    return kiosk.size() > store.size() + 1 && kiosk.starts_with(store)
           && kiosk[store.size()] == '-';
}

/// "0412" of "0412-K1": everything before the last hyphen; the whole name where there is none.
inline std::string_view storeOf(std::string_view kiosk)
{
    return kiosk.substr(0, kiosk.rfind('-'));
}

} // namespace reprise::headoffice
