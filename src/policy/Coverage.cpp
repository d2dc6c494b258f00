#include "reprise/policy/Coverage.h"

#include <algorithm>

namespace reprise::policy {

namespace {

/// The same day number `months` later, or the last of a month that is shorter.
Day monthsLater(Day day, int months)
{
    const std::chrono::year_month_day start{day};
    const auto moved = start + std::chrono::months{months};
    if (moved.ok()) return Day{moved};
    return Day{moved.year() / moved.month() / std::chrono::last};
}

bool isWarrantyFor(const Warranty& warranty, const receipts::Receipt& receipt,
                   const receipts::Line& line)
{
    const auto isBought = std::ranges::any_of(receipt.lines, [&](const receipts::Line& each) {
        return each.sku == warranty.sku && each.number != line.number;
    });
    const auto isCarriedOver = std::ranges::count(line.coveredBy, warranty.sku) > 0;
    return (isBought || isCarriedOver)
           && (warranty.covers.empty() || std::ranges::count(warranty.covers, line.category) > 0);
}

/// Whether the shop's rules let somebody change their mind about such goods.
bool isWelcomeBack(const Policy& policy, const Subject& subject)
{
    const auto objects = [](Outcome outcome) { return outcome >= Outcome::OverridableDenial; };
    for (const auto& [trait, rule] : policy.traits)
        if (subject.has(trait) && rule.fits(subject.condition) && objects(rule.outcome))
            return false;
    const auto category = policy.categories.find(subject.line.category);
    if (category != policy.categories.end() && objects(category->second.outcome)) return false;
    const auto condition = policy.conditions.find(subject.condition);
    if (condition != policy.conditions.end() && objects(condition->second.outcome)) return false;
    const auto reason = policy.reasons.find(rights::Reason::ChangedMind);
    return reason == policy.reasons.end() || !objects(reason->second.outcome);
}

void addPromises(std::vector<Cover>& covers, const Policy& policy, const Subject& subject,
                 const receipts::Receipt& receipt, Day from)
{
    for (const auto& each : policy.guarantees)
        if (each.scope.fits(subject))
            covers.push_back({.kind = CoverKind::Guarantee,
                              .from = from,
                              .until = monthsLater(from, each.months),
                              .by = each.by,
                              .terms = each.terms,
                              .cite = policy.cite(each.place)});
    for (const auto& each : policy.warranties)
        if (isWarrantyFor(each, receipt, subject.line))
            covers.push_back({.kind = CoverKind::Warranty,
                              .from = from,
                              .until = monthsLater(from, each.months),
                              .by = {},
                              .terms = {},
                              .cite = policy.cite(each.place)});
}

void addChangeOfMind(std::vector<Cover>& covers, const Policy& policy, const Subject& subject,
                     Day boughtOn)
{
    if (!isWelcomeBack(policy, subject)) return;
    const auto last = policy.lastDayFor(subject, boughtOn);
    const auto& place = last.season != nullptr ? last.season->place : last.window->place;
    covers.push_back({.kind = CoverKind::Policy,
                      .from = boughtOn,
                      .until = last.day,
                      .by = {},
                      .terms = {},
                      .cite = policy.cite(place)});
    if (!policy.exchange.days) return;
    const auto exchange = boughtOn + std::chrono::days{*policy.exchange.days};
    if (exchange > last.day)
        covers.push_back({.kind = CoverKind::Exchange,
                          .from = boughtOn,
                          .until = exchange,
                          .by = {},
                          .terms = {},
                          .cite = policy.cite(policy.exchange.place)});
}

} // namespace

std::vector<Cover> coverageOf(const Policy& policy, const rights::Pack* pack,
                              const receipts::Receipt& receipt, const receipts::Line& line,
                              const rights::Claim& claim, Condition condition)
{
    const Subject subject{line, receipt.channel, condition, receipt.customer, claim.traits};
    std::vector<Cover> covers;
    if (pack != nullptr)
        for (const auto& each : rights::statutoryDates(*pack, claim))
            covers.push_back({.kind = CoverKind::Statutory,
                              .right = each.kind,
                              .from = each.first,
                              .until = each.last,
                              .by = {},
                              .terms = {},
                              .cite = each.cite});
    addPromises(covers, policy, subject, receipt, line.firstBoughtOn.value_or(claim.delivered()));
    addChangeOfMind(covers, policy, subject,
                    line.firstBoughtOn.value_or(policy.businessDay(receipt.soldAt)));
    std::ranges::stable_sort(covers, [](const Cover& one, const Cover& other) {
        return one.kind != other.kind ? one.kind < other.kind : one.until < other.until;
    });
    return covers;
}

} // namespace reprise::policy
