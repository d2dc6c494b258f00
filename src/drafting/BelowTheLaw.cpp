// Rules that would take what the law gives. decide() doesn't let them; customers who read them may
// still be misled (Consumer Rights Act 2015 s.31; DMCC Act 2024 s.226).
#include "Reviewer.h"

#include <algorithm>

namespace reprise::drafting {

using namespace policy;

namespace {

using receipts::Channel;

bool isFromAfar(const Scope& scope)
{
    return std::ranges::any_of(scope.channels,
                               [](Channel each) { return each != Channel::InStore; });
}

/// Vouchers of the store's own: the law has money go back as it came.
bool isOwnPaper(const std::string& tender)
{
    return tender == "store_credit" || tender == "gift_card" || tender == "voucher";
}

} // namespace

void Reviewer::lookAtLaw()
{
    for (const auto& [reason, rule] : m_policy.reasons)
        if (rights::isStatutoryClaim(reason) && rule.outcome > Outcome::Contingent)
            fault(rule.place,
                  "'" + std::string(rights::reasonName(reason))
                      + "' is a claim under consumer law, and no policy can refuse it",
                  "contingent or authorised");
    for (const auto& fee : m_policy.restocking)
        for (const auto reason : fee.reasons)
            if (rights::isStatutoryClaim(reason))
                fault(fee.place,
                      "a fee on '" + std::string(rights::reasonName(reason))
                          + "', a claim under consumer law, is forbidden",
                      "reasons that are a change of mind");
    const auto recalled = m_policy.traits.find(std::string(receipts::trait::recalled));
    if (recalled != m_policy.traits.end() && recalled->second.outcome != Outcome::Authorised)
        fault(recalled->second.place, "recalled goods are always taken back",
              "authorised, or no such key");
    if (isOwnPaper(m_policy.tenders.whenUnknown))
        fault(m_policy.tenders.place,
              "'" + m_policy.tenders.whenUnknown
                  + "' where nobody knows how it was paid: a lawful refund is money unless the "
                    "customer agrees otherwise",
              "when_unknown = \"cash\" or another kind of money");

    const auto* cancellation =
        m_pack != nullptr && m_pack->cancellation ? &*m_pack->cancellation : nullptr;
    if (cancellation == nullptr || cancellation->period.unit != rights::PeriodUnit::Days) return;
    const auto lawfulDays = cancellation->period.length;
    for (const auto& each : m_policy.windows)
        lookAtDistance(each, lawfulDays);
    const auto isForAfar = [](const Window& each) { return isFromAfar(each.scope); };
    if (m_policy.window.days < lawfulDays && std::ranges::none_of(m_policy.windows, isForAfar))
        warn(m_policy.window.place,
             "what is bought from afar may come back for " + std::to_string(lawfulDays)
                 + " days by law, and this window does not say so",
             "a [[window.for]] with channel = [\"distance\", \"off_premises\"]");
}

void Reviewer::lookAtDistance(const Window& window, int lawfulDays)
{
    if (!isFromAfar(window.scope) || window.days >= lawfulDays) return;
    const auto& never = m_pack->cancellation->excluded.traits;
    const auto isExcluded = [&never](const std::string& trait) {
        return std::ranges::count(never, trait) > 0;
    };
    const auto& traits = window.scope.traits;
    if (!traits.empty() && std::ranges::all_of(traits, isExcluded)) return;
    fault(window.place,
          std::to_string(window.days) + " days for what was bought from afar: the law gives "
              + std::to_string(lawfulDays) + " (" + m_pack->cancellation->period.cite + ")",
          std::to_string(lawfulDays) + " days or more");
}

void Reviewer::lookAtCalendar()
{
    const Place top{"id", 1};
    if (m_policy.effectiveUntil && *m_policy.effectiveUntil < m_today)
        warn(m_policy.effectivePlace, "the policy ended on " + isoDay(*m_policy.effectiveUntil),
             "an effective_until to come, or none");
    if (m_pack == nullptr) {
        warn(top,
             "there is no statutory pack for '" + m_policy.jurisdiction
                 + "': every claim goes to a colleague",
             "a jurisdiction with a pack, such as \"GB-EAW\"");
        return;
    }
    if (!rights::isCurrent(*m_pack, m_today))
        warn(top,
             "the statutory pack " + m_pack->id + " was due for review by "
                 + isoDay(m_pack->reviewBy),
             "a pack that somebody has checked since");
    const auto lastHoliday = m_pack->lastHoliday();
    const auto needed = m_today + std::chrono::days{longestWindow()};
    if (lastHoliday && *lastHoliday < needed)
        warn(m_policy.window.place,
             "the public holidays of pack " + m_pack->id + " end on " + isoDay(*lastHoliday)
                 + ", before the windows do",
             "a pack with holidays until " + isoDay(needed));
    if (m_pack->zone.name() != m_policy.zone.name())
        warn(top,
             "the store's clocks show " + m_policy.zone.name() + ", those of its law "
                 + m_pack->zone.name(),
             "the zone of the place whose law applies");
}

} // namespace reprise::drafting
