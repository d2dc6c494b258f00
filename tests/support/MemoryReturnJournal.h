// MemoryReturnJournal: keeps the promises of the ReturnJournal port without a disk, for tests of
// what stands above it. Durability itself is tested where the database is.
#pragma once

#include "reprise/returns/GoodsMoved.h"
#include "reprise/returns/OrdersStanding.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/returns/ReturnJournal.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace reprise::tests {

class MemoryReturnJournal : public returns::ReturnJournal {
public:
    Result<returns::Ledger> ledger(const ReceiptNumber& receipt) override
    {
        return m_ledgers[receipt];
    }

    Result<policy::CustomerHistory> historyOf(const returns::CustomerPeriod& period) override
    {
        policy::CustomerHistory history{0, Money::zero(period.currency)};
        for (const auto& [at, each] : m_customerReturns) {
            if (each.customer != period.customer || at < period.from || at > period.until) continue;
            ++history.returns;
            history.value += each.value;
        }
        return history;
    }

    Result<Money> cashPaid(const returns::CashPeriod& period) override
    {
        auto sum = Money::zero(period.currency);
        for (const auto& [at, part] : m_cash) {
            const auto isSame = !period.customer.empty() && part.customer == period.customer;
            if (at < period.from || at > period.until) continue;
            if (isSame || part.receipt == period.receipt) sum += part.amount;
        }
        if (period.counted == returns::CashCounted::Decided) return sum;
        for (const auto& answer : m_answers)
            for (const auto& [order, at, part] :
                 returns::cashInsteadOf(answer.record, m_receipts)) {
                const auto isSame = !period.customer.empty() && part.customer == period.customer;
                if (at < period.from || at > period.until) continue;
                if (isSame || part.receipt == period.receipt) sum += part.amount;
            }
        return sum;
    }

    Result<policy::CustomerHistory> withoutReceipt(const returns::CustomerPeriod& period) override
    {
        policy::CustomerHistory history{0, Money::zero(period.currency)};
        for (const auto& answer : m_answers) {
            const auto& record = answer.record;
            const auto each = returns::unreceiptedIn(record);
            if (!each || each->customer != period.customer || record.at < period.from
                || record.at > period.until || record.state == returns::ReturnState::Denied)
                continue;
            ++history.returns;
            history.value += each->value;
        }
        return history;
    }

    Result<std::optional<returns::Answer>> answered(const RequestId& request) override
    {
        const auto found = std::ranges::find_if(m_answers, [&request](const auto& each) {
            return each.record.decision.request == request;
        });
        if (found == m_answers.end()) return std::optional<returns::Answer>{};
        return std::optional{*found};
    }

    Result<returns::Answer> find(const ReturnId& id) override
    {
        const auto found = std::ranges::find_if(
            m_answers, [&id](const auto& each) { return each.record.id == id; });
        if (found == m_answers.end()) return Error{ErrorCode::NotFound, "no such return"};
        return *found;
    }

    Result<returns::JournalPosition> record(const returns::Return& record,
                                            const std::vector<receipts::Receipt>& receipts) override
    {
        if (find(record.id) || *answered(record.decision.request))
            return Error{ErrorCode::Conflict, "the id of the return or request is taken"};
        if (record.state != returns::ReturnState::Denied
            && !returns::awaitsProof(record.decision)) {
            auto ledgers = m_ledgers;
            Taken taken;
            if (!enter(record, receipts, ledgers, taken))
                return Error{ErrorCode::Conflict, "a line would come back more often than sold"};
            m_ledgers = std::move(ledgers);
            m_taken[record.id] = std::move(taken);
            for (auto& each : returns::customerReturnsIn(record.decision, receipts))
                m_customerReturns.emplace_back(record.at, std::move(each));
            for (auto& part : returns::cashPartsOf(record.decision, receipts))
                m_cash.emplace_back(record.at, std::move(part));
        }
        m_receipts.insert(m_receipts.end(), receipts.begin(), receipts.end());
        const auto seq = static_cast<std::int64_t>(m_answers.size()) + 1;
        returns::JournalPosition position{seq, std::string(64, static_cast<char>('a' + seq % 6))};
        m_answers.push_back({record, position});
        return position;
    }

    Result<returns::JournalPosition> verify(const returns::Return& record,
                                            const std::vector<receipts::Receipt>& receipts,
                                            Instant) override
    {
        const auto found = std::ranges::find_if(
            m_answers, [&record](const auto& each) { return each.record.id == record.id; });
        if (found == m_answers.end() || found->record.state != returns::ReturnState::Pending)
            return Error{ErrorCode::Conflict, "waits for no receipt"};
        if (record.state != returns::ReturnState::Denied) {
            auto ledgers = m_ledgers;
            if (!enter(record, receipts, ledgers, m_taken[record.id]))
                return Error{ErrorCode::Conflict, "a line would come back more often than sold"};
            m_ledgers = std::move(ledgers);
        }
        found->record = record;
        return found->position;
    }

