#include "reprise/returns/ReturnDesk.h"

#include "UnknownNumbers.h"
#include "Weighing.h"
#include "evidence/EvidenceSearch.h"

#include "reprise/base/RandomCode.h"
#include "reprise/returns/OrdersStanding.h"

#include <algorithm>

namespace reprise::returns {

/// A request as it was completed, and what came of it.
struct Weighed {
    Request request;
    Decision decision;
    std::vector<receipts::Receipt> receipts;
    Approvers approvers;
};

namespace {

/// Two tills that take back the same line at once meet in the journal: the loser looks again.
constexpr int attempts = 4;

/// The other side's reference to the payment that a leg goes back to.
std::string tokenOf(const TenderLeg& leg, const std::vector<receipts::Receipt>& receipts)
{
    const auto receipt = std::ranges::find_if(
        receipts, [&leg](const auto& each) { return each.number == leg.receipt; });
    if (receipt == receipts.end() || !leg.original) return {};
    const auto index = static_cast<std::size_t>(*leg.original - 1);
    return index < receipt->tenders.size() ? receipt->tenders[index].token : std::string();
}

Request withoutSecrets(Request request)
{
    for (auto* approval : {&request.approval, &request.secondApproval}) {
        if (!*approval) continue;
        (*approval)->pin.clear();
        (*approval)->badge.clear();
    }
    return request;
}

/// Where a return goes from the counter: to be claimed or paid, straight to its end, or back to the
/// customer.
ReturnState firstState(const Decision& decision, const std::vector<PaymentOrder>& orders,
                       const std::optional<Claim>& claim)
{
    if (awaitsProof(decision)) return ReturnState::Pending;
    if (decision.outcome != policy::Outcome::Authorised) return ReturnState::Denied;
    if (claim) return ReturnState::Claiming;
    const auto isPaid = [](const PaymentOrder& each) { return each.state == OrderState::Paid; };
    return std::ranges::all_of(orders, isPaid) ? ReturnState::Committed : ReturnState::Paying;
}

Return decided(Request request, ReturnId id, Decision decision, std::vector<PaymentOrder> orders,
               std::optional<Claim> claim, const Approvers& approvers)
{
    const auto state = firstState(decision, orders, claim);
    const auto before = state == ReturnState::Denied ? ReturnState::Draft : ReturnState::Accepted;
    REPRISE_EXPECTS(mayBecome(before, state));
    return {.id = std::move(id),
            .at = request.at,
            .mode = request.mode,
            .operatorId = request.operatorId,
            .approver = approvers.first,
            .approvalReason = approvers.first ? request.approval->reason : std::string(),
            .contentDigest = request.contentDigest,
            .state = state,
            .decision = std::move(decision),
            .request = withoutSecrets(std::move(request)),
            .orders = std::move(orders),
            .secondApprover = approvers.second,
            .claim = std::move(claim)};
}

/// Goods that cost more are paid for before they are handed over (M11).
Result<void> checkPaidFor(const Decision& decision)
{
    const auto& exchange = decision.exchange;
    if (decision.outcome != policy::Outcome::Authorised || !exchange || exchange->due.isZero()
        || !exchange->payment.empty())
        return {};
    return Error{ErrorCode::Invalid, "exchange_payment: missing, expected how the difference of "
                                         + exchange->due.decimal() + " is paid, such as "
                                         + "{\"type\":\"card\"}"};
}

} // namespace

Result<Rules> ReturnDesk::rulesFor(const Request& request,
                                   const std::optional<RulesName>& startedUnder)
{
    return startedUnder ? m_ports.rules.byName(*startedUnder) : m_ports.rules.inForceAt(request.at);
}

Result<Decision> ReturnDesk::decide(const Request& request,
                                    const std::optional<RulesName>& startedUnder)
{
    auto weighed = weigh(request, startedUnder);
    if (!weighed) return weighed.error();
    return std::move(weighed->decision);
}

/// What the request only hints at is looked for first, and what was written for a receipt's number
/// is read once more where nobody knows it.
Result<Weighed> ReturnDesk::weigh(const Request& request,
                                  const std::optional<RulesName>& startedUnder)
{
    const auto rules = rulesFor(request, startedUnder);
    if (!rules) return rules.error();
    auto asked = request;
    EvidenceSearch search(
        {m_ports.receipts, m_ports.journal, m_ports.sales, m_ports.codes, m_ports.catalogue},
        *rules->policy);
    if (const auto followed = search.follow(asked); !followed) return followed.error();
    if (const auto priced = search.price(asked); !priced) return priced.error();
    for (auto isLast = false;; isLast = true) {
        Weighing weighing(scales(), *rules, asked);
        auto decision = weighing.weigh();
        if (!decision) return decision.error();
        if (!isLast) {
            const auto saysMore = search.readAgain(asked, *decision);
            if (!saysMore) return saysMore.error();
            if (*saysMore) continue;
        }
        asked.bearer = weighing.bearer();
        auto receipts = weighing.takeReceipts();
        if (auto known = refuseUnknownNumbers(asked, receipts); !known) return known.error();
        return Weighed{std::move(asked), std::move(*decision), std::move(receipts),
                       weighing.approvers()};
    }
}

/// Most requests are new, and the journal refuses a second answer to one that is not: only then is
/// the first looked for. Before it is weighed as well, where weighing counts the tries of a PIN.
Result<Answer> ReturnDesk::commit(const Request& request,
                                  const std::optional<RulesName>& startedUnder)
{
    if (request.approval) {
        auto before = earlier(request);
        if (!before) return before.error();
        if (*before) return std::move(**before);
    }
    for (int attempt = 1;; ++attempt) {
        auto answer = commitNew(request, startedUnder);
        if (answer) return answer;
        auto before = earlier(request);
        if (!before) return before.error();
        if (*before) return std::move(**before);
        if (answer.error().code != ErrorCode::Conflict || attempt == attempts) return answer;
    }
}

Result<Answer> ReturnDesk::commitNew(const Request& request,
                                     const std::optional<RulesName>& startedUnder)
{
    auto weighed = weigh(request, startedUnder);
    if (!weighed) return weighed.error();
    if (auto paidFor = checkPaidFor(weighed->decision); !paidFor) return paidFor.error();
    auto id = newReturnId();
    auto claim = claimFor(weighed->decision, weighed->request, weighed->receipts);
    auto orders = ordersFor(id, weighed->decision, weighed->receipts, request.at);
    if (claim) orders = planned(std::move(orders));
    auto record = decided(std::move(weighed->request), std::move(id), std::move(weighed->decision),
                          std::move(orders), std::move(claim), weighed->approvers);
    auto position = m_ports.journal.record(record, weighed->receipts);
    if (!position) return position.error();
    return Answer{std::move(record), std::move(*position)};
}

Result<std::optional<Answer>> ReturnDesk::earlier(const Request& request)
{
    auto answered = m_ports.journal.answered(request.id);
    if (!answered || !*answered) return answered;
    if ((*answered)->record.contentDigest != request.contentDigest)
        return Error{ErrorCode::Conflict, "request '" + request.id.text()
                                              + "' was answered with other content, expected a "
                                                "new id for a new request"};
    return answered;
}

WeighingPorts ReturnDesk::scales()
{
    return {.receipts = m_ports.receipts,
            .history = m_ports.journal,
            .approvals = m_ports.approvals,
            .catalogue = m_ports.catalogue,
            .cards = m_ports.cards,
            .digest = m_ports.digest,
            .contests = m_ports.contests};
}

ReturnId ReturnDesk::newReturnId()
{
    return ReturnId("R-" + m_station.store + "-" + m_station.workstation + "-"
                    + randomCode(m_ports.random, 8));
}

std::vector<PaymentOrder> ReturnDesk::ordersFor(const ReturnId& id, const Decision& decision,
                                                const std::vector<receipts::Receipt>& receipts,
                                                Instant at)
{
    std::vector<PaymentOrder> orders;
    if (decision.outcome != policy::Outcome::Authorised) return orders;
    for (std::size_t leg = 0; leg < decision.refund.legs.size(); ++leg) {
        const auto& each = decision.refund.legs[leg];
        const auto rail = m_ports.rails.find(each.type);
        if (rail == m_ports.rails.end()) continue;
        orders.push_back({.id = orderId(id, orders.size()),
                          .serviceId = rail->second == Rail::Terminal
                                           ? randomCode(m_ports.random, serviceIdLength)
                                           : std::string(),
                          .rail = rail->second,
                          .leg = static_cast<int>(leg),
                          .type = each.type,
                          .token = tokenOf(each, receipts),
                          .last4 = each.last4,
                          .amount = each.amount,
                          .askedAt = at});
    }
    if (auto collect = collectFor(id, decision, at)) {
        collect->id = orderId(id, orders.size());
        orders.push_back(std::move(*collect));
    }
    return orders;
}

std::optional<Claim> ReturnDesk::claimFor(const Decision& decision, const Request& request,
                                          const std::vector<receipts::Receipt>& receipts)
{
    if (m_ports.claims == ClaimFirst::No || decision.outcome != policy::Outcome::Authorised)
        return std::nullopt;
    auto lines = linesToClaim(decision, request.remedy, receipts);
    if (lines.empty()) return std::nullopt;
    return Claim{newClaimId(m_ports.random), std::move(lines)};
}

/// What the new goods cost more. At the till it is in the drawer before it is written down.
std::optional<PaymentOrder> ReturnDesk::collectFor(const ReturnId& id, const Decision& decision,
                                                   Instant at)
{
    if (!decision.exchange || decision.exchange->due.isZero()) return std::nullopt;
    const auto& type = decision.exchange->payment;
    const auto known = m_ports.rails.find(type);
    const auto rail = known == m_ports.rails.end() ? Rail::Till : known->second;
    return PaymentOrder{.id = orderId(id, 0),
                        .serviceId = rail == Rail::Terminal
                                         ? randomCode(m_ports.random, serviceIdLength)
                                         : std::string(),
                        .rail = rail,
                        .kind = OrderKind::Collect,
                        .leg = 0,
                        .type = type,
                        .token = {},
                        .last4 = {},
                        .amount = decision.exchange->due,
                        .askedAt = at,
                        .state = rail == Rail::Till ? OrderState::Paid : OrderState::Paying};
}

} // namespace reprise::returns
