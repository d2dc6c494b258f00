// PointsBack: what a request does to the loyalty points of its receipts, and what is kept back from
// the refund for points that are gone.
#pragma once

#include "FoundReceipt.h"

#include "reprise/policy/Policy.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/returns/Request.h"

#include <vector>

namespace reprise::returns {

class PointsBack {
public:
    PointsBack(const policy::Policy& policy, const Request& request)
        : m_policy(policy), m_request(request)
    {
    }

    /// Of what was earned and spent, the part that the lines which come back are of the sale, less
    /// what earlier returns dealt with. Points that were a tender follow that tender's refund.
    std::vector<PointsShare> shares(const FoundReceipts& found,
                                    const std::vector<DecidedLine>& lines,
                                    const RefundPlan& plan) const;

    /// Lowers the refund of lines that the store's own rules carry by the price of points that the
    /// customer no longer has, as far as it reaches, and notes them in `shares`. False where the
    /// policy doesn't ask for that, nobody said what the account holds, or nothing is missing.
    bool keepBack(const FoundReceipts& found, std::vector<DecidedLine>& lines,
                  std::vector<PointsShare>& shares) const;

private:
    std::int64_t missing(const std::vector<PointsShare>& shares) const;
    void keepBackFrom(DecidedLine& line, const LineRefund& worth, Money part,
                      std::int64_t points) const;

    const policy::Policy& m_policy;
    const Request& m_request;
};

} // namespace reprise::returns
