#include "Payback.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/Means.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
using policy::Remedy;
namespace rule = policy::rule;

bool wasPaidWith(const receipts::Receipt& receipt, const std::string& type)
{
    return type != receipts::tenderInKind
           && std::ranges::count(receipt.tenders, type, &receipts::Tender::type) > 0;
}

/// `rules`, with one type before all others.
policy::TenderRules startingWith(const std::string& type, policy::TenderRules rules)
{
    if (type.empty()) return rules;
    std::erase(rules.order, type);
    rules.order.insert(rules.order.begin(), type);
    return rules;
}

} // namespace

bool isGivenByLaw(const DecidedLine& line)
{
    return std::ranges::any_of(line.findings, [](const policy::Finding& finding) {
        return finding.rule == rule::statutory && finding.outcome == Outcome::Authorised;
    });
}

bool Payback::movesMoney() const
{
    return m_request.remedy != Remedy::Repair;
}

bool Payback::isOffered(const std::string& type) const
{
    return type == means::storeCredit || std::ranges::count(m_policy.tenders.other, type) > 0;
}

bool Payback::mayBeAgreedTo(const receipts::Receipt& receipt, const std::string& type) const
{
    return isOffered(type) || wasPaidWith(receipt, type);
}

std::optional<policy::Finding> Payback::objection(const receipts::Receipt& receipt,
                                                  const DecidedLine& line) const
{
    if (!movesMoney()) return std::nullopt;
    auto choice = m_request.tender;
    const auto byRemedy = m_edition >= Edition::Means && m_request.remedy == Remedy::StoreCredit
                          && !isFreeChoice(line);
    if (!choice && byRemedy) choice = TenderChoice{std::string(means::storeCredit), false};
    if (!choice) return std::nullopt;
    const auto offered = mayBeAgreedTo(receipt, choice->type);
    if (choice->consent && offered) return std::nullopt;
    return policy::Finding{std::string(rule::tender),
                           Outcome::Contingent,
                           m_policy.cite(m_policy.tenders.place),
                           {{"type", choice->type},
                            {"consent", choice->consent ? "given" : "missing"},
                            {"offered", offered ? "yes" : "no"}}};
}

/// Empty for the means of the sale. Consent without an offer changes nothing by itself: once
/// somebody has approved, it does.
std::string Payback::meansFor(const receipts::Receipt& receipt, const DecidedLine& line,
                              const std::string& byPolicy) const
{
    const auto& choice = m_request.tender;
    // Goods on a gift receipt were somebody else's money: that doesn't change hands by a wish.
    const auto mayChoose =
        byPolicy.empty()
        || (choice && choice->type != means::cash && mayBeAgreedTo(receipt, choice->type));
    if (choice && choice->consent && mayChoose) return choice->type;
    if (!byPolicy.empty()) return byPolicy;
    const auto isCredit = m_request.remedy == Remedy::StoreCredit
                          && (m_edition < Edition::Means || isFreeChoice(line));
    return isCredit ? std::string(means::storeCredit) : std::string();
}

RefundPlan Payback::plan(const FoundReceipts& found, const std::vector<DecidedLine>& lines,
                         const OtherMeans& byPolicy) const
{
    const auto zero = Money::zero(m_currency);
    RefundPlan plan{zero, zero, zero, {}};
    if (!movesMoney()) return plan;
    for (const auto& [number, each] : found)
        planReceipt(plan, each, lines, byPolicy);
    planUnreceipted(plan, lines, byPolicy);
    return plan;
}

/// No sale to pay back, so the policy's means, or others on offer that the customer agrees to; cash
/// is not among them.
void Payback::planUnreceipted(RefundPlan& plan, const std::vector<DecidedLine>& lines,
                              const OtherMeans& byPolicy) const
{
    const auto& choice = m_request.tender;
    const auto isChosen = choice && choice->consent && choice->type != means::cash
                          && std::ranges::count(m_policy.tenders.other, choice->type) > 0;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const auto& line = lines[index];
        if (line.receipt || line.outcome == Outcome::Denial || line.refund.isZero()) continue;
        plan.amount += line.refund;
        plan.tax += line.tax;
        const auto& means = isChosen ? choice->type : byPolicy[index];
        const auto same = std::ranges::find_if(plan.legs, [&means](const TenderLeg& leg) {
            return !leg.receipt && leg.type == means;
        });
        if (same != plan.legs.end())
            same->amount += line.refund;
        else
            plan.legs.push_back({means, std::nullopt, std::nullopt, {}, line.refund});
    }
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
        units[line.line] = line.keepsGoods ? 0 : line.quantity;
        byMeans.try_emplace(meansFor(found.receipt, line, byPolicy[index]), zero).first->second +=
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
    for (auto& [type, amount] : byMeans) {
        const auto part = std::max(spare, -amount);
        amount += part;
        spare -= part;
        if (amount.isZero()) continue;
        // Who would rather have back one of the means that they paid with gets it first, as far as
        // it was paid with. Beyond that it would be money of another kind.
        const auto isOfTheSale = m_edition >= Edition::Means && !found.receipt.gift
                                 && !isOffered(type) && wasPaidWith(found.receipt, type);
        if (type.empty() || isOfTheSale) {
            const auto legs = drainTenders(found.receipt, found.ledger, amount,
                                           startingWith(type, m_policy.tenders), cashRounding);
            plan.legs.insert(plan.legs.end(), legs.begin(), legs.end());
        } else {
            plan.legs.push_back({type, found.receipt.number, std::nullopt, {}, amount});
        }
    }
}

std::optional<policy::Finding> Payback::cashFinding(const RefundPlan& plan) const
{
    const auto& cap = m_policy.tenders.cashCap;
    if (!cap || cap->currency() != m_currency) return std::nullopt;
    auto inCash = Money::zero(m_currency);
    for (const auto& leg : plan.legs)
        if (leg.type == means::cash) inCash += leg.amount;
    if (inCash <= *cap) return std::nullopt;
    return policy::Finding{std::string(rule::cashCap),
                           Outcome::Contingent,
                           m_policy.cite(m_policy.tenders.place),
                           {{"cash", inCash.decimal()},
                            {"cap", cap->decimal()},
                            {"currency", std::string(m_currency.code())}}};
}

} // namespace reprise::returns
