// Reductions: requests for money off a price at a counter, as a colleague makes them.
#pragma once

#include "Counter.h"

#include <string>
#include <vector>

namespace reprise::tests {

/// `minor` off `quantity` units of a line that is faulty, with a manager's yes.
inline Request reducing(std::string id, int line, std::int64_t quantity, std::int64_t minor)
{
    auto asked = Counter::line(line, quantity);
    asked.reason = rights::Reason::Faulty;
    asked.reduction = minor;
    auto request = Counter::asking(std::move(id), {std::move(asked)});
    request.remedy = policy::Remedy::PriceReduction;
    request.approval = people::Approval{OperatorId("3001"), "3333", "scratched lid"};
    return request;
}

/// The same units come back, with the same yes.
inline Request returning(std::string id, int line, std::int64_t quantity)
{
    auto asked = Counter::line(line, quantity);
    asked.reason = rights::Reason::Faulty;
    auto request = Counter::asking(std::move(id), {std::move(asked)});
    request.approval = people::Approval{OperatorId("3001"), "3333", "broke after all"};
    return request;
}

} // namespace reprise::tests
