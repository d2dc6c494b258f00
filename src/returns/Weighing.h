// Weighing: one request on the scales. Looks its receipts up once, judges line by line, plans the
// money, and keeps what the desk needs to commit it. What it answers follows from the request, the
// rules, the receipts and the record alone, so that the same again gives the same answer.
#pragma once

#include "FoundReceipt.h"
#include "Payback.h"
#include "approving/Approving.h"

#include "reprise/goods/Catalogue.h"
#include "reprise/people/Approvals.h"
#include "reprise/receipts/Contests.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/returns/RuleBook.h"
#include "reprise/returns/SoldCards.h"

#include <map>
#include <optional>
#include <vector>

namespace reprise::returns {

/// A kept request says all that it rests on: what it doesn't say was not looked at then.
enum class RequestAge : std::uint8_t { New, Kept };

/// Where a weighing gets its facts; all of it outlives the weighing.
struct WeighingPorts {
    receipts::ReceiptFinder& receipts;
    ReturnHistory& history;
    people::Approvals& approvals;
    goods::Catalogue* catalogue = nullptr; ///< Null: only goods of the same SKU can be exchanged.
    SoldCards* cards = nullptr;            ///< Null: nobody knows gift cards here.
    DecisionDigest digest = {};            ///< Not needed for what was decided before.
    RequestAge age = RequestAge::New;
    receipts::Contests* contests = nullptr; ///< Null: nothing here proves itself.
};

class Weighing {
public:
    /// All three outlive the weighing; the rules have a policy.
    Weighing(WeighingPorts ports, const Rules& rules, const Request& request,
             Edition edition = newestEdition);

    Result<Decision> weigh();

    /// The receipts that lines come back from, after weigh(), which gives them away.
    std::vector<receipts::Receipt> takeReceipts();
    const Approvers& approvers() const { return m_approvers; }
    /// Whose hands the request comes from, now that its receipts have been seen.
    Bearer bearer() const;

private:
    /// What the request asks in all of the lines that are there to come back: what caps look at.
    struct Load {
        Money value;
        std::int64_t units;
    };

    Result<void> check() const;
    Result<void> checkGoods() const;
    Result<void> checkReduction() const;
    Result<void> countIn();
    Result<void> lookUp();
    Result<void> lookUp(const ReceiptNumber& number);
    Result<std::optional<policy::CustomerHistory>> historyOf(const receipts::Receipt& receipt);
    Result<bool> isContested(const ReceiptNumber& number);
    Result<void> agreeOnCurrency();
    void mergeLines();

    Load loadOf() const;
    Result<DecidedLine> judge(const RequestLine& asked, const Load& load);
    Result<DecidedLine> judgeFound(DecidedLine line, const RequestLine& asked,
                                   const FoundReceipt& found, const receipts::Line& sold,
                                   const Load& load);
    Result<void> lookUpVisitor();
    DecidedLine judgeShown(DecidedLine line, const RequestLine& asked, const Load& load);
    std::optional<policy::Finding> differenceInProof(const FoundReceipt& found) const;
    std::optional<policy::Finding> differenceOnPaper(const receipts::Receipt& receipt,
                                                     const receipts::Line& sold) const;
    void judgeUnreceipted(DecidedLine& line, const RequestLine& asked, const Load& load);
    LineRefund worthOf(const RequestLine& unreceipted) const;
    void denyWithout(DecidedLine& line, const RequestLine& asked) const;
    policy::LineFacts factsOf(const RequestLine& asked, const FoundReceipt& found,
                              const receipts::Line& sold, const Load& load) const;
    rights::Claim claimOf(const RequestLine& asked, Instant soldAt) const;
    Result<void> price(std::vector<DecidedLine>& lines) const;
    bool keepsGoods() const;
    void judgeReduction(DecidedLine& line, const receipts::Line& sold,
                        policy::LineDecision& decided);
    Result<void> reducePrices(std::vector<DecidedLine>& lines) const;
    Money valueOf(const RequestLine& asked, const receipts::Line& sold,
                  const LineLedger& before) const;
    std::optional<policy::Finding>
    serialFinding(const RequestLine& asked, const receipts::Line& sold, const Ledger& ledger) const;
    std::optional<policy::Finding> receptionFinding(const RequestLine& asked) const;
    Result<void> exchangeGoods(Decision& decision);
    Result<void> judgeCards(DecidedLine& line, const RequestLine& asked,
                            const receipts::Line& sold) const;
    void judgeDelivery(DecidedLine& line, const FoundReceipt& found, const receipts::Line& sold);
    void judgeReturnCost(DecidedLine& line, const RequestLine& asked, const rights::Claim& claim);
    Money cashWith(const receipts::Receipt& receipt, const RefundPlan& plan) const;
    Result<std::optional<policy::Finding>> linkedCash(const RefundPlan& plan) const;
    RefundPlan settleMoney(std::vector<DecidedLine>& lines, std::vector<PointsShare>& points) const;
    Result<void> capCash(Decision& decision) const;
    Route routeOf(policy::Outcome outcome, Money value) const;

    const FoundReceipt* foundFor(const RequestLine& line) const;
    Bearer bearerOf(const receipts::Receipt& receipt) const;

    WeighingPorts m_ports;
    const Rules& m_rules;
    const policy::Policy& m_policy;
    const rights::Pack* m_pack;
    const Request& m_request;
    std::vector<RequestLine> m_lines; ///< The request's, each receipt line named once.
    FoundReceipts m_found;
    std::int64_t m_announced = 0; ///< Units in all lines, those that have not arrived too.
    Edition m_edition;
    std::optional<policy::CustomerHistory> m_visits; ///< Without a receipt, by who comes today.
    OtherMeans m_means; ///< For each decided line, where policy sends its money.
    std::vector<std::optional<policy::RestockingFee>> m_fees; ///< The same, what it keeps back.
    Currency m_currency;
    Day m_today; ///< The business day.
    bool m_needsColleague = false;
    Approvers m_approvers;
};

} // namespace reprise::returns
