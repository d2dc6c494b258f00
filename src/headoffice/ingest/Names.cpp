#include "reprise/headoffice/Names.h"

#include <algorithm>

namespace reprise::headoffice {

bool isName(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '.' || text.front() == '-')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-';
    });
}

bool belongsTo(std::string_view kiosk, std::string_view store)
{
    return kiosk.size() > store.size() + 1 && kiosk.starts_with(store)
           && kiosk[store.size()] == '-';
}

std::string_view storeOf(std::string_view kiosk)
{
    return kiosk.substr(0, kiosk.rfind('-'));
}

} // namespace reprise::headoffice
