// PolicyCases: a high-street policy, its law and an ordinary mug, for tests that bend them.
#pragma once

#include "ReceiptSamples.h"
#include "TextFile.h"

#include "reprise/policy/Decide.h"

namespace reprise::tests {

inline const policy::Policy& highStreet()
{
    static const auto policy =
        *policy::Policy::parse(textOf("deploy/policy/uk-high-street.toml"), "uk-high-street");
    return policy;
}

inline const rights::Pack& england()
{
    static const auto pack = *rights::Pack::parse(textOf("deploy/rights/GB-EAW.toml"), "GB-EAW");
    return pack;
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
            .reason = rights::Reason::ChangedMind,
            .condition = policy::Condition::Unopened,
            .deliveredOn = std::nullopt,
            .faultApparentOn = std::nullopt,
            .unitsAsked = 1,
            .unitsLeft = 2,
            .requestTotal = samples::pence(400),
            .requestUnits = 1};
}

} // namespace reprise::tests
