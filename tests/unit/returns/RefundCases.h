// RefundCases: the sales of tests/golden/refunds as receipts of ours, and what is expected of them.
#pragma once

#include "Counter.h"

#include "reprise/json/JsonText.h"
#include "reprise/money/Shares.h"

#include <map>
#include <string>
#include <vector>

namespace reprise::tests {

struct RefundCase {
    std::string id;
    std::string title;
    receipts::Receipt receipt;
    std::string fault; ///< Why it is no receipt of ours; then the receipt is an empty one.
    bool isAccepted = true;
    std::map<std::string, std::string> expected; ///< The words and figures of the case.
    std::map<std::string, Money> perTender;      ///< By type, in our spelling.
};

std::vector<RefundCase> refundCases();

} // namespace reprise::tests
