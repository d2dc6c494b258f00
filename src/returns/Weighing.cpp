#include "Weighing.h"

#include "goods/ExchangeWeighing.h"
#include "means/PointsBack.h"

#include "reprise/money/Shares.h"
#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
using policy::Remedy;
namespace rule = policy::rule;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

void object(DecidedLine& line, const policy::Finding& finding)
{
    line.outcome = std::max(line.outcome, finding.outcome);
    line.findings.push_back(finding);
}

void payNothing(DecidedLine& line)
{
    line.refund = Money::zero(line.refund.currency());
    line.tax = line.refund;
    line.fee.reset();
}

/// The last day of a credit that begins today. The end of a month that is shorter is its end.
std::optional<Day> creditEnd(const policy::Policy& policy, Day today)
{
    if (!policy.storeCredit.months) return std::nullopt;
    const std::chrono::year_month_day date{today};
    auto end = date + std::chrono::months{*policy.storeCredit.months};
    if (!end.ok()) end = end.year() / end.month() / std::chrono::last;
    return Day{end};
}

Outcome worstOf(const Decision& decision)
{
    auto worst = std::ranges::max_element(decision.lines, {}, &DecidedLine::outcome)->outcome;
    if (decision.exchange)
        for (const auto& item : decision.exchange->items)
            worst = std::max(worst, item.outcome);
    return worst;
}

/// The same line named once more: more units, with their serials.
void add(RequestLine& line, const RequestLine& more)
{
    if (line.received || more.received)
        line.received =
            line.received.value_or(line.quantity) + more.received.value_or(more.quantity);
    line.quantity += more.quantity;
    if (line.reduction && more.reduction) *line.reduction += *more.reduction;
    const auto serials = more.allSerials();
    line.serials.insert(line.serials.end(), serials.begin(), serials.end());
}

} // namespace

Weighing::Weighing(WeighingPorts ports, const Rules& rules, const Request& request, Edition edition)
    : m_ports(ports),
      m_rules(rules),
      m_policy(*rules.policy),
      m_pack(rules.pack.get()),
      m_request(request),
      m_edition(edition),
      m_currency(m_policy.currency),
      m_today(m_policy.businessDay(request.at))
{
}

Result<Decision> Weighing::weigh()
{
    if (const auto checked = check(); !checked) return checked.error();
    mergeLines();
    if (const auto counted = countIn(); !counted) return counted.error();
    if (const auto looked = lookUp(); !looked) return looked.error();
    if (const auto agreed = agreeOnCurrency(); !agreed) return agreed.error();

    const auto load = loadOf();
    std::vector<DecidedLine> lines;
    lines.reserve(m_lines.size());
    for (const auto& asked : m_lines) {
        auto line = judge(asked, load);
        if (!line) return line.error();
        lines.push_back(std::move(*line));
    }
    if (Payback(m_policy, m_request, m_currency).movesMoney())
        if (const auto priced = price(lines); !priced) return priced.error();
    std::vector<PointsShare> points;
    auto plan = settleMoney(lines, points);

    Decision decision{.request = m_request.id,
                      .outcome = Outcome::Authorised,
                      .route = Route::Colleague,
                      .lines = std::move(lines),
                      .refund = std::move(plan),
                      .policyId = m_policy.id,
                      .policyVersion = m_policy.version,
                      .pack = m_pack != nullptr ? m_pack->id : std::string(),
                      .packVersion = m_pack != nullptr ? m_pack->version : std::string(),
                      .rules = m_rules.name,
                      .edition = m_edition,
                      .points = std::move(points),
                      .creditUntil = creditEnd(m_policy, m_today)};
    if (const auto exchanged = exchangeGoods(decision); !exchanged) return exchanged.error();
    if (const auto capped = capCash(decision); !capped) return capped.error();
    decision.outcome = worstOf(decision);
    decision.route = routeOf(decision.outcome, load.value);
    auto approved =
        approve(decision, m_request, m_policy, load.value, {m_ports.approvals, m_ports.digest});
    if (!approved) return approved.error();
    m_approvers = std::move(*approved);
    decision.outcome = worstOf(decision);
    return decision;
}

