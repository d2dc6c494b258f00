#include "Weighing.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

void deny(DecidedLine& line, std::string_view name, std::string cite,
          std::map<std::string, std::string> facts)
{
    line.outcome = Outcome::Denial;
    line.findings.push_back(
        {std::string(name), Outcome::Denial, std::move(cite), std::move(facts)});
}

bool isLiftable(const DecidedLine& line)
{
    const auto isUnreceipted = !line.receipt.has_value(); // There is no sale to pay back from.
    return !isUnreceipted
           && (line.outcome == Outcome::Contingent || line.outcome == Outcome::OverridableDenial);
}

Outcome worstOf(const std::vector<DecidedLine>& lines)
{
    return std::ranges::max_element(lines, {}, &DecidedLine::outcome)->outcome;
}

} // namespace

Weighing::Weighing(DeskPorts ports, const policy::Policy& policy, const rights::Pack* pack,
                   const Request& request)
    : m_ports(ports),
      m_policy(policy),
      m_pack(pack),
      m_request(request),
      m_currency(policy.currency)
{
}

Result<Decision> Weighing::weigh()
{
    if (const auto checked = check(); !checked) return checked.error();
    mergeLines();
    if (const auto looked = lookUp(); !looked) return looked.error();
    if (const auto agreed = agreeOnCurrency(); !agreed) return agreed.error();

    const auto load = loadOf();
    std::vector<DecidedLine> lines;
    for (const auto& asked : m_lines)
        lines.push_back(judge(asked, load));
    const auto outcome = worstOf(lines);

    Decision decision{
        .request = m_request.id,
        .outcome = outcome,
        .route = routeOf(outcome, load),
        .lines = std::move(lines),
        .refund = {Money::zero(m_currency), Money::zero(m_currency), Money::zero(m_currency), {}},
        .policyId = m_policy.id,
        .policyVersion = m_policy.version,
        .pack = m_pack != nullptr ? m_pack->id : std::string(),
        .packVersion = m_pack != nullptr ? m_pack->version : std::string()};
    if (const auto approved = approve(decision); !approved) return approved.error();
    decision.refund = plan(decision.lines);
    return decision;
}

std::vector<receipts::Receipt> Weighing::receipts() const
{
    std::vector<receipts::Receipt> all;
    for (const auto& [number, found] : m_found)
        all.push_back(found.receipt);
    return all;
}

Result<void> Weighing::check() const
{
    if (m_request.lines.empty()) return invalid("lines: none given, expected at least one");
    if (m_request.remedy != policy::Remedy::Refund
        && m_request.remedy != policy::Remedy::StoreCredit)
        return invalid("remedy: '" + std::string(policy::remedyName(m_request.remedy))
                       + "' is not carried out by this version, expected refund or store_credit");
    if (m_request.tender && m_request.tender->type.empty())
        return invalid("tender: no type given, expected one such as \"store_credit\"");
    for (const auto& line : m_request.lines) {
        if (line.quantity < 1 || line.quantity > Money::maxQuantity)
            return invalid("quantity: " + std::to_string(line.quantity)
                           + ", expected a number from 1 to " + std::to_string(Money::maxQuantity));
        if (line.receipt && !line.line)
            return invalid("line: missing, expected the number of a line of the receipt");
        if (!line.receipt && line.sku.empty())
            return invalid("sku: missing, expected one for goods without a receipt");
    }
    return {};
}

void Weighing::mergeLines()
{
    for (const auto& asked : m_request.lines) {
        const auto same = std::ranges::find_if(m_lines, [&asked](const RequestLine& each) {
            return each.receipt && each.receipt == asked.receipt && each.line == asked.line;
        });
        if (same == m_lines.end())
            m_lines.push_back(asked);
        else
            same->quantity += asked.quantity;
    }
}

Result<void> Weighing::lookUp()
{
    for (const auto& asked : m_lines) {
        if (!asked.receipt) continue;
        if (!m_found.contains(*asked.receipt))
            if (const auto looked = lookUp(*asked.receipt); !looked) return looked.error();
        const auto found = m_found.find(*asked.receipt);
        if (found != m_found.end()) found->second.units[*asked.line] += asked.quantity;
    }
    return {};
}

