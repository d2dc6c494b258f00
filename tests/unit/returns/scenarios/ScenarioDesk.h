// ScenarioDesk: a sale as a till writes it, and what comes back of it at the real desk. Every
// scenario goes through import, decision and journal.
#pragma once

#include "Counter.h"

#include "reprise/wire/ReceiptJson.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>
#include <utility>

namespace reprise::tests {

/// The receipt of ReceiptSamples, with lines and what else its JSON says.
inline receipts::Receipt sale(const std::string& lines, const std::string& rest = {},
                              const std::string& currency = "GBP")
{
    const auto json = R"({"receipt":"0412-03-20261101-00123","store":"0412","workstation":"03",)"
                      R"("sold_at":"2026-11-01T14:03:22+00:00","currency":")"
                      + currency + R"(","lines":[)" + lines + "]" + (rest.empty() ? "" : ",") + rest
                      + "}";
    auto receipt = wire::receiptFromJson(json, *TimeZone::named("Europe/London"));
    INFO(json);
    INFO((receipt ? std::string() : receipt.error().detail));
    REQUIRE(receipt);
    return std::move(*receipt);
}

/// A line that was paid for as one; more of its keys may follow.
inline std::string item(int number, std::int64_t quantity, std::int64_t unitPrice,
                        const std::string& more = {})
{
    return R"({"line":)" + std::to_string(number) + R"(,"sku":"A)" + std::to_string(number)
           + R"(","quantity":)" + std::to_string(quantity) + R"(,"unit_price":)"
           + std::to_string(unitPrice) + R"(,"tax_included":true)" + (more.empty() ? "" : ",")
           + more + "}";
}

class ScenarioDesk {
public:
    explicit ScenarioDesk(receipts::Receipt receipt, const std::string& policy = "open")
        : counter(policy), m_receipt(std::move(receipt))
    {
        counter.shelf.put(m_receipt);
    }

    /// What is decided, and recorded: units by line number. Nothing of it may be held up.
    returns::Decision back(const std::map<int, std::int64_t>& units)
    {
        auto answer = ask(units);
        REQUIRE(answer);
        REQUIRE(answer->record.state == returns::ReturnState::Committed);
        return std::move(answer->record.decision);
    }

    Result<returns::Answer> ask(const std::map<int, std::int64_t>& units)
    {
        std::vector<RequestLine> lines;
        for (const auto& [number, count] : units)
            lines.push_back(Counter::line(number, count));
        return counter.desk.commit(Counter::asking(std::to_string(++m_requests), lines));
    }

    std::int64_t refund(const std::map<int, std::int64_t>& units)
    {
        return back(units).refund.amount.minor();
    }

    Counter counter;

private:
    receipts::Receipt m_receipt;
    int m_requests = 0;
};

/// Minor units to each means of payment.
inline std::map<std::string, std::int64_t> legs(const returns::Decision& decision)
{
    std::map<std::string, std::int64_t> sums;
    for (const auto& leg : decision.refund.legs)
        sums[leg.type] += leg.amount.minor();
    return sums;
}

} // namespace reprise::tests