/// Where the money goes, and the points with it. Points that are gone lower the money, and less
/// money is planned anew.
RefundPlan Weighing::settleMoney(std::vector<DecidedLine>& lines,
                                 std::vector<PointsShare>& points) const
{
    const Payback payback(m_policy, m_request, m_currency, m_edition);
    const PointsBack pointsBack(m_policy, m_request);
    auto plan = payback.plan(m_found, lines, m_means);
    points = pointsBack.shares(m_found, lines, plan);
    if (!pointsBack.keepBack(m_found, lines, points)) return plan;
    plan = payback.plan(m_found, lines, m_means);
    auto anew = pointsBack.shares(m_found, lines, plan);
    for (auto& share : anew) {
        const auto known = std::ranges::find(points, share.receipt, &PointsShare::receipt);
        if (known != points.end()) share.paidFor = known->paidFor;
    }
    points = std::move(anew);
    return plan;
}

std::vector<receipts::Receipt> Weighing::takeReceipts()
{
    std::vector<receipts::Receipt> all;
    all.reserve(m_found.size());
    for (auto& [number, found] : m_found)
        all.push_back(std::move(found.receipt));
    return all;
}

Result<void> Weighing::check() const
{
    if (m_request.lines.empty()) return invalid("lines: none given, expected at least one");
    if (m_request.tender && m_request.tender->type.empty())
        return invalid("tender: no type given, expected one such as \"store_credit\"");
    const auto isMoney =
        m_request.remedy == Remedy::Refund || m_request.remedy == Remedy::StoreCredit;
    if (m_request.shown && !isMoney)
        return invalid("remedy: not for an unverified receipt, expected refund or store_credit");
    for (const auto& line : m_request.lines) {
        if (m_request.shown && line.receipt != m_request.shown->number)
            return invalid(
                "unverified: a line is not of that receipt, expected a return of its own "
                "for every receipt that has to be proven");
        if (line.quantity < 1 || line.quantity > Money::maxQuantity)
            return invalid("quantity: " + std::to_string(line.quantity)
                           + ", expected a number from 1 to " + std::to_string(Money::maxQuantity));
        if (line.goods && line.goods->unitPrice > Money::maxMinor / line.quantity)
            return invalid("quantity: " + std::to_string(line.quantity)
                           + ", expected goods that are worth less than that together");
        if (line.receipt && !line.line)
            return invalid("line: missing, expected the number of a line of the receipt");
        if (!line.receipt && line.sku.empty() && line.presented == Presented::Receipt)
            return invalid("sku: missing, expected one for goods without a receipt");
    }
    if (auto checked = checkReduction(); !checked) return checked;
    return checkGoods();
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
            add(*same, asked);
    }
}

Result<void> Weighing::lookUp()
{
    for (const auto& asked : m_lines)
        if (asked.receipt && !m_found.contains(*asked.receipt))
            if (const auto looked = lookUp(*asked.receipt); !looked) return looked.error();
    return lookUpVisitor();
}

Result<void> Weighing::lookUp(const ReceiptNumber& number)
{
    auto receipt = m_ports.receipts.find(number);
    if (!receipt) {
        if (receipt.error().code == ErrorCode::NotFound) return {}; // A "no", said line by line.
        return receipt.error();
    }
    auto ledger = m_ports.history.ledger(receipt->number);
    if (!ledger) return ledger.error();
    auto history = historyOf(*receipt);
    if (!history) return history.error();
    const auto contested = isContested(number);
    if (!contested) return contested.error();
    m_found.emplace(number,
                    FoundReceipt{std::move(*receipt), std::move(*ledger), *history, *contested});
    return {};
}

Result<bool> Weighing::isContested(const ReceiptNumber& number)
{
    if (m_ports.contests == nullptr) return false;
    return m_ports.contests->isContested(number);
}

/// Of the days before today and today so far, as many as the policy's limits look at.
Result<std::optional<policy::CustomerHistory>> Weighing::historyOf(const receipts::Receipt& receipt)
{
    if (!m_policy.limits || receipt.customer.empty())
        return std::optional<policy::CustomerHistory>();
    const auto firstDay = m_today - std::chrono::days{m_policy.limits->days};
    const auto from = m_policy.zone.instantOf(LocalTime{firstDay} + m_policy.opens);
    auto history =
        m_ports.history.historyOf({receipt.customer, from, m_request.at, receipt.currency});
    if (!history) return history.error();
    return std::optional(*history);
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
    const auto isPriced = std::ranges::any_of(
        m_lines, [](const RequestLine& line) { return !line.receipt && line.goods.has_value(); });
    if (isPriced && m_currency != m_policy.currency)
        return invalid("receipts in " + std::string(m_currency.code())
                       + " and goods without one in " + std::string(m_policy.currency.code())
                       + ", expected one currency in a request");
    return {};
}

