#include "Payback.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
using policy::Remedy;
namespace rule = policy::rule;

constexpr std::string_view cash = "cash";
constexpr std::string_view storeCredit = "store_credit";

} // namespace

bool Payback::movesMoney() const
{
    return m_request.remedy != Remedy::Repair;
}

bool Payback::mayBeAgreedTo(const receipts::Receipt& receipt, const std::string& type) const
{
    const auto paidBy = std::ranges::count(receipt.tenders, type, &receipts::Tender::type) > 0;
    return type == storeCredit || std::ranges::count(m_policy.tenders.other, type) > 0
           || (paidBy && type != receipts::tenderInKind);
}

std::optional<policy::Finding> Payback::objection(const receipts::Receipt& receipt) const
{
    const auto& choice = m_request.tender;
    if (!choice || !movesMoney()) return std::nullopt;
    const auto isOffered = mayBeAgreedTo(receipt, choice->type);
    if (choice->consent && isOffered) return std::nullopt;
    return policy::Finding{std::string(rule::tender),
                           Outcome::Contingent,
                           m_policy.cite(m_policy.tenders.place),
                           {{"type", choice->type},
                            {"consent", choice->consent ? "given" : "missing"},
                            {"offered", isOffered ? "yes" : "no"}}};
}

/// Empty for the means of the sale. Consent without an offer changes nothing by itself: once
/// somebody has approved, it does.
std::string Payback::meansFor(const receipts::Receipt& receipt, const std::string& byPolicy) const
{
    const auto& choice = m_request.tender;
    // Goods on a gift receipt were somebody else's money: that doesn't change hands by a wish.
    const auto mayChoose =
        byPolicy.empty()
        || (choice && choice->type != cash && mayBeAgreedTo(receipt, choice->type));
    if (choice && choice->consent && mayChoose) return choice->type;
    if (!byPolicy.empty()) return byPolicy;
    return m_request.remedy == Remedy::StoreCredit ? std::string(storeCredit) : std::string();
}

RefundPlan Payback::plan(const FoundReceipts& found, const std::vector<DecidedLine>& lines,
                         const OtherMeans& byPolicy) const
{
    const auto zero = Money::zero(m_currency);
    RefundPlan plan{zero, zero, zero, {}};
    if (!movesMoney()) return plan;
    for (const auto& [number, each] : found)
        planReceipt(plan, each, lines, byPolicy);
    return plan;
}

void Payback::planReceipt(RefundPlan& plan, const FoundReceipt& found,
                          const std::vector<DecidedLine>& lines, const OtherMeans& byPolicy) const
{
    const auto zero = Money::zero(m_currency);
    auto worth = zero;
    auto refund = zero;
    std::map<int, std::int64_t> units;
    std::map<std::string, Money> byMeans; ///< The sale's own come first: their name is empty.
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const auto& line = lines[index];
        if (line.receipt != found.receipt.number || line.outcome == Outcome::Denial) continue;
        worth += line.worth();
        refund += line.refund;
        plan.tax += line.tax;
        units[line.line] = line.quantity;
        byMeans.try_emplace(meansFor(found.receipt, byPolicy[index]), zero).first->second +=
            line.refund;
    }
    if (units.empty()) return;
    // A rounding in the store's favour takes nothing away beyond what is paid.
    const auto rounding = std::max(roundingFor(found.receipt, found.ledger, worth, units), -refund);
    plan.rounding += rounding;
    plan.amount += refund + rounding;

    const auto cashRounding = takesLastUnit(found.receipt, found.ledger, units)
                                  ? CashRounding::Settled
                                  : CashRounding::ToCome;
    auto spare = rounding;
    for (auto& [means, amount] : byMeans) {
        const auto part = std::max(spare, -amount);
        amount += part;
        spare -= part;
        if (amount.isZero()) continue;
        if (means.empty()) {
            const auto legs =
                drainTenders(found.receipt, found.ledger, amount, m_policy.tenders, cashRounding);
            plan.legs.insert(plan.legs.end(), legs.begin(), legs.end());
        } else {
            plan.legs.push_back({means, found.receipt.number, std::nullopt, {}, amount});
        }
    }
}

std::optional<policy::Finding> Payback::cashFinding(const RefundPlan& plan) const
{
    const auto& cap = m_policy.tenders.cashCap;
    if (!cap || cap->currency() != m_currency) return std::nullopt;
    auto inCash = Money::zero(m_currency);
    for (const auto& leg : plan.legs)
        if (leg.type == cash) inCash += leg.amount;
    if (inCash <= *cap) return std::nullopt;
    return policy::Finding{std::string(rule::cashCap),
                           Outcome::Contingent,
                           m_policy.cite(m_policy.tenders.place),
                           {{"cash", inCash.decimal()},
                            {"cap", cap->decimal()},
                            {"currency", std::string(m_currency.code())}}};
}

} // namespace reprise::returns
