#include "reprise/reports/VatAdjustments.h"

#include "reprise/money/Shares.h"
#include "reprise/returns/Means.h"
#include "reprise/returns/MeansPaid.h"

namespace reprise::reports {

std::vector<VatAdjustment> vatAdjustmentsOf(const returns::Return& record)
{
    const auto& tax = record.decision.refund.tax;
    const auto means = returns::meansOf(record);
    std::vector<std::int64_t> weights;
    for (const auto& each : means)
        weights.push_back(each.amount.minor());
    if (tax.isZero() || weights.empty()) return {};
    const auto shares = allocate(tax, weights);
    std::vector<VatAdjustment> all;
    for (std::size_t index = 0; index < means.size(); ++index) {
        const auto& paid = means[index];
        if (!paid.paidAt || paid.type == returns::means::storeCredit || shares[index].isZero())
            continue;
        all.push_back({*paid.paidAt, paid.type, shares[index]});
    }
    return all;
}

} // namespace reprise::reports
