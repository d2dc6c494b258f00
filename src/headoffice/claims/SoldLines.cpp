#include "claims/SoldLines.h"

#include "reprise/base/Contract.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/headoffice/Names.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/wire/ReceiptJson.h"

#include <set>

namespace reprise::headoffice {

namespace {

struct Published {
    int count = 0; ///< 2 stands for more.
    std::optional<receipts::Receipt> receipt = {};
};

/// The lines of one receipt, and the store that is told of what becomes of them.
struct Sale {
    std::string receipt;
    std::string store;
    std::string currency;
};

/// What was published under this number, read as its store reads it. Head office counts units and
/// money, so the clocks it is read on do not matter.
Result<Published> published(PqConnection& connection, const std::string& number)
{
    const auto rows = connection.run("SELECT content FROM store_receipt WHERE receipt = $1 LIMIT 2",
                                     {PqValue::text(number)});
    if (!rows) return rows.error();
    if (rows->count() != 1) return Published{rows->count()};
    const auto zone = TimeZone::named("UTC");
    if (!zone) return zone.error();
    auto receipt = wire::receiptFromJson(rows->bytes(0, 0), *zone);
    if (!receipt)
        return Error{ErrorCode::Corrupt, "receipt '" + number + "': " + receipt.error().detail};
    return Published{1, std::move(*receipt)};
}

struct Sold {
    std::int64_t line;
    std::int64_t units;
    std::int64_t worth;
};

std::vector<Sold> soldOn(const receipts::Receipt& receipt)
{
    std::vector<Sold> all;
    for (const auto& line : receipt.lines)
        all.push_back({line.number, line.quantity, returns::mostFor(receipt, line.number).minor()});
    return all;
}

/// What the terminal's own receipt says of the lines that it claims.
std::vector<Sold> soldAsTold(const wire::Claim& claim, const std::string& number)
{
    std::vector<Sold> all;
    for (const auto& line : claim.lines)
        if (line.receipt == number && line.sold > 0)
            all.push_back({line.line, line.sold, line.worth});
    return all;
}

Result<void> begin(PqConnection& connection, const Sale& sale, const std::vector<Sold>& lines)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& line : lines) {
        json.beginObject();
        json.key("line").number(line.line);
        json.key("sold").number(line.units);
        json.key("worth").number(line.worth);
        json.endObject();
    }
    json.endArray();
    const auto begun =
        connection.run("INSERT INTO sold_line(receipt, line, currency, sold, worth, store)"
                       " SELECT $1, line, $2, sold, worth, $4 FROM jsonb_to_recordset($3::jsonb)"
                       "  AS l(line bigint, sold bigint, worth bigint)"
                       " ON CONFLICT DO NOTHING",
                       {PqValue::text(sale.receipt), PqValue::text(sale.currency),
                        PqValue::text(json.take()), PqValue::text(sale.store)});
    return begun ? Result<void>{} : begun.error();
}

/// What moves, in units and in money alike.
std::string statementFor(LineMove move)
{
    const auto change = [](const std::string& column, const char* sign) {
        return column + " = " + column + sign + "a.quantity, " + column + "_amount = " + column
               + "_amount" + sign + "a.amount";
    };
    const auto set = [&]() -> std::string {
        switch (move) {
        case LineMove::Claim: return change("claimed", " + ");
        case LineMove::Free: return change("claimed", " - ");
        case LineMove::Settle: return change("claimed", " - ") + ", " + change("refunded", " + ");
        case LineMove::Refund: return change("refunded", " + ");
        case LineMove::Overpay: return change("overpaid", " + ");
        }
        REPRISE_UNREACHABLE();
    }();
    return "UPDATE sold_line l SET untold = true, " + set
           + " FROM jsonb_to_recordset($1::jsonb -> 'lines')"
             "  AS a(receipt text, line bigint, quantity bigint, amount bigint)"
             " WHERE l.receipt = a.receipt AND l.line = a.line";
}

} // namespace

Result<std::vector<LineCount>> lockLines(PqConnection& connection, const std::string& content)
{
    const auto rows = connection.run(
        "SELECT l.receipt, l.line, l.currency, l.sold, l.worth, l.claimed, l.refunded,"
        "  l.claimed_amount, l.refunded_amount, l.overpaid, l.overpaid_amount"
        " FROM sold_line l JOIN jsonb_to_recordset($1::jsonb -> 'lines')"
        "  AS a(receipt text, line bigint)"
        "  USING (receipt, line) ORDER BY l.receipt, l.line FOR UPDATE OF l",
        {PqValue::text(content)});
    if (!rows) return rows.error();
    std::vector<LineCount> counts;
    for (int row = 0; row < rows->count(); ++row)
        counts.push_back({rows->bytes(row, 0), rows->number(row, 1), rows->bytes(row, 2),
                          rows->number(row, 3), rows->number(row, 4), rows->number(row, 5),
                          rows->number(row, 6), rows->number(row, 7), rows->number(row, 8),
                          rows->number(row, 9), rows->number(row, 10)});
    return counts;
}

Result<void> beginLines(PqConnection& connection, const wire::Claim& claim)
{
    std::set<std::string> numbers;
    for (const auto& line : claim.lines)
        numbers.insert(line.receipt);
    for (const auto& number : numbers) {
        const auto known = published(connection, number);
        if (!known) return known.error();
        if (known->count > 1) continue;
        const auto& receipt = known->receipt;
        const auto begun =
            receipt
                ? begin(connection, {number, receipt->store, std::string(receipt->currency.code())},
                        soldOn(*receipt))
                : begin(connection,
                        {number, std::string(storeOf(claim.origin.kiosk)), claim.currency},
                        soldAsTold(claim, number));
        if (!begun) return begun;
    }
    return {};
}

Result<std::vector<wire::LineStanding>> standingsOf(PqConnection& connection,
                                                    const std::vector<std::string>& receipts)
{
    std::vector<wire::LineStanding> standings;
    for (const auto& number : std::set(receipts.begin(), receipts.end())) {
        const auto rows = connection.run("SELECT line, sold, claimed, refunded FROM sold_line"
                                         " WHERE receipt = $1 ORDER BY line",
                                         {PqValue::text(number)});
        if (!rows) return rows.error();
        for (int row = 0; row < rows->count(); ++row)
            standings.push_back({number, rows->number(row, 0), rows->number(row, 1),
                                 rows->number(row, 2), rows->number(row, 3)});
        if (rows->count() > 0) continue;
        const auto known = published(connection, number);
        if (!known) return known.error();
        if (!known->receipt) continue;
        for (const auto& line : known->receipt->lines)
            standings.push_back({number, line.number, line.quantity, 0, 0});
    }
    return standings;
}

Result<void> moveLines(PqConnection& connection, const std::string& content, LineMove move)
{
    const auto moved = connection.run(statementFor(move).c_str(), {PqValue::text(content)});
    return moved ? Result<void>{} : moved.error();
}

} // namespace reprise::headoffice
