#include "records/SqliteReturnJournal.h"

#include "reprise/base/Text.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/GoodsMoved.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/wire/QuarantineJson.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

#include <algorithm>
#include <map>

namespace reprise::storage {

namespace {

using receipts::Receipt;
using returns::Answer;
using returns::Return;
using returns::ReturnState;

const Receipt* receiptIn(const std::vector<Receipt>& all,
                         const std::optional<ReceiptNumber>& number)
{
    const auto found = std::ranges::find_if(
        all, [&](const Receipt& each) { return number && each.number == *number; });
    return found == all.end() ? nullptr : &*found;
}

/// What a decision takes back of one line, however often it names it.
struct Taken {
    const Receipt* receipt;
    const receipts::Line* line;
    returns::LineLedger sum = {};
    policy::PriceBasis basis = policy::PriceBasis::Share;
};

using TakenByLine = std::map<std::pair<std::string, int>, Taken>;

Result<TakenByLine> takenIn(const returns::Decision& decision, const std::vector<Receipt>& all)
{
    TakenByLine taken;
    for (const auto& line : decision.lines) {
        const auto* receipt = receiptIn(all, line.receipt);
        const auto* sold = receipt ? receipt->line(line.line) : nullptr;
        if (!sold)
            return Error{ErrorCode::Invalid, "line " + std::to_string(line.line)
                                                 + " of a return is on none of its receipts"};
        auto& sum = taken.try_emplace({receipt->number.text(), line.line}, Taken{receipt, sold})
                        .first->second;
        sum.basis = line.basis;
        sum.sum.units += line.quantity;
        sum.sum.refund += line.refund.minor();
        sum.sum.tax += line.tax.minor();
        sum.sum.worth += line.worth().minor();
    }
    return taken;
}

Error conflict(const Taken& taken, const std::string& reason)
{
    return {ErrorCode::Conflict, "line " + std::to_string(taken.line->number) + " of receipt '"
                                     + taken.receipt->number.text() + "' " + reason};
}

/// What the units are worth with their tax, if that is what was decided.
Result<returns::LineRefund> checkStillTrue(const Taken& taken, const returns::LineLedger& before)
{
    const auto left = taken.line->quantity - before.units;
    const auto& sum = taken.sum;
    if (sum.units < 1 || sum.units > left)
        return conflict(taken, "has " + std::to_string(left) + " units left to come back, not "
                                   + std::to_string(sum.units));
    const auto worth = returns::refundFor(*taken.line, before, sum.units, taken.basis);
    const auto fee = Money::fromMinor(sum.worth - sum.refund, worth.refund.currency());
    if (worth.refund.minor() != sum.worth || fee.isNegative() || fee > worth.refund
        || returns::afterFee(worth, fee).tax.minor() != sum.tax)
        return conflict(taken, "is worth " + worth.refund.decimal()
                                   + " after what has come back by now: decide anew");
    return worth;
}

std::string_view kindOf(ReturnState state)
{
    if (state == ReturnState::Denied) return "return_denied";
    return state == ReturnState::Committed ? "return_committed" : "return_accepted";
}

} // namespace

SqliteReturnJournal::Kept SqliteReturnJournal::keptIn(const Query& row)
{
    return {{row.number(0), toHex(row.digest(1))}, row.text(2), row.text(3)};
}

Result<Answer> SqliteReturnJournal::answerOf(Kept kept)
{
    auto record = wire::returnFromPayload(kept.payload);
    if (!record) return record.error();
    const auto state = returns::parseState(kept.state);
    if (!state) return Error{ErrorCode::Corrupt, "a return's state can't be read: " + kept.state};
    record->state = *state;
    if (!kept.orders.empty()) record->orders.clear();
    for (const auto& body : kept.orders) {
        auto order = wire::orderFromJson(body);
        if (!order) return order.error();
        record->orders.push_back(std::move(*order));
    }
    return Answer{std::move(*record), std::move(kept.position)};
}

Result<returns::Ledger> SqliteReturnJournal::ledger(const ReceiptNumber& receipt)
{
    return m_database.attempt([&]() -> Result<returns::Ledger> {
        returns::Ledger ledger;
        auto lines = m_database.query("line_ledgers");
        lines.with(receipt.text());
        while (lines.next())
            ledger.lines[static_cast<int>(lines.number(0))] = {lines.number(1), lines.number(2),
                                                               lines.number(3), lines.number(4),
                                                               lines.number(5)};
        auto tenders = m_database.query("tender_ledgers");
        tenders.with(receipt.text());
        while (tenders.next())
            ledger.tenders[static_cast<int>(tenders.number(0))] = tenders.number(1);
        m_goods.addSerials(receipt, ledger);
        return ledger;
    });
}

Result<policy::CustomerHistory>
SqliteReturnJournal::historyOf(const returns::CustomerPeriod& period)
{
    return m_database.attempt([&]() -> Result<policy::CustomerHistory> {
        auto row = m_database.query("customer_history");
        row.with(period.customer, period.from.time_since_epoch().count(),
                 period.until.time_since_epoch().count(), period.currency.code());
        if (!row.next()) return policy::CustomerHistory{0, Money::zero(period.currency)};
        return policy::CustomerHistory{row.number(0),
                                       Money::fromMinor(row.number(1), period.currency)};
    });
}

Result<std::optional<Answer>> SqliteReturnJournal::answered(const RequestId& request)
{
    auto kept = m_database.attempt([&]() -> Result<std::optional<Kept>> {
        auto row = m_database.query("answer_to_request");
        if (!row.with(request.text()).next()) return std::optional<Kept>();
        auto found = keptIn(row);
        addOrders(found);
        return std::optional(std::move(found));
    });
    if (!kept) return kept.error();
    if (!*kept) return std::optional<Answer>();
    auto answer = answerOf(std::move(**kept));
    if (!answer) return answer.error();
    return std::optional(std::move(*answer));
}

Result<Answer> SqliteReturnJournal::find(const ReturnId& id)
{
    auto kept = m_database.attempt([&]() -> Result<Kept> {
        auto row = m_database.query("answer_by_id");
        if (!row.with(id.text()).next())
            return Error{ErrorCode::NotFound, "this terminal has no return '" + id.text() + "'"};
        auto found = keptIn(row);
        addOrders(found);
        return found;
    });
    if (!kept) return kept.error();
    return answerOf(std::move(*kept));
}

Result<returns::JournalPosition> SqliteReturnJournal::record(const Return& record,
                                                             const std::vector<Receipt>& all)
{
    auto payload = wire::toPayload(record);
    return m_database.transact([&]() -> Result<returns::JournalPosition> {
        if (record.state != ReturnState::Denied) {
            if (returns::takesUnits(record))
                if (auto taken = takeBack(record, all); !taken) return taken.error();
            auto paid = payBack(record.decision.refund, all);
            if (!paid) return paid.error();
            if (auto taken = m_goods.takeIn(record); !taken) return taken.error();
        }
        auto position =
            m_journal.append(record.at, kindOf(record.state), record.id.text(), std::move(payload));
        m_database.query("keep_answer")
            .with(position.seq, record.id.text(), record.decision.request.text(),
                  record.at.time_since_epoch().count(), returns::stateName(record.state))
            .run();
        for (const auto& order : record.orders)
            keepOrder(record.id, order);
        if (record.state != ReturnState::Denied) remember(record, all, position.seq);
        if (const auto labels = returns::quarantineLabels(record); !labels.empty())
            m_journal.append(record.at, wire::quarantineKind, record.id.text(),
                             wire::toPayload(labels));
        if (record.state == ReturnState::Committed)
            if (auto handed = m_goods.handOver(record, record.at); !handed) return handed.error();
        return position;
    });
}

Result<void> SqliteReturnJournal::takeBack(const Return& record, const std::vector<Receipt>& all)
{
    const auto taken = takenIn(record.decision, all);
    if (!taken) return taken.error();
    for (const auto& [place, each] : *taken) {
        returns::LineLedger before;
        {
            auto row = m_database.query("line_ledger");
            if (row.with(place.first, place.second).next())
                before = {row.number(0), row.number(1), row.number(2), row.number(3),
                          row.number(4)};
        }
        const auto worth = checkStillTrue(each, before);
        if (!worth) return worth.error();
        m_database.query("take_back_line")
            .with(place.first, place.second, each.line->quantity, each.line->gross().minor(),
                  each.sum.units, each.sum.refund, each.sum.tax, each.sum.worth, worth->tax.minor())
            .run();
        if (record.state == ReturnState::Committed) continue;
        m_database.query("hold_line")
            .with(record.id.text(), place.first, place.second, each.sum.units, each.sum.refund,
                  each.sum.tax, each.sum.worth, worth->tax.minor())
            .run();
    }
    return {};
}

/// What the limits of a policy will ask about.
void SqliteReturnJournal::remember(const Return& record, const std::vector<Receipt>& all,
                                   std::int64_t seq)
{
    for (const auto& each : returns::customerReturnsIn(record.decision, all))
        m_database.query("keep_customer_return")
            .with(each.customer, record.at.time_since_epoch().count(), seq,
                  each.value.currency().code(), each.value.minor())
            .run();
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
            .with(receipt->number.text(), *leg.original, receipt->tenders[index].amount.minor(),
                  leg.amount.minor())
            .run();
    }
    return {};
}

