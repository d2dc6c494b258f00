// Counter: a returns desk with everything on it, for tests that come to it with receipts.
#pragma once

#include "DeskFakes.h"
#include "MemoryReturnJournal.h"
#include "ReceiptSamples.h"
#include "RuleFakes.h"
#include "TextFile.h"

#include "reprise/returns/ReturnDesk.h"
#include "reprise/rights/StockPacks.h"

#include <string>

namespace reprise::tests {

using returns::Request;
using returns::RequestLine;

struct Counter {
    explicit Counter(const std::string& policyName = "uk-high-street")
    {
        adopt(textOf("deploy/policy/" + policyName + ".toml"));
        const auto stored =
            staff.store({{OperatorId("1042"), "Ada", {people::Role::Clerk}, "1111"},
                         {OperatorId("3001"), "Cleo", {people::Role::Manager}, "3333"}});
        REPRISE_EXPECTS(stored);
    }

    /// The text must be a sound one.
    void adopt(const std::string& toml)
    {
        REPRISE_EXPECTS(policy::Policy::parse(toml, "policy of a test"));
        const auto adopted = policies.adopt(toml);
        REPRISE_EXPECTS(adopted);
    }

    /// A policy of a test's own, in pounds for England and Wales.
    void adoptOwn(const std::string& said, int version = 1)
    {
        adopt("id = \"own\"\nversion = " + std::to_string(version)
              + "\njurisdiction = \"GB-EAW\"\ntime_zone = \"Europe/London\"\n"
                "currency = \"GBP\"\n"
              + said);
    }

    /// `ask` on 22 November 2026, three weeks after the sale of ReceiptSamples.
    static Request asking(std::string id, std::vector<RequestLine> lines)
    {
        return {.id = RequestId(id),
                .at = Instant{std::chrono::seconds{1'795'341'600}},
                .mode = returns::Mode::Desk,
                .operatorId = OperatorId("1042"),
                .lines = std::move(lines),
                .remedy = policy::Remedy::Refund,
                .tender = std::nullopt,
                .approval = std::nullopt,
                .contentDigest = "digest of " + id};
    }

    static RequestLine line(int number, std::int64_t quantity,
                            std::string receipt = "0412-03-20261101-00123")
    {
        return {.receipt = ReceiptNumber(std::move(receipt)),
                .line = number,
                .sku = {},
                .quantity = quantity,
                .reason = rights::Reason::ChangedMind,
                .condition = policy::Condition::Unopened,
                .serial = {},
                .faultApparentOn = std::nullopt,
                .receivedOn = std::nullopt};
    }

    ShelfOfReceipts shelf;
    MemoryReturnJournal journal;
    StaffRoom room;
    StaffList& staff{room.staff};
    CountingBytes random;
    people::StaffApprovals approvals{room.ports()};
    MemoryPolicies policies;
    MemoryPacks packs;
    PlainHasher hasher;
    returns::RuleBook rules{{policies, packs, hasher, rights::stockPack},
                            returns::StalePacks::Taken};
    returns::ReturnDesk desk{{shelf, journal, approvals, random, rules}, {"0412", "K1"}};
};

} // namespace reprise::tests
