#include "office/ClaimStatements.h"

#include <fmt/core.h>

namespace reprise::bench {

std::string saleNumberOf(int index)
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
        saleNumberOf(index));
}

wire::Claim claimOf(const std::string& kiosk, int id, int index)
{
    return {{kiosk, std::string(32, 'b')},
            fmt::format("{:032x}", id),
            "card",
            "GBP",
            "open 1",
            {{saleNumberOf(index), 1, 1, 255}, {saleNumberOf(index), 2, 1, 900}}};
}

void claimBare(RawPostgres& raw, const wire::Claim& claim)
{
    const auto lines = fmt::format(R"([{{"receipt":"{0}","line":1,"quantity":1,"amount":255}},)"
                                   R"({{"receipt":"{0}","line":2,"quantity":0,"amount":0}}])",
                                   claim.lines.front().receipt);
    const auto content = wire::contentOf(claim);
    raw.run("SELECT delivery_key_digest, certified, revoked_at FROM kiosk WHERE kiosk = $1",
            {claim.origin.kiosk});
    raw.run("BEGIN");
    raw.run("SELECT quarantine_reason FROM chain WHERE kiosk = $1 AND incarnation = $2",
            {claim.origin.kiosk, claim.origin.incarnation});
    raw.run("SELECT l.* FROM sold_line l JOIN"
            " jsonb_to_recordset($1::jsonb) AS a(receipt text, line bigint)"
            " USING (receipt, line) ORDER BY l.receipt, l.line FOR UPDATE OF l",
            {lines});
    raw.run("INSERT INTO claim(claim_id, kiosk, incarnation, state, content, answer)"
            " VALUES ($1, $2, $3, 'granted', $4::text::bytea, $4::text::bytea)"
            " ON CONFLICT DO NOTHING",
            {claim.id, claim.origin.kiosk, claim.origin.incarnation, content});
    raw.run("UPDATE sold_line l SET claimed = claimed + a.quantity,"
            " claimed_amount = claimed_amount + a.amount FROM"
            " jsonb_to_recordset($1::jsonb) AS a(receipt text, line bigint,"
            " quantity bigint, amount bigint) WHERE l.receipt = a.receipt AND l.line = a.line",
            {lines});
    raw.run("COMMIT");
}

} // namespace reprise::bench
