// Weighing: one request on the scales. Looks its receipts up once, judges line by line, plans the
// money, and keeps what the desk needs to commit it.
#pragma once

#include "reprise/returns/ReturnDesk.h"

#include <map>
#include <optional>
#include <vector>

namespace reprise::returns {

class Weighing {
public:
    Weighing(DeskPorts ports, const policy::Policy& policy, const rights::Pack* pack,
             const Request& request);

    Result<Decision> weigh();

    /// The receipts that lines come back from, after weigh().
    std::vector<receipts::Receipt> receipts() const;
    const std::optional<OperatorId>& approver() const { return m_approver; }

private:
    /// A receipt and what has already come back from it, with the units asked of each line.
    struct Found {
        receipts::Receipt receipt;
        Ledger ledger;
        std::map<int, std::int64_t> units;
    };
    /// What the request asks in all of the lines that are there to come back: what caps look at.
    struct Load {
        Money value;
        std::int64_t units;
    };

    Result<void> check() const;
    Result<void> lookUp();
    Result<void> lookUp(const ReceiptNumber& number);
    Result<void> agreeOnCurrency();
    void mergeLines();

    Load loadOf() const;
    DecidedLine judge(const RequestLine& asked, const Load& load);
    DecidedLine judgeFound(DecidedLine line, const RequestLine& asked, const Found& found,
                           const receipts::Line& sold, const Load& load);
    Result<void> approve(Decision& decision);
    RefundPlan plan(const std::vector<DecidedLine>& lines) const;
    std::vector<TenderLeg> legsFor(const Found& found, Money amount) const;
    Route routeOf(policy::Outcome outcome, const Load& load) const;
    std::optional<policy::Finding> tenderFinding() const;

    const Found* foundFor(const RequestLine& line) const;

    DeskPorts m_ports;
    const policy::Policy& m_policy;
    const rights::Pack* m_pack;
    const Request& m_request;
    std::vector<RequestLine> m_lines; ///< The request's, each receipt line named once.
    std::map<ReceiptNumber, Found> m_found;
    Currency m_currency;
    bool m_needsColleague = false;
    std::optional<OperatorId> m_approver;
};

} // namespace reprise::returns
