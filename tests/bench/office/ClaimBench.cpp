// A claim of two lines through head office (TLS, JSON, the judgement) against raw PostgreSQL
// running the same statements in as many transactions: how long the slowest of a hundred takes.
#include "BenchStore.h"
#include "Measurement.h"
#include "office/BenchOffice.h"

#include "reprise/wire/Claims.h"
#include "reprise/wire/Events.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int claims = 1000;
constexpr double mostAbove = 10;

std::string numberOf(int index)
{
    return fmt::format("0412-09-{}", index);
}

std::string saleJson(int index)
{
    return fmt::format(
        R"({{"receipt":"{}","store":"0412","workstation":"09","sold_at":"2026-11-01T14:03:22",)"
        R"("currency":"GBP","channel":"in_store","lines":[)"
        R"({{"line":1,"sku":"A","quantity":2,"unit_price":255,"tax_included":true}},)"
        R"({{"line":2,"sku":"B","quantity":1,"unit_price":900,"tax_included":true}}],)"
        R"("tenders":[{{"type":"card","amount":1410}}]}})",
        numberOf(index));
}

wire::Claim claimOf(int id, int index)
{
    return {{"0412-K1", std::string(32, 'b')},
            fmt::format("{:032x}", id),
            "card",
            "GBP",
            "open 1",
            {{numberOf(index), 1, 1, 255}, {numberOf(index), 2, 1, 900}}};
}

/// Milliseconds of each.
std::vector<double> throughHeadOffice(BenchOffice& office)
{
    std::vector<double> taken;
    for (int index = 0; index < claims; ++index) {
        // Once before the clock starts, and let go of: most receipts are known by then.
        const auto first = claimOf(2 * index, index);
        office.post("/v1/kiosks/0412-K1/claims", wire::toJson(first));
        office.post("/v1/kiosks/0412-K1/releases",
                    wire::toJson(wire::ClaimRelease{first.origin, first.id, "bench"}));
        const auto body = wire::toJson(claimOf(2 * index + 1, index));
        std::string answer;
        taken.push_back(
            1000 * secondsOf([&] { answer = office.post("/v1/kiosks/0412-K1/claims", body); }));
        if (answer.find("granted") == std::string::npos) std::exit(2);
    }
    return taken;
}

std::vector<double> bare()
{
    RawPostgres raw;
    std::vector<double> taken;
    for (int index = 0; index < claims; ++index) {
        const auto claim = claimOf(3 * claims + index, index);
        const auto lines = fmt::format(R"([{{"receipt":"{0}","line":1,"quantity":1,"amount":255}},)"
                                       R"({{"receipt":"{0}","line":2,"quantity":0,"amount":0}}])",
                                       numberOf(index));
        const auto content = wire::contentOf(claim);
        taken.push_back(1000 * secondsOf([&] {
                            raw.run("BEGIN");
                            raw.run("SELECT quarantine_reason FROM chain WHERE kiosk = $1"
                                    " AND incarnation = $2",
                                    {claim.origin.kiosk, claim.origin.incarnation});
                            raw.run("SELECT l.* FROM sold_line l JOIN"
                                    " jsonb_to_recordset($1::jsonb) AS a(receipt text, line bigint)"
                                    " USING (receipt, line) ORDER BY l.receipt, l.line"
                                    " FOR UPDATE OF l",
                                    {lines});
                            raw.run(
                                "INSERT INTO claim(claim_id, kiosk, incarnation, state,"
                                " content, answer) VALUES ($1, $2, $3, 'granted',"
                                " $4::text::bytea, $4::text::bytea) ON CONFLICT DO NOTHING",
                                {claim.id, claim.origin.kiosk, claim.origin.incarnation, content});
                            raw.run("UPDATE sold_line l SET claimed = claimed + a.quantity,"
                                    " claimed_amount = claimed_amount + a.amount FROM"
                                    " jsonb_to_recordset($1::jsonb) AS a(receipt text, line bigint,"
                                    " quantity bigint, amount bigint) WHERE l.receipt = a.receipt"
                                    " AND l.line = a.line",
                                    {lines});
                            raw.run("COMMIT");
                        }));
    }
    return taken;
}

} // namespace

std::vector<Measurement> measureClaim()
{
    BenchStore bench("claim"); // For its folder.
    BenchOffice office(bench.folder());
    office.post("/v1/kiosks/0412-K1/events",
                wire::toJson(wire::Events{{"0412-K1", std::string(32, 'b')}, {}}));
    std::string sales;
    for (int index = 0; index < claims; ++index)
        sales += saleJson(index) + "\n";
    office.post("/v1/stores/0412/receipts", sales);

    const auto ours = throughHeadOffice(office);
    const auto floor = bare();
    const auto above = [&](double share) { return quantile(ours, share) - quantile(floor, share); };
    return {{"claim above raw PostgreSQL, the slowest of 100",
             "ms",
             above(0.99),
             {},
             mostAbove,
             fmt::format("{} claims of two lines, one after the other; ours {:.2f} ms, raw {:.2f}"
                         " ms; half of them within {:.2f} and {:.2f} ms",
                         claims, quantile(ours, 0.99), quantile(floor, 0.99), quantile(ours, 0.5),
                         quantile(floor, 0.5))}};
}

} // namespace reprise::bench
