#include "History.h"

#include "AnySale.h"
#include "MemoryReturnJournal.h"
#include "SeededRandom.h"
#include "SettlingSteps.h"

#include "reprise/rights/StockPacks.h"

#include <algorithm>
#include <map>

namespace reprise::histories {

namespace {

using returns::ReturnState;
using returns::Settling;

const std::string head = "id = \"own\"\nversion = 1\njurisdiction = \"GB-EAW\"\n"
                         "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                         "[window]\ndays = 400\n";

/// Sums of what was paid back and is not taken home again.
struct Paid {
    Money amount;
    Money fees;
    std::map<int, Money> tenders;
};

class History {
public:
    History(Stores& stores, Dice& dice, Tally& tally)
        : m_stores(stores),
          m_dice(dice),
          m_tally(tally),
          m_sale(anySale(dice)),
          m_paid{zero(), zero(), {}}
    {
        m_shelf.put(m_sale);
        for (const auto& line : m_sale.lines)
            m_left[line.number] = line.quantity;
    }

    std::optional<std::string> play()
    {
        while (!m_left.empty() && !m_fault) {
            if (m_dice.once(6)) reduce();
            if (!m_fault) takeBack();
        }
        if (!m_fault) checkWhole();
        return m_fault;
    }

private:
    Money zero() const { return Money::zero(m_sale.currency); }

    void expect(bool holds, const std::string& what)
    {
        if (!holds && !m_fault) m_fault = what;
    }

    returns::Request anyRequest()
    {
        returns::Request request{.id = RequestId("r" + std::to_string(++m_requests)),
                                 .at = m_sale.soldAt + std::chrono::days{m_dice.roll(1, 200)},
                                 .operatorId = OperatorId("1042"),
                                 .lines = {},
                                 .tender = std::nullopt,
                                 .approval = std::nullopt,
                                 .contentDigest = "d" + std::to_string(m_requests)};
        const auto reason = m_dice.once(3) ? rights::Reason::Faulty : rights::Reason::ChangedMind;
        std::vector<std::pair<int, std::int64_t>> left(m_left.begin(), m_left.end());
        m_dice.shuffle(left);
        left.resize(
            static_cast<std::size_t>(m_dice.roll(1, static_cast<std::int64_t>(left.size()))));
        for (const auto& [number, units] : left)
            request.lines.push_back({.receipt = m_sale.number,
                                     .line = number,
                                     .sku = {},
                                     .quantity = m_dice.roll(1, units),
                                     .reason = reason,
                                     .condition = policy::Condition::Unopened,
                                     .serial = {},
                                     .faultApparentOn = std::nullopt,
                                     .receivedOn = std::nullopt});
        if (m_dice.once(8)) {
            request.tender = returns::TenderChoice{"store_credit", true};
            m_isMixed = true;
            ++m_tally.otherMeans;
        }
        return request;
    }

    /// What one line of a request is worth by now, beside its others.
    Money worthOf(const std::vector<returns::RequestLine>& lines, int number)
    {
        std::map<int, returns::UnitsBack> named;
        for (const auto& line : lines)
            named[*line.line] = {line.quantity};
        return returns::worthsFor(m_sale, *m_journal.ledger(m_sale.number), named)
            .at(number)
            .left()
            .refund;
    }

    /// Money off some of what is still out, with a colleague's yes.
    returns::Request anyReduction()
    {
        auto request = anyRequest();
        request.remedy = policy::Remedy::PriceReduction;
        request.approval = people::Approval{OperatorId("3001"), "3333", "scratched"};
        // Without one of the lines of a deal the others may be worth less.
        for (bool isSettled = false; !isSettled;) {
            const auto asked = request.lines;
            isSettled = std::erase_if(request.lines,
                                      [&](const returns::RequestLine& line) {
                                          return worthOf(asked, *line.line).isZero();
                                      })
                        == 0;
        }
        for (auto& line : request.lines)
            line.reduction = m_dice.roll(1, worthOf(request.lines, *line.line).minor());
        return request;
    }

    void reduce()
    {
        const auto request = anyReduction();
        if (request.lines.empty()) return; // All of what is left was given away.
        const auto record = carriedOut(request);
        if (!record) return;
        if (record->state == ReturnState::Denied) return expect(false, "a reduction was refused");
        ++m_tally.reductions;
        if (record->state == ReturnState::Paying && !settle(*record)) return;
        count(record->decision, request.tender.has_value());
    }

    void takeBack()
    {
        const auto request = anyRequest();
        const auto record = carriedOut(request);
        if (!record) return;
        ++m_tally.returns;
        if (record->state == ReturnState::Denied) return checkMayBeRefused(request);
        if (record->state == ReturnState::Paying && !settle(*record)) return;
        count(record->decision, request.tender.has_value());
    }

    std::optional<returns::Return> carriedOut(const returns::Request& request)
    {
        const auto isOnRails = m_dice.once(3);
        auto& rules = m_stores.rules(static_cast<std::size_t>(
            m_dice.roll(0, static_cast<std::int64_t>(m_stores.count()) - 1)));
        returns::Rails rails;
        if (isOnRails) rails = {{"card", returns::Rail::Terminal}};
        returns::ReturnDesk desk({m_shelf, m_journal, m_stores.approvals(), m_random, rules, rails},
                                 {"0412", "K1"});
        const auto answer = desk.commit(request);
        if (answer) return answer->record;
        expect(false, "no answer: " + answer.error().detail);
        return std::nullopt;
    }