Result<void> Weighing::lookUp(const ReceiptNumber& number)
{
    auto receipt = m_ports.receipts.find(number);
    if (!receipt) {
        if (receipt.error().code == ErrorCode::NotFound) return {}; // A "no", said line by line.
        return receipt.error();
    }
    auto ledger = m_ports.journal.ledger(receipt->number);
    if (!ledger) return ledger.error();
    m_found.emplace(number, Found{std::move(*receipt), std::move(*ledger), {}});
    return {};
}

Result<void> Weighing::agreeOnCurrency()
{
    for (const auto& [number, found] : m_found) {
        const auto currency = found.receipt.currency;
        if (&found == &m_found.begin()->second) m_currency = currency;
        if (currency != m_currency)
            return invalid("receipts in " + std::string(m_currency.code()) + " and "
                           + std::string(currency.code()) + ", expected one currency in a request");
    }
    return {};
}

const Weighing::Found* Weighing::foundFor(const RequestLine& line) const
{
    if (!line.receipt) return nullptr;
    const auto found = m_found.find(*line.receipt);
    return found != m_found.end() ? &found->second : nullptr;
}

Weighing::Load Weighing::loadOf() const
{
    Load load{Money::zero(m_currency), 0};
    for (const auto& asked : m_lines) {
        const auto* found = foundFor(asked);
        const auto* sold = found != nullptr ? found->receipt.line(*asked.line) : nullptr;
        if (sold == nullptr) continue;
        const auto& before = found->ledger.line(sold->number);
        if (asked.quantity > sold->quantity - before.units) continue;
        load.value += refundFor(*sold, before, asked.quantity).refund;
        load.units += asked.quantity;
    }
    return load;
}

DecidedLine Weighing::judge(const RequestLine& asked, const Load& load)
{
    DecidedLine line{.receipt = asked.receipt,
                     .line = asked.line.value_or(0),
                     .sku = asked.sku,
                     .description = {},
                     .quantity = asked.quantity,
                     .reason = asked.reason,
                     .condition = asked.condition,
                     .outcome = Outcome::Contingent,
                     .refund = Money::zero(m_currency),
                     .tax = Money::zero(m_currency),
                     .remedies = {},
                     .findings = {}};
    if (!asked.receipt) {
        line.findings.push_back({std::string(rule::noReceipt),
                                 Outcome::Contingent,
                                 m_policy.cite(rule::noReceipt),
                                 {{"sku", asked.sku}}});
        return line;
    }
    const auto* found = foundFor(asked);
    if (found == nullptr) {
        deny(line, rule::receiptUnknown, m_policy.cite(rule::receiptUnknown),
             {{"receipt", asked.receipt->text()}});
        return line;
    }
    const auto* sold = found->receipt.line(*asked.line);
    if (sold == nullptr) {
        deny(line, rule::lineUnknown, m_policy.cite(rule::lineUnknown),
             {{"receipt", asked.receipt->text()}, {"line", std::to_string(*asked.line)}});
        return line;
    }
    return judgeFound(std::move(line), asked, *found, *sold, load);
}

DecidedLine Weighing::judgeFound(DecidedLine line, const RequestLine& asked, const Found& found,
                                 const receipts::Line& sold, const Load& load)
{
    const auto& before = found.ledger.line(sold.number);
    const policy::LineFacts facts{.line = sold,
                                  .boughtOn = m_policy.zone.dayOf(found.receipt.soldAt),
                                  .today = m_policy.zone.dayOf(m_request.at),
                                  .reason = asked.reason,
                                  .condition = asked.condition,
                                  .deliveredOn =
                                      asked.receivedOn ? asked.receivedOn : sold.deliveredOn,
                                  .faultApparentOn = asked.faultApparentOn,
                                  .unitsAsked = asked.quantity,
                                  .unitsLeft = sold.quantity - before.units,
                                  .requestTotal = load.value,
                                  .requestUnits = load.units,
                                  .channel = found.receipt.channel};
    auto decided = policy::decide(m_policy, m_pack, facts);
    if (policy::isForColleague(facts)) m_needsColleague = true;

    line.sku = sold.sku;
    line.description = sold.description;
    line.outcome = decided.outcome;
    line.remedies = std::move(decided.remedies);
    line.findings = std::move(decided.findings);
    if (line.outcome == Outcome::Denial) return line;

    const auto object = [&line](policy::Finding finding) {
        line.outcome = std::max(line.outcome, finding.outcome);
        line.findings.push_back(std::move(finding));
    };
    if (!asked.serial.empty() && !sold.serials.empty()
        && std::ranges::count(sold.serials, asked.serial) == 0)
        object({std::string(rule::serial),
                Outcome::Contingent,
                m_policy.cite(rule::serial),
                {{"serial", asked.serial}}});
    if (auto tender = tenderFinding()) object(std::move(*tender));
    const auto refund = refundFor(sold, before, asked.quantity);
    line.refund = refund.refund;
    line.tax = refund.tax;
    return line;
}

