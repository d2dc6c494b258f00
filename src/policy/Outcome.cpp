#include "reprise/base/Names.h"
#include "reprise/policy/Decide.h"
#include "reprise/policy/Finding.h"

namespace reprise::policy {

namespace {

constexpr Named<Outcome> outcomes[]{
    {Outcome::Authorised, "authorised"},
    {Outcome::Contingent, "contingent"},
    {Outcome::OverridableDenial, "overridable_denial"},
    {Outcome::Denial, "denial"},
};

constexpr Named<Remedy> remedies[]{
    {Remedy::Refund, "refund"},
    {Remedy::Exchange, "exchange"},
    {Remedy::StoreCredit, "store_credit"},
    {Remedy::Repair, "repair"},
    {Remedy::Replacement, "replacement"},
    {Remedy::PriceReduction, "price_reduction"},
};

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return nameOf(outcomes, outcome);
}

Result<Outcome> parseOutcome(std::string_view name)
{
    return valueNamed(outcomes, name, "outcome");
}

Result<Remedy> parseRemedy(std::string_view name)
{
    return valueNamed(remedies, name, "remedy");
}

std::string_view remedyName(Remedy remedy)
{
    return nameOf(remedies, remedy);
}

} // namespace reprise::policy
