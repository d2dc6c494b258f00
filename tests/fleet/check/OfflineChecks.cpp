// The part of Checker that goes by budgets: who paid from which, within what it allowed, and what
// that cost while a line was cut.
#include "check/Checker.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/wire/office/Designation.h"

#include <algorithm>

namespace reprise::fleet {

namespace {

std::string told(std::int64_t amount, std::int64_t returns)
{
    return std::to_string(amount) + " in " + std::to_string(returns) + " returns";
}

} // namespace

bool Checker::readBudgets()
{
    const auto rows = m_books.ask("SELECT convert_from(signed_text, 'UTF8'), paid, returns,"
                                  " returned_at IS NULL FROM offline_budget");
    if (!rows) return false;
    for (const auto& row : *rows) {
        auto budget = wire::budgetFromJson(row[0]);
        if (!budget) return false;
        const auto id = budget->id;
        m_budgets.emplace(id, GivenBudget{*std::move(budget), std::stoll(row[1]),
                                          std::stoll(row[2]), row[3] == "t"});
    }
    m_sums.budgets = static_cast<std::int64_t>(m_budgets.size());
    return true;
}

/// I2: what was paid from each budget is within its limits, and head office heard of all of it; all
/// but the last of each kiosk are back.
void Checker::checkBudgets()
{
    for (const auto& payout : m_payouts)
        if (payout.isOffline) checkPayer(payout, m_offline.at(payout.told->returnId));
    std::map<std::string, int> out;
    for (const auto& [id, given] : m_budgets) {
        if (given.isOut) ++out[given.budget.origin.kiosk];
        const auto& limits = given.budget.limits;
        if (given.paid == limits.total || given.returns == limits.returns) ++m_sums.usedUp;
        if (given.paid > limits.total || given.returns > limits.returns)
            find("budget " + id + " paid " + told(given.paid, given.returns));
        if (given.paid != given.heardPaid || given.returns != given.heardReturns)
            find("budget " + id + " paid " + told(given.paid, given.returns)
                 + ", and head office heard of " + told(given.heardPaid, given.heardReturns));
    }
    for (const auto& seat : m_seats)
        if (out[seat->name()] != 1)
            find(seat->name() + " holds " + std::to_string(out[seat->name()]) + " budgets");
}

/// By the one kiosk whose it was to pay, from a budget of its own that was not over.
void Checker::checkPayer(const Payout& payout, const OfflinePayment& payment)
{
    const auto name = "return " + payout.told->returnId + ", paid offline by " + payout.kiosk;
    const auto known = m_budgets.find(payment.budget);
    if (known == m_budgets.end() || known->second.budget.origin.kiosk != payout.kiosk)
        return find(name + ": budget " + payment.budget + " is none of that kiosk's");
    auto& given = known->second;
    given.paid += payment.amount;
    ++given.returns;
    if (payment.amount > given.budget.limits.perReturn)
        find(name + ": " + std::to_string(payment.amount) + " is more than a return may take");
    const auto receipt = payout.told->request.at("receipt").get<std::string>();
    if (!receipt.starts_with(given.budget.store + "-"))
        find(name + ": " + receipt + " is another store's");
    crypto::OpensslHasher hasher;
    if (wire::designatedKiosk(hasher, receipt, given.budget.fleet) != payout.kiosk)
        find(name + ": " + receipt + " was not that kiosk's to pay");
    for (const auto& seat : m_seats) {
        if (seat->name() != payout.kiosk) continue;
        const auto budgets = seat->budgets();
        const auto seen = budgets.find(payment.budget);
        if (seen != budgets.end() && payout.told->era > seen->second)
            find(name + ": budget " + payment.budget + " was over");
    }
}

/// While a line was cut it cost no more than head office had said.
void Checker::checkCuts()
{
    for (const auto& cut : m_cuts) {
        const auto loss = lossOf(cut);
        if (loss > cut.bound)
            find("the cut line of " + cut.store + " cost " + std::to_string(loss)
                 + " where head office said at most " + std::to_string(cut.bound));
        m_sums.leastBound =
            m_sums.mostBound == 0 ? cut.bound : std::min(m_sums.leastBound, cut.bound);
        m_sums.mostBound = std::max(m_sums.mostBound, cut.bound);
        if (loss < m_sums.worstLoss) continue;
        m_sums.worstLoss = loss;
        m_sums.worstBound = cut.bound;
    }
}

/// What went out twice, as far as it was paid from the budgets that were out when the line was cut,
/// and head office had not heard of it by then.
std::int64_t Checker::lossOf(const Cut& cut) const
{
    std::map<Line, std::int64_t> paid;
    for (const auto& payout : m_payouts) {
        if (!payout.isOffline || !cut.budgets.contains(m_offline.at(payout.told->returnId).budget))
            continue;
        const auto claim = m_atOffice.find(payout.claim);
        if (claim == m_atOffice.end() || claim->second.settledAt <= cut.at) continue;
        for (const auto& part : claim->second.parts)
            paid[part.line] += part.amount;
    }
    std::int64_t loss = 0;
    for (const auto& [line, minor] : paid)
        loss += std::min(minor, m_spent.at(line).loss());
    return loss;
}

} // namespace reprise::fleet
