// Payback: to which means the money of a decision goes, and whether policy and customer agree to
// them.
#pragma once

#include "FoundReceipt.h"

#include "reprise/policy/Policy.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

/// Other means, by line: empty for those that the sale was paid with.
using OtherMeans = std::vector<std::string>;

/// What the law gives today, no rule about means can hold up.
bool isGivenByLaw(const DecidedLine& line);

class Payback {
public:
    Payback(const policy::Policy& policy, const Request& request, Currency currency,
            Edition edition = newestEdition)
        : m_policy(policy), m_request(request), m_currency(currency), m_edition(edition)
    {
    }

    /// A repair moves goods and no money.
    bool movesMoney() const;

    /// What is wrong with the means that the request asks for, judged for one line.
    /// What the law gives back goes back as it was paid unless the customer expressly agrees to
    /// other means (rights: H-2); that they ask for store credit is not yet that.
    std::optional<policy::Finding> objection(const receipts::Receipt& receipt,
                                             const DecidedLine& line) const;

    /// What `lines` pay, denied ones nothing. `byPolicy` holds for each line where policy sends its
    /// money unless the customer chooses otherwise.
    RefundPlan plan(const FoundReceipts& found, const std::vector<DecidedLine>& lines,
                    const OtherMeans& byPolicy) const;

    /// The policy's word on too much cash at once; nothing where the plan is within it.
    std::optional<policy::Finding> cashFinding(const RefundPlan& plan) const;

private:
    std::string meansFor(const receipts::Receipt& receipt, const DecidedLine& line,
                         const std::string& byPolicy) const;
    bool isOffered(const std::string& type) const;
    void planUnreceipted(RefundPlan& plan, const std::vector<DecidedLine>& lines,
                         const OtherMeans& byPolicy) const;
    bool mayBeAgreedTo(const receipts::Receipt& receipt, const std::string& type) const;
    void planReceipt(RefundPlan& plan, const FoundReceipt& found,
                     const std::vector<DecidedLine>& lines, const OtherMeans& byPolicy) const;

    const policy::Policy& m_policy;
    const Request& m_request;
    Currency m_currency;
    Edition m_edition;
};

} // namespace reprise::returns
