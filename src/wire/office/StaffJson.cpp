#include "reprise/wire/office/StaffJson.h"

#include "ReadIds.h"
#include "office/MessageJson.h"

#include "reprise/base/CardNumbers.h"

#include <algorithm>

namespace reprise::wire {

namespace {

/// A number and a name are read by people, and never meant to be a card's.
void refuseCard(const Fields& fields, std::string_view key, const std::string& text)
{
    if (const auto card = refuseCardNumber(text, key, "a text without one"); !card)
        fields.wrong(key, "looks like the number of a card, expected a text without one");
}

ListedOperator operatorOf(const Fields& fields)
{
    ListedOperator listed{idOf<OperatorId>(fields.name("operator")), fields.text("name"), {}};
    refuseCard(fields, "operator", listed.id.text());
    refuseCard(fields, "name", listed.name);
    for (const auto& word : fields.texts("roles")) {
        const auto role = people::parseRole(word);
        if (!role)
            fields.wrong("roles", role.error().detail);
        else if (std::ranges::find(listed.roles, *role) == listed.roles.end())
            listed.roles.push_back(*role);
    }
    for (const auto* secret : {"pin", "badge"})
        if (fields.has(secret))
            fields.wrong(secret, "is not for every terminal to know, expected it to be taken in "
                                 "where it is used (reprise operators import)");
    return listed;
}

} // namespace

Result<ListedOperator> listedOperatorFromJson(std::string_view json)
{
    return messageFrom(json, operatorOf);
}

} // namespace reprise::wire