const FoundReceipt* Weighing::foundFor(const RequestLine& line) const
{
    if (!line.receipt) return nullptr;
    const auto found = m_found.find(*line.receipt);
    return found != m_found.end() ? &found->second : nullptr;
}

/// Who comes with a gift receipt, and says no more, was given the goods.
Bearer Weighing::bearerOf(const receipts::Receipt& receipt) const
{
    const auto isNew = m_ports.age == RequestAge::New;
    if (m_request.bearer == Bearer::Unasked && receipt.gift && isNew) return Bearer::GiftHolder;
    return m_request.bearer;
}

Bearer Weighing::bearer() const
{
    for (const auto& [number, found] : m_found)
        if (const auto bearer = bearerOf(found.receipt); bearer != m_request.bearer) return bearer;
    return m_request.bearer;
}

Weighing::Load Weighing::loadOf() const
{
    Load load{Money::zero(m_currency), 0};
    for (const auto& asked : m_lines) {
        if (!asked.receipt && asked.goods) {
            load.value += worthOf(asked).refund;
            load.units += asked.quantity;
        }
        const auto* found = foundFor(asked);
        const auto* sold = found != nullptr ? found->line(*asked.line) : nullptr;
        if (sold == nullptr) continue;
        const auto& before = found->ledger.line(sold->number);
        if (asked.quantity > sold->quantity - before.units) continue;
        load.value += valueOf(asked, *sold, before);
        load.units += asked.quantity;
    }
    return load;
}

/// Of one line: what it would pay, promotions aside.
Money Weighing::valueOf(const RequestLine& asked, const receipts::Line& sold,
                        const LineLedger& before) const
{
    if (asked.reduction) return Money::fromMinor(*asked.reduction, m_currency);
    const auto worth = refundFor(sold, before, asked.quantity).refund;
    if (before.reduced <= 0) return worth;
    const auto reduced = Money::fromMinor(before.reduced, m_currency);
    return worth
           - std::min(worth, roundedPart(reduced, asked.quantity, sold.quantity - before.units));
}

Result<void> Weighing::exchangeGoods(Decision& decision)
{
    if (!handsGoodsOver(m_request.remedy)) return {};
    ExchangeWeighing weighing(m_policy, m_request, m_found, m_ports.catalogue);
    auto exchange = weighing.weigh(decision.lines, m_announced, m_today, decision.refund);
    if (!exchange) return exchange.error();
    decision.exchange = std::move(*exchange);
    m_needsColleague = m_needsColleague || weighing.needsColleague();
    return {};
}

Result<void> Weighing::capCash(Decision& decision) const
{
    const Payback payback(m_policy, m_request, m_currency, m_edition);
    const auto isPaid = [](const DecidedLine& line) {
        return line.outcome != Outcome::Denial && !line.refund.isZero();
    };
    if (const auto finding = payback.cashFinding(decision.refund))
        for (auto& line : decision.lines)
            if (isPaid(line) && !isGivenByLaw(line)) object(line, *finding);

    auto linked = linkedCash(decision.refund);
    if (!linked) return linked.error();
    if (!*linked) return {};
    for (auto& line : decision.lines) {
        if (!isPaid(line)) continue;
        // A claim is never refused by a machine: a colleague finds another way to pay it.
        (*linked)->outcome = isFreeChoice(line) ? Outcome::Denial : Outcome::Contingent;
        object(line, **linked);
        if (line.outcome == Outcome::Denial) payNothing(line);
    }
    if (!decision.exchange) decision.refund = settleMoney(decision.lines, decision.points);
    return {};
}

Route Weighing::routeOf(Outcome outcome, Money value) const
{
    if (outcome != Outcome::Authorised || m_needsColleague) return Route::Colleague;
    const auto& most = m_policy.selfService.value;
    if (most && (most->currency() != value.currency() || value > *most)) return Route::Colleague;
    return Route::Self;
}

} // namespace reprise::returns