    /// A claim that a colleague has to look at comes back another day; nothing else is held up.
    void checkMayBeRefused(const returns::Request& request)
    {
        const auto isClaim = request.lines.front().reason == rights::Reason::Faulty;
        expect(isClaim || request.tender.has_value(), "a change of mind was refused");
    }

    /// False when the customer took the goods home again.
    bool settle(const returns::Return& record)
    {
        const auto step = [&](ReturnState to, returns::OrderState orders) {
            Settling settling{record.id, record.at, to, record.orders, {}, {}};
            for (auto& order : settling.orders)
                order.state = orders;
            return settling;
        };
        if (m_dice.once(2)) {
            expect(tests::take(m_journal, step(ReturnState::Committed, returns::OrderState::Paid))
                       .has_value(),
                   "a paid return was refused");
            return true;
        }
        expect(tests::take(m_journal, step(ReturnState::Pending, returns::OrderState::Declined))
                   .has_value(),
               "a declined return was refused");
        const auto isWithdrawn = m_dice.once(2);
        auto last = step(ReturnState::Withdrawn, returns::OrderState::Declined);
        if (!isWithdrawn) {
            last = step(ReturnState::Committed, returns::OrderState::Paid);
            for (auto& order : last.orders)
                order.id = OrderId(order.id.text() + ".cash");
        }
        expect(tests::take(m_journal, last).has_value(), "a declined return could not be ended");
        if (isWithdrawn) ++m_tally.withdrawn;
        return !isWithdrawn;
    }

    void count(const returns::Decision& decision, bool isOtherMeans)
    {
        auto legs = zero();
        for (const auto& leg : decision.refund.legs) {
            expect(leg.amount > zero(), "an empty leg");
            legs += leg.amount;
            if (!leg.original) {
                expect(isOtherMeans || m_sale.tenders.empty(), "a tender of the sale was left out");
                continue;
            }
            auto& paid = m_paid.tenders.try_emplace(*leg.original, zero()).first->second;
            paid += leg.amount;
            expect(paid <= m_sale.tenders.at(static_cast<std::size_t>(*leg.original) - 1).amount,
                   "a tender got more than it paid");
        }
        expect(legs == decision.refund.amount, "the legs are not the refund");
        m_paid.amount += decision.refund.amount;
        expect(m_paid.amount <= m_sale.total(), "more went back than was paid");
        for (const auto& line : decision.lines) {
            expect(!line.refund.isNegative() && !line.tax.isNegative(), "a line below zero");
            if (line.fee) {
                m_paid.fees += *line.fee;
                ++m_tally.fees;
            }
            if (line.keepsGoods) continue;
            const auto left = m_left.find(line.line);
            expect(left != m_left.end() && left->second >= line.quantity, "more than sold");
            if (!m_fault && (left->second -= line.quantity) == 0) m_left.erase(left);
        }
    }

    void checkWhole()
    {
        const auto ledger = m_journal.ledger(m_sale.number);
        auto worth = zero();
        auto tax = zero();
        auto paidTax = zero();
        std::int64_t reduced = 0;
        std::int64_t reducedTax = 0;
        for (const auto& line : m_sale.lines) {
            worth +=
                line.gross() - Money::fromMinor(ledger->line(line.number).worth, m_sale.currency);
            paidTax += line.tax;
            tax += Money::fromMinor(ledger->line(line.number).worthTax, m_sale.currency);
            reduced += ledger->line(line.number).reduced;
            reducedTax += ledger->line(line.number).reducedTax;
        }
        expect(reduced == 0 && reducedTax == 0, "a reduction was not taken off what came back");
        expect(worth.isZero(), "the lines are " + worth.decimal() + " short of the sale");
        expect(tax == paidTax, "the tax is not the sale's");
        if (!m_paid.fees.isZero()) // A rounding in the store's favour may end in a fee.
            return expect(m_paid.amount + m_paid.fees >= m_sale.total(), "money was lost to a fee");
        expect(m_paid.amount == m_sale.total(), "what went back is not what was paid");
        for (std::size_t at = 0; at < m_sale.tenders.size() && !m_isMixed; ++at) {
            const auto paid = m_paid.tenders.find(static_cast<int>(at) + 1);
            const auto amount = paid != m_paid.tenders.end() ? paid->second : zero();
            expect(amount == m_sale.tenders[at].amount, "a tender is short of what it paid");
        }
    }

    Stores& m_stores;
    Dice& m_dice;
    Tally& m_tally;
    receipts::Receipt m_sale;
    Paid m_paid;
    tests::ShelfOfReceipts m_shelf;
    tests::MemoryReturnJournal m_journal;
    support::SeededRandom m_random;
    std::map<int, std::int64_t> m_left;
    int m_requests = 0;
    bool m_isMixed = false; ///< Something went to other means than those of the sale.
    std::optional<std::string> m_fault;
};

} // namespace

Stores::Store::Store(const std::string& policy)
    : rules({policies, packs, hasher, rights::stockPack}, returns::StalePacks::Taken)
{
    const auto adopted = policies.adopt(policy);
    REPRISE_EXPECTS(adopted);
}

Stores::Stores()
{
    const auto stored =
        m_room.staff.store({{OperatorId("3001"), "Cleo", {people::Role::Manager}, "3333"}});
    REPRISE_EXPECTS(stored);
    for (const auto* own :
         {"", "[promotion]\nrule = \"reprice_kept\"\n", "[[restocking]]\npercent = 15\n",
          "[tenders]\norder = [\"gift_card\", \"card\"]\n"})
        m_stores.push_back(std::make_unique<Store>(head + own));
}

std::optional<std::string> playHistory(Stores& stores, Dice& dice, Tally& tally)
{
    return History(stores, dice, tally).play();
}

} // namespace reprise::histories
