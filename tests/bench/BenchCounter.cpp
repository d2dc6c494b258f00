#include "BenchCounter.h"

#include "reprise/money/Shares.h"

#include <cstdlib>
#include <fmt/core.h>

namespace reprise::bench {

namespace {

ReceiptNumber numberOf(int index)
{
    return ReceiptNumber(fmt::format("0412-03-20261101-{:05}", index));
}

receipts::Receipt soldReceipt(int index, Currency currency)
{
    const auto zero = Money::zero(currency);
    std::vector<receipts::Line> lines;
    for (int line = 1; line <= 4; ++line)
        lines.push_back({.number = line,
                         .sku = fmt::format("85{:03}A", line),
                         .gtin = {},
                         .description = "WHITE HANGING HEART T-LIGHT HOLDER",
                         .category = "gifts",
                         .quantity = 6,
                         .unitPrice = Money::fromMinor(255, currency),
                         .discount = zero,
                         .discountShare = zero,
                         .tax = Money::fromMinor(255, currency),
                         .measure = {},
                         .traits = {},
                         .serials = {},
                         .deliveredOn = {}});
    return {.number = numberOf(index),
            .store = "0412",
            .workstation = "03",
            .soldAt = Instant(std::chrono::hours(24 * 20'000)),
            .currency = currency,
            .customer = {},
            .lines = std::move(lines),
            .discount = zero,
            .rounding = zero,
            .tenders = {{"card", Money::fromMinor(4 * 6 * 255, currency), "4242", "tok"}},
            .codes = {}};
}

} // namespace

returns::Request requestFor(int index, Instant at)
{
    return {.id = RequestId(fmt::format("bench-{}", index)),
            .at = at,
            .mode = returns::Mode::Desk,
            .operatorId = OperatorId("1042"),
            .lines = {{.receipt = numberOf(index),
                       .line = 2,
                       .sku = {},
                       .quantity = 2,
                       .reason = rights::Reason::ChangedMind,
                       .condition = policy::Condition::Unopened,
                       .serial = {},
                       .faultApparentOn = {},
                       .receivedOn = {}}},
            .tender = {},
            .approval = {},
            .contentDigest = std::string(64, 'a')};
}

BenchCounter::BenchCounter(const policy::Policy& policy, returns::Rails rails,
                           returns::ClaimFirst claims)
    : bench("commit"),
      approvals({bench.store().operators(), bench.store().attempts(), pins, bench.store().pepper(),
                 clock}),
      rules({bench.store().policyArchive(), bench.store().packArchive(), hasher,
             [](std::string_view) { return std::optional<rights::Pack>(); }},
            returns::StalePacks::Taken),
      desk({.receipts = bench.store().receiptFinder(),
            .journal = bench.store().returnJournal(),
            .approvals = approvals,
            .random = bench.random(),
            .rules = rules,
            .rails = std::move(rails),
            .claims = claims},
           {"0412", "K1"})
{
    for (int index = 0; index < returnsPerRound; ++index)
        sold.push_back(*receipts::freezeShares(soldReceipt(index, policy.currency)));
    if (!bench.store().receiptArchive().file(sold)) std::abort();
}

} // namespace reprise::bench
