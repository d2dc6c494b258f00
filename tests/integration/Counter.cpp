#include "Counter.h"

#include <catch2/catch_test_macros.hpp>

namespace reprise::integration {

std::string saleJson(int number)
{
    return R"({"receipt":"0412-03-)" + std::to_string(number)
           + R"(","store":"0412","workstation":"03","sold_at":"2026-11-01T14:03:22",)"
             R"("currency":"GBP","channel":"in_store","lines":[)"
             R"({"line":1,"sku":"LAMP","quantity":1,"unit_price":15000,"tax_included":true},)"
             R"({"line":2,"sku":"MUG","quantity":3,"unit_price":200,"tax_included":true}],)"
             R"("tenders":[{"type":"card","amount":15600}]})";
}

std::string claimId(int number)
{
    const auto digits = std::to_string(number);
    return std::string(32 - digits.size(), '0') + digits;
}

wire::Claim claimOf(int number, const std::string& kiosk, std::vector<wire::ClaimedLine> lines)
{
    return {{kiosk, std::string(32, 'a')},
            claimId(number),
            "cash",
            "GBP",
            "uk-high-street 8",
            std::move(lines)};
}

wire::ClaimCommit commitOf(wire::Claim claim)
{
    return {std::move(claim), "T-1", 12, std::string(64, 'b')};
}

Counter::Counter(std::vector<std::string> more)
    : m_office(m_database, std::move(more)),
      m_one("0412-K1", lineTo(m_office.url()), 1),
      m_two("0412-K2", lineTo(m_office.url(), std::string(64, '2')), 1)
{
    REQUIRE(m_office.post("/v1/stores/0412/receipts", saleJson(1))->status == 200);
    for (auto* each : {&m_one, &m_two})
        REQUIRE(each->send(1, 1));
}

wire::ClaimAnswer Counter::claim(const wire::Claim& claim)
{
    return told(claim.origin.kiosk, "claims", wire::toJson(claim));
}

wire::ClaimAnswer Counter::commit(const wire::ClaimCommit& commit)
{
    return told(commit.claim.origin.kiosk, "commits", wire::toJson(commit));
}

wire::ClaimAnswer Counter::release(const wire::Claim& claim)
{
    return told(claim.origin.kiosk, "releases",
                wire::toJson(wire::ClaimRelease{claim.origin, claim.id, "declined"}));
}

sync::HttpAnswer Counter::post(const std::string& kioskName, const std::string& what,
                               const std::string& body)
{
    auto answer = kiosk(kioskName).transport->post("/v1/kiosks/" + kioskName + "/" + what, body);
    REQUIRE(answer);
    return *answer;
}

std::string Counter::counts() const
{
    return m_database.ask("SELECT string_agg(line || ':' || claimed || '/' || refunded || ' '"
                          " || claimed_amount || '/' || refunded_amount, ', ' ORDER BY line)"
                          " FROM sold_line");
}

std::string Counter::overpaid() const
{
    return m_database.ask("SELECT string_agg(line || ':' || overpaid || ' ' || overpaid_amount,"
                          " ', ' ORDER BY line) FROM sold_line");
}

std::string Counter::cases() const
{
    return m_database.ask("SELECT coalesce(string_agg(kind, ' ' ORDER BY case_id), '')"
                          " FROM conflict_case WHERE closed_at IS NULL");
}

wire::ClaimAnswer Counter::told(const std::string& kioskName, const std::string& what,
                                const std::string& body)
{
    const auto answer = post(kioskName, what, body);
    INFO(answer.body);
    REQUIRE(answer.status == 200);
    return *wire::claimAnswerFromJson(answer.body);
}

} // namespace reprise::integration
