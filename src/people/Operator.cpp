#include "reprise/people/Operator.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::people {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 3> roleNames{
    {{Role::Clerk, "clerk"}, {Role::Supervisor, "supervisor"}, {Role::Manager, "manager"}}};

} // namespace

Result<Role> parseRole(std::string_view name)
{
    for (const auto& [role, known] : roleNames)
        if (known == name) return role;
    return Error{ErrorCode::Invalid, "unknown role, expected one of clerk, supervisor, manager"};
}

std::string_view roleName(Role role)
{
    for (const auto& [known, name] : roleNames)
        if (known == role) return name;
    REPRISE_UNREACHABLE();
}

bool Operator::mayApprove() const
{
    return std::ranges::any_of(
        roles, [](Role role) { return role == Role::Supervisor || role == Role::Manager; });
}

Role Operator::highestRole() const
{
    const auto highest = std::ranges::max_element(roles);
    return highest != roles.end() ? *highest : Role::Clerk;
}

} // namespace reprise::people
