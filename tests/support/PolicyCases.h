// PolicyCases: a high-street policy, its law and an ordinary mug, for tests that bend them.
#pragma once

#include "ReceiptSamples.h"
#include "TextFile.h"

#include "reprise/policy/Decide.h"
#include "reprise/policy/Rule.h"
#include "reprise/rights/StockPacks.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace reprise::tests {

inline const policy::Policy& stockPolicy(const std::string& name)
{
    static std::map<std::string, policy::Policy> policies;
    const auto known = policies.find(name);
    if (known != policies.end()) return known->second;
    auto read = *policy::Policy::parse(textOf("deploy/policy/" + name + ".toml"), name);
    return policies.emplace(name, std::move(read)).first->second;
}

inline const policy::Policy& highStreet()
{
    return stockPolicy("uk-high-street");
}

/// A policy of 28 days with `more` TOML after it.
inline policy::Policy policyWith(const std::string& more)
{
    const auto parsed = policy::Policy::parse("id = \"corner\"\nversion = 3\n"
                                              "jurisdiction = \"GB-EAW\"\n"
                                              "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                                              "[window]\ndays = 28\n"
                                                  + more,
                                              "corner.toml");
    REPRISE_EXPECTS(parsed.has_value());
    return *parsed;
}

inline const rights::Pack& pack(std::string_view jurisdiction)
{
    static std::map<std::string, rights::Pack, std::less<>> packs;
    const auto known = packs.find(jurisdiction);
    if (known != packs.end()) return known->second;
    return packs.emplace(jurisdiction, **rights::stockPack(jurisdiction)).first->second;
}

inline const rights::Pack& england()
{
    static const auto& law = pack("GB-EAW");
    return law;
}

inline Day on(std::string_view text)
{
    return *parseDay(text);
}

/// One of two mugs at 4.00, bought on 1 November 2026 and brought back unopened on the 22nd.
inline policy::LineFacts mugBack(const receipts::Line& mug)
{
    return {.line = mug,
            .boughtOn = on("2026-11-01"),
            .today = on("2026-11-22"),
            .claim = {.reason = rights::Reason::ChangedMind,
                      .boughtOn = on("2026-11-01"),
                      .deliveredOn = {},
                      .enabledOn = {},
                      .perishBy = {},
                      .faultApparentOn = {},
                      .noticedOn = on("2026-11-22"),
                      .goodsBackOn = {},
                      .traits = mug.traits,
                      .repairs = {},
                      .cancelNoticeOn = {}},
            .unitsAsked = 1,
            .unitsLeft = 2,
            .requestTotal = samples::pence(400),
            .requestUnits = 1};
}

/// The same mug on another day, on the store's calendar and on the law's.
inline policy::LineFacts& comesBack(policy::LineFacts& facts, Day day)
{
    facts.today = day;
    facts.claim.noticedOn = day;
    return facts;
}

inline policy::LineFacts mugBack(const receipts::Line& mug, std::string_view day,
                                 rights::Reason reason = rights::Reason::ChangedMind)
{
    auto facts = mugBack(mug);
    facts.claim.reason = reason;
    return comesBack(facts, on(day));
}

inline receipts::Line itemOf(const std::string& category)
{
    auto item = samples::line(1, 2, 400);
    item.category = category;
    return item;
}

inline policy::LineDecision decided(const policy::Policy& policy, const policy::LineFacts& facts)
{
    return policy::decide(policy, &england(), facts);
}

inline bool offers(const policy::LineDecision& decision, policy::Remedy remedy)
{
    return std::ranges::count(decision.remedies, remedy) > 0;
}

/// Null where no rule of that name had a say.
inline const policy::Finding* finding(const policy::LineDecision& decision, std::string_view rule)
{
    const auto found = std::ranges::find(decision.findings, rule, &policy::Finding::rule);
    return found != decision.findings.end() ? &*found : nullptr;
}

} // namespace reprise::tests