std::optional<policy::Finding> Weighing::tenderFinding() const
{
    if (!m_request.tender || m_request.tender->consent) return std::nullopt;
    return policy::Finding{std::string(rule::tender),
                           Outcome::Contingent,
                           m_policy.cite(rule::tender),
                           {{"type", m_request.tender->type}}};
}

Route Weighing::routeOf(Outcome outcome, const Load& load) const
{
    if (outcome != Outcome::Authorised || m_needsColleague) return Route::Colleague;
    const auto& cap = m_policy.selfService.value;
    if (cap && (cap->currency() != load.value.currency() || load.value > *cap))
        return Route::Colleague;
    return Route::Self;
}

Result<void> Weighing::approve(Decision& decision)
{
    const auto& approval = m_request.approval;
    // Under a denial nothing would move, so nobody's PIN needs to be looked at.
    if (!approval || decision.outcome == Outcome::Denial) return {};
    if (std::ranges::none_of(decision.lines, isLiftable)) return {};

    const auto checked =
        m_ports.approvals.check(*approval, m_request.operatorId, people::Role::Supervisor);
    if (!checked) return checked.error();
    const auto isGood = checked->answer == people::ApprovalAnswer::Approved;
    if (isGood) m_approver = approval->approver;
    for (auto& line : decision.lines) {
        if (!isLiftable(line)) continue;
        line.findings.push_back(
            {std::string(rule::approval),
             isGood ? Outcome::Authorised : line.outcome,
             m_policy.cite(rule::approval),
             {{"answer", std::string(people::approvalAnswerName(checked->answer))}}});
        if (isGood) line.outcome = Outcome::Authorised;
    }
    decision.outcome = worstOf(decision.lines);
    return {};
}

RefundPlan Weighing::plan(const std::vector<DecidedLine>& lines) const
{
    const auto zero = Money::zero(m_currency);
    RefundPlan plan{zero, zero, zero, {}};
    for (const auto& [number, found] : m_found) {
        auto refund = zero;
        std::map<int, std::int64_t> units;
        for (const auto& line : lines) {
            if (line.receipt != number || line.outcome == Outcome::Denial) continue;
            refund += line.refund;
            plan.tax += line.tax;
            units[line.line] = line.quantity;
        }
        if (units.empty()) continue;
        const auto rounding = roundingFor(found.receipt, found.ledger, refund, units);
        plan.rounding += rounding;
        plan.amount += refund + rounding;
        const auto legs = legsFor(found, refund + rounding);
        plan.legs.insert(plan.legs.end(), legs.begin(), legs.end());
    }
    return plan;
}

std::vector<TenderLeg> Weighing::legsFor(const Found& found, Money amount) const
{
    std::string other;
    if (m_request.remedy == policy::Remedy::StoreCredit) other = "store_credit";
    if (m_request.tender && m_request.tender->consent) other = m_request.tender->type;
    if (other.empty())
        return drainTenders(found.receipt, found.ledger, amount, m_policy.tenders.whenUnknown);
    if (amount.isZero()) return {};
    return {TenderLeg{other, found.receipt.number, std::nullopt, {}, amount}};
}

} // namespace reprise::returns
