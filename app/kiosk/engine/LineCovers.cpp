#include "LineCovers.h"

#include "RequestDraft.h"

#include <algorithm>
#include <array>

namespace reprise::app {

namespace {

constexpr std::array sealed{std::string_view("hygiene"), std::string_view("sealed_hygiene"),
                            std::string_view("media"), std::string_view("sealed_media")};

/// What a customer can tell apart without a colleague; damage is a reason of its own.
bool isAskable(policy::Condition condition)
{
    return condition <= policy::Condition::Used;
}

bool hasAskable(const std::vector<policy::Condition>& conditions)
{
    return std::ranges::any_of(conditions, isAskable);
}

/// Whether the scope names conditions and fits the goods in one of them.
bool hangsOnCondition(const policy::Scope& scope, policy::Subject subject)
{
    return std::ranges::any_of(scope.conditions, [&](policy::Condition condition) {
        subject.condition = condition;
        return isAskable(condition) && scope.fits(subject);
    });
}

rights::Claim claimFor(const TimeZone& zone, const receipts::Receipt& receipt,
                       const receipts::Line& line, const returns::RequestLine& asked, Instant at)
{
    rights::Claim claim{.reason = asked.reason,
                        .channel = receipt.channel,
                        .boughtOn = zone.dayOf(receipt.soldAt),
                        .noticedOn = zone.dayOf(at),
                        .traits = line.traits};
    claim.deliveredOn = asked.receivedOn ? asked.receivedOn : line.deliveredOn;
    claim.faultApparentOn = asked.faultApparentOn;
    return claim;
}

} // namespace

Covers lineCovers(const policy::Policy& policy, const rights::Pack* pack,
                  const receipts::Receipt& receipt, const RequestDraft& draft)
{
    const TimeZone& zone = pack ? pack->zone : policy.zone;
    Covers covers;
    for (const returns::RequestLine& asked : draft.lines) {
        const receipts::Line* line = asked.line ? receipt.line(*asked.line) : nullptr;
        if (!line) continue;
        covers[line->number] =
            policy::coverageOf(policy, pack, receipt, *line,
                               claimFor(zone, receipt, *line, asked, draft.at), asked.condition);
    }
    return covers;
}

bool conditionCounts(const policy::Policy& policy, const receipts::Receipt& receipt,
                     const receipts::Line& line)
{
    const auto hasTrait = [&line](std::string_view name) {
        return receipts::hasTrait(line.traits, name);
    };
    if (std::ranges::any_of(sealed, hasTrait)) return true;
    if (std::ranges::any_of(policy.conditions,
                            [](const auto& rule) { return isAskable(rule.first); }))
        return true;
    if (hasAskable(policy.selfService.conditions)) return true;
    for (const auto& [trait, rule] : policy.traits)
        if (hasTrait(trait) && hasAskable(rule.conditions)) return true;
    const policy::Subject subject{line, receipt.channel, policy::Condition::Unopened,
                                  receipt.customer};
    const auto hangs = [&subject](const auto& rule) {
        return hangsOnCondition(rule.scope, subject);
    };
    return std::ranges::any_of(policy.windows, hangs) || std::ranges::any_of(policy.seasons, hangs)
           || std::ranges::any_of(policy.restocking, hangs);
}

} // namespace reprise::app
