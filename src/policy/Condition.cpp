#include "reprise/policy/Condition.h"

#include "reprise/base/Names.h"

namespace reprise::policy {

namespace {

constexpr Named<Condition> conditions[]{
    {Condition::Unopened, "unopened"}, {Condition::Opened, "opened"}, {Condition::Used, "used"},
    {Condition::Damaged, "damaged"},   {Condition::Unsafe, "unsafe"},
};

} // namespace

Result<Condition> parseCondition(std::string_view name)
{
    return valueNamed(conditions, name, "condition");
}

std::string_view conditionName(Condition condition)
{
    return nameOf(conditions, condition);
}

} // namespace reprise::policy