Result<std::vector<reports::LoggedReturn>> SqliteReturnJournal::returnsOn(Day day)
{
    auto kept = m_database.attempt([&]() -> Result<std::vector<Kept>> {
        auto text = m_database.query("policy_adopted_last");
        if (!text.next()) return Error{ErrorCode::Corrupt, "this terminal has no policy"};
        const auto policy = policy::Policy::parse(text.text(0), "policy");
        if (!policy) return Error{ErrorCode::Corrupt, policy.error().detail};
        const auto opening = [&](Day each) {
            const auto opens = LocalTime{each} + policy->opens;
            return policy->zone.instantOf(opens).time_since_epoch().count();
        };
        auto rows = m_database.query("answers_between");
        rows.with(opening(day), opening(day + std::chrono::days{1}));
        std::vector<Kept> all;
        while (rows.next()) {
            all.push_back(keptIn(rows));
            if (!rows.isNull(4)) all.back().rating = static_cast<int>(rows.number(4));
        }
        for (auto& each : all)
            addOrders(each);
        return all;
    });
    if (!kept) return kept.error();
    std::vector<reports::LoggedReturn> log;
    for (auto& each : *kept) {
        const auto rating = each.rating;
        auto answer = answerOf(std::move(each));
        if (!answer) return answer.error();
        log.push_back({std::move(*answer), rating});
    }
    return log;
}

} // namespace reprise::storage
