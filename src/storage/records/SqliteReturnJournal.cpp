#include "records/SqliteReturnJournal.h"

#include "reprise/returns/GoodsMoved.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/wire/QuarantineJson.h"
#include "reprise/wire/ReturnJson.h"

#include <algorithm>
#include <map>

namespace reprise::storage {

namespace {

using receipts::Receipt;
using returns::Return;
using returns::ReturnState;

const Receipt* receiptIn(const std::vector<Receipt>& all,
                         const std::optional<ReceiptNumber>& number)
{
    const auto found = std::ranges::find_if(
        all, [&](const Receipt& each) { return number && each.number == *number; });
    return found == all.end() ? nullptr : &*found;
}

/// What a decision does to each line, however often it names it.
using DoneByLine = std::map<int, returns::DecidedLine>;

DoneByLine doneBy(const returns::Decision& decision, const Receipt& receipt)
{
    const auto zero = Money::zero(receipt.currency);
    DoneByLine done;
    for (const auto& line : decision.lines) {
        if (line.receipt != receipt.number) continue;
        const auto [place, isFirst] = done.try_emplace(line.line, line);
        auto& sum = place->second;
        if (isFirst) continue;
        sum.quantity += line.quantity;
        sum.refund += line.refund;
        sum.tax += line.tax;
        sum.fee = sum.fee.value_or(zero) + line.fee.value_or(zero);
        sum.reducedBefore = sum.reducedBefore.value_or(zero) + line.reducedBefore.value_or(zero);
    }
    return done;
}

Result<void> checkLinesAreThere(const returns::Decision& decision, const std::vector<Receipt>& all)
{
    for (const auto& line : decision.lines) {
        if (!line.receipt) continue; // Goods without a receipt are on nobody's books.
        const auto* receipt = receiptIn(all, line.receipt);
        if (!receipt || !receipt->line(line.line))
            return Error{ErrorCode::Invalid, "line " + std::to_string(line.line)
                                                 + " of a return is on none of its receipts"};
    }
    return {};
}

Error conflict(const Receipt& receipt, int line, const std::string& reason)
{
    return {ErrorCode::Conflict, "line " + std::to_string(line) + " of receipt '"
                                     + receipt.number.text() + "' " + reason};
}

Result<void> checkUnits(const Receipt& receipt, const DoneByLine& done,
                        const returns::Ledger& before)
{
    for (const auto& [line, sum] : done) {
        const auto left = receipt.line(line)->quantity - before.line(line).units;
        if (sum.quantity < 1 || sum.quantity > left)
            return conflict(receipt, line,
                            "has " + std::to_string(left) + " units left to come back, not "
                                + std::to_string(sum.quantity));
    }
    return {};
}

/// That the units are worth what was decided, or what comes off their price.
Result<void> checkWorth(const Receipt& receipt, const returns::DecidedLine& line,
                        const returns::LineWorth& worth)
{
    const auto left = worth.left();
    const auto kept = left.refund - line.refund;
    const auto isWhole =
        line.keepsGoods
        || (line.worth() == left.refund
            && line.reducedBefore.value_or(Money::zero(receipt.currency)) == worth.reduced.refund);
    if (isWhole && !kept.isNegative() && kept <= left.refund
        && returns::afterFee(left, kept).tax == line.tax)
        return {};
    return conflict(receipt, line.line,
                    "is worth " + left.refund.decimal()
                        + " after what has come back by now: decide anew");
}

bool takesGoods(const Return& record)
{
    return record.state != ReturnState::Denied && !returns::awaitsProof(record.decision);
}

std::string_view kindOf(const Return& record)
{
    if (returns::awaitsProof(record.decision) && record.state == ReturnState::Pending)
        return "return_unverified";
    if (record.state == ReturnState::Denied) return "return_denied";
    return record.state == ReturnState::Committed ? "return_committed" : "return_accepted";
}

} // namespace

Result<returns::JournalPosition> SqliteReturnJournal::record(const Return& record,
                                                             const std::vector<Receipt>& all)
{
    auto payload = wire::toPayload(record);
    return m_database.transact([&]() -> Result<returns::JournalPosition> {
        if (auto entered = enter(record, all); !entered) return entered.error();
        auto position =
            m_journal.append(record.at, kindOf(record), record.id.text(), std::move(payload));
        m_database.query("keep_answer")
            .run(position.seq, record.id.text(), record.decision.request.text(),
                 record.at.time_since_epoch().count(), returns::stateName(record.state));
        if (auto noted = noteWhatFollows(record, all, {position.seq, record.at}); !noted)
            return noted.error();
        return position;
    });
}

Result<returns::JournalPosition>
SqliteReturnJournal::verify(const Return& record, const std::vector<Receipt>& all, Instant at)
{
    auto payload = wire::toPayload(record);
    return m_database.transact([&]() -> Result<returns::JournalPosition> {
        {
            auto row = m_database.query("waits_for_receipt");
            if (!row.with(record.id.text()).next())
                return Error{ErrorCode::Conflict,
                             "return '" + record.id.text() + "' waits for no receipt"};
        }
        if (auto entered = enter(record, all); !entered) return entered.error();
        auto position =
            m_journal.append(at, "return_verified", record.id.text(), std::move(payload));
        m_database.query("answer_anew")
            .run(record.id.text(), position.seq, returns::stateName(record.state));
        if (auto noted = noteWhatFollows(record, all, {position.seq, at}); !noted)
            return noted.error();
        return position;
    });
}

Result<void> SqliteReturnJournal::enter(const Return& record, const std::vector<Receipt>& all)
{
    if (!takesGoods(record)) return {};
    if (returns::changesLedger(record))
        if (auto taken = takeBack(record, all); !taken) return taken;
    if (auto paid = payBack(record.decision.refund, all); !paid) return paid;
    return m_goods.takeIn(record);
}

Result<void> SqliteReturnJournal::noteWhatFollows(const Return& record,
                                                  const std::vector<Receipt>& all, Entered entered)
{
    for (std::size_t before = 0; before < record.orders.size(); ++before)
        keepOrder(record.id, record.orders[before], before);
    keepClaim(m_database, record);
    if (takesGoods(record)) {
        remember(record, all, entered.seq);
        if (auto moved = m_value.record(record, all); !moved) return moved;
    }
    if (const auto labels = returns::quarantineLabels(record); !labels.empty())
        m_journal.append(entered.at, wire::quarantineKind, record.id.text(),
                         wire::toPayload(labels));
    if (record.state != ReturnState::Committed) return {};
    return m_goods.handOver(record, entered.at);
}

Result<void> SqliteReturnJournal::takeBack(const Return& record, const std::vector<Receipt>& all)
{
    if (auto there = checkLinesAreThere(record.decision, all); !there) return there;
    for (const auto& receipt : all)
        if (auto taken = takeBack(record, receipt); !taken) return taken;
    return {};
}

Result<void> SqliteReturnJournal::takeBack(const Return& record, const Receipt& receipt)
{
    const auto done = doneBy(record.decision, receipt);
    const auto before = linesGone(receipt.number);
    if (auto units = checkUnits(receipt, done, before); !units) return units;
    const auto worths =
        returns::worthsFor(receipt, before, returns::unitsBack(record.decision, receipt));
    const auto number = receipt.number.text();
    for (const auto& [line, sum] : done) {
        const auto& worth = worths.at(line);
        if (auto checked = checkWorth(receipt, sum, worth); !checked) return checked;
        const auto part = returns::ledgerPart(sum, worth);
        m_database.query("take_back_line")
            .run(number, line, receipt.line(line)->quantity,
                 returns::mostFor(receipt, line).minor(), part.units, part.refund, part.tax,
                 part.worth, part.worthTax, part.reduced, part.reducedTax);
        if (record.state == ReturnState::Committed) continue;
        m_database.query("hold_line")
            .run(record.id.text(), number, line, part.units, part.refund, part.tax, part.worth,
                 part.worthTax, part.reduced, part.reducedTax);
    }
    return {};
}

/// What the limits of a policy will ask about.
void SqliteReturnJournal::remember(const Return& record, const std::vector<Receipt>& all,
                                   std::int64_t seq)
{
    const auto keep = [&](const char* query, const returns::CustomerReturn& each) {
        m_database.query(query).run(each.customer, record.at.time_since_epoch().count(), seq,
                                    each.value.currency().code(), each.value.minor());
    };
    for (const auto& each : returns::customerReturnsIn(record.decision, all))
        keep("keep_customer_return", each);
    if (const auto each = returns::unreceiptedIn(record)) keep("keep_unreceipted_return", *each);
}

Result<void> SqliteReturnJournal::payBack(const returns::RefundPlan& plan,
                                          const std::vector<Receipt>& all)
{
    for (const auto& leg : plan.charged()) {
        if (!leg.original) continue;
        const auto* receipt = receiptIn(all, leg.receipt);
        const auto index = static_cast<std::size_t>(*leg.original - 1);
        if (!receipt || index >= receipt->tenders.size())
            return Error{ErrorCode::Invalid,
                         "a refund goes back to a tender that is on none of its "
                         "receipts"};
        m_database.query("pay_back_tender")
            .run(receipt->number.text(), *leg.original, receipt->tenders[index].amount.minor(),
                 leg.amount.minor());
    }
    return {};
}

} // namespace reprise::storage