    Result<returns::JournalPosition> settle(const returns::Settling& step,
                                            const returns::Return& after) override
    {
        using enum returns::ReturnState;
        const auto found = std::ranges::find_if(
            m_answers, [&step](const auto& each) { return each.record.id == step.id; });
        if (found == m_answers.end()) return Error{ErrorCode::NotFound, "no such return"};
        auto& before = found->record;
        const auto yes = step.word && step.word->state == returns::ClaimState::Granted;
        const auto from = yes && returns::mayBecome(before.state, Granted) ? Granted : before.state;
        const auto staysOpen = from == step.to && returns::isUnsettled(from);
        const auto isHeard = step.word && !returns::awaitsGrant(before);
        if (isHeard || (!staysOpen && !returns::mayBecome(from, step.to)))
            return Error{ErrorCode::Conflict, "the return may not become that"};
        for (const auto& order : step.orders) {
            const auto known =
                std::ranges::find(before.orders, order.id, &returns::PaymentOrder::id);
            if (known != before.orders.end() && returns::isSettled(known->state)
                && known->state != order.state)
                return Error{ErrorCode::Conflict, "an order is settled already"};
        }
        auto record = returns::settledBy(before, step);
        using returns::ClaimState;
        const auto word = step.to == OfflinePaid ? ClaimState::Offline : ClaimState::Granted;
        const auto movesMoney = step.to == Paying || returns::isPaid(step.to);
        const auto isBarred = movesMoney && record.claim && record.claim->state != word;
        if (record.orders != after.orders || isBarred)
            return Error{ErrorCode::Conflict, "other orders by now, or no grant or debit"};
        const auto isOff = returns::isCalledOff(step.to);
        const auto leads = returns::awaitsGrant(record) || returns::stateAfter(record) == step.to;
        if (!isOff && !leads) return Error{ErrorCode::Conflict, "its orders lead elsewhere"};
        if (isOff && !takeOut(record)) return Error{ErrorCode::Conflict, "money has moved"};
        before = std::move(record);
        m_steps.push_back(step);
        return found->position;
    }

    Result<std::vector<returns::Answer>> unsettled() override
    {
        std::vector<returns::Answer> open;
        for (const auto& each : m_answers)
            if (returns::isUnsettled(each.record.state)) open.push_back(each);
        return open;
    }

    const std::vector<returns::Settling>& steps() const { return m_steps; }
    const std::vector<returns::Answer>& answers() const { return m_answers; }

private:
    using Ledgers = std::map<ReceiptNumber, returns::Ledger>;
    using Taken = std::map<std::pair<ReceiptNumber, int>, returns::LineLedger>;

    static bool enter(const returns::Return& record, const std::vector<receipts::Receipt>& receipts,
                      Ledgers& ledgers, Taken& taken)
    {
        if (!returns::changesLedger(record)) return true;
        for (const auto& line : record.decision.lines) {
            if (!line.receipt) continue;
            const auto receipt =
                std::ranges::find(receipts, *line.receipt, &receipts::Receipt::number);
            if (receipt == receipts.end() || receipt->line(line.line) == nullptr) return false;
            const auto& entry = ledgers[*line.receipt].line(line.line);
            if (entry.units + line.quantity > receipt->line(line.line)->quantity) return false;
            auto& serials = ledgers[*line.receipt].serials[line.line];
            serials.insert(serials.end(), line.serials.begin(), line.serials.end());
        }
        for (const auto& receipt : receipts) {
            auto& ledger = ledgers[receipt.number];
            const auto worths =
                returns::worthsFor(receipt, ledger, returns::unitsBack(record.decision, receipt));
            for (const auto& line : record.decision.lines) {
                if (line.receipt != receipt.number) continue;
                const auto& worth = worths.at(line.line);
                if (line.keepsGoods ? line.refund > worth.left().refund
                                    : line.worth() != worth.left().refund)
                    return false;
                const auto part = returns::ledgerPart(line, worth);
                ledger.lines[line.line] += part;
                taken[{receipt.number, line.line}] = part;
            }
        }
        for (const auto& leg : record.decision.refund.charged())
            if (leg.original) ledgers[*leg.receipt].tenders[*leg.original] += leg.amount.minor();
        for (const auto& share : record.decision.points) {
            ledgers[share.receipt].points.reversed += share.reversed;
            ledgers[share.receipt].points.restored += share.restored;
        }
        return true;
    }

    bool takeOut(const returns::Return& record)
    {
        if (!returns::isUntouched(record.orders)) return false;
        for (const auto& [place, took] : m_taken[record.id])
            if (took.reduced > 0
                && m_ledgers[place.first].line(place.second).reduced < took.reduced)
                return false;
        for (const auto& line : record.decision.lines)
            for (const auto& serial : line.serials)
                std::erase(m_ledgers[*line.receipt].serials[line.line], serial);
        for (const auto& [place, took] : m_taken[record.id])
            m_ledgers[place.first].lines[place.second] -= took;
        for (const auto& leg : record.decision.refund.charged())
            if (leg.original) m_ledgers[*leg.receipt].tenders[*leg.original] -= leg.amount.minor();
        for (const auto& share : record.decision.points) {
            m_ledgers[share.receipt].points.reversed -= share.reversed;
            m_ledgers[share.receipt].points.restored -= share.restored;
        }
        return true;
    }

    Ledgers m_ledgers;
    std::map<ReturnId, Taken> m_taken; ///< What each return took, to be given back.
    std::vector<std::pair<Instant, returns::CustomerReturn>> m_customerReturns;
    std::vector<std::pair<Instant, returns::CashPart>> m_cash;
    std::vector<receipts::Receipt> m_receipts; ///< Of all returns, for whose they are.
    std::vector<returns::Answer> m_answers;
    std::vector<returns::Settling> m_steps;
};

} // namespace reprise::tests
