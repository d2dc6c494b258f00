#include "reprise/policy/Disposition.h"

#include "StoreRules.h"

#include "reprise/base/Names.h"
#include "reprise/policy/Decide.h"

#include <algorithm>

namespace reprise::policy {

namespace {

constexpr Named<Disposition> dispositions[]{
    {Disposition::Undecided, "undecided"},
    {Disposition::WriteOff, "write_off"},
    {Disposition::ReturnToStock, "return_to_stock"},
    {Disposition::Transform, "transform"},
    {Disposition::Repair, "repair"},
    {Disposition::ReturnToManufacturer, "return_to_manufacturer"},
    {Disposition::ReturnToSupplier, "return_to_supplier"},
};

/// Seen on cells that may burn.
constexpr std::string_view swollen = "swollen";
constexpr std::string_view leaking = "leaking";

bool isHazard(const Policy& policy, const LineFacts& facts)
{
    const auto subject = facts.subject();
    return facts.condition == Condition::Unsafe || subject.has(receipts::trait::hazardous)
           || subject.has(swollen) || subject.has(leaking)
           || isRecalled(policy, subject, facts.claim.reason, facts.batch, facts.serial);
}

/// What is dangerous is destroyed or sent back to who made or sold it; nobody mends or sells it.
bool isFitForHazards(Disposition method)
{
    return method == Disposition::WriteOff || method == Disposition::ReturnToManufacturer
           || method == Disposition::ReturnToSupplier;
}

std::optional<Disposition> byPolicy(const Policy& policy, const LineFacts& facts)
{
    for (const auto& rule : policy.dispositions) {
        const auto isForReason =
            rule.reasons.empty() || std::ranges::count(rule.reasons, facts.claim.reason) > 0;
        if (isForReason && rule.scope.fits(facts.subject())
            && mayBecome(facts.condition, rule.method))
            return rule.method;
    }
    return std::nullopt;
}

Disposition byCustom(const LineFacts& facts)
{
    using namespace receipts;
    const auto subject = facts.subject();
    const auto isSealed = facts.condition == Condition::Unopened;
    if (subject.has(trait::perishable)) return Disposition::WriteOff;
    if (subject.has(trait::hygiene) && !isSealed) return Disposition::WriteOff;
    if (!isSealed || rights::isStatutoryClaim(facts.claim.reason)
        || subject.has(trait::ageRestricted))
        return Disposition::Undecided;
    return Disposition::ReturnToStock;
}

} // namespace

Result<Disposition> parseDisposition(std::string_view name)
{
    return valueNamed(dispositions, name, "disposition");
}

std::string_view dispositionName(Disposition disposition)
{
    return nameOf(dispositions, disposition);
}

bool mayBecome(Condition condition, Disposition chosen)
{
    const auto isBroken = condition == Condition::Damaged || condition == Condition::Unsafe;
    return !(isBroken && chosen == Disposition::ReturnToStock);
}

Disposal disposalOf(const Policy& policy, const LineFacts& facts, std::optional<Disposition> chosen)
{
    const auto decided =
        chosen && mayBecome(facts.condition, *chosen) ? chosen : byPolicy(policy, facts);
    if (isHazard(policy, facts)) {
        const auto method =
            decided && isFitForHazards(*decided) ? *decided : Disposition::Undecided;
        return {method, Keeping::Quarantine};
    }
    return {decided ? *decided : byCustom(facts), Keeping::Open};
}

} // namespace reprise::policy
