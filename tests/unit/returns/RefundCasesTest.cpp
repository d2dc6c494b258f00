// The refund cases of other systems (tests/golden/refunds), through import and desk.
#include "RefundCases.h"

#include "RightsVectors.h"
#include "reduction/Reductions.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::tests;

namespace {

struct Plan {
    std::string takes;
    std::string expect;
    std::string skip;
};

std::map<std::string, Plan> plans()
{
    std::istringstream file(textOf("tests/golden/refunds/plans.csv"));
    std::string line;
    std::getline(file, line);
    std::map<std::string, Plan> plans;
    while (std::getline(file, line)) {
        const auto fields = csvFields(line);
        REQUIRE(fields.size() == 4);
        plans[fields[0]] = {fields[1], fields[2], fields[3]};
    }
    return plans;
}

std::vector<RequestLine> linesIn(const std::string& takes, const receipts::Receipt& receipt)
{
    std::vector<RequestLine> lines;
    if (takes == "all")
        for (const auto& line : receipt.lines)
            lines.push_back(Counter::line(line.number, line.quantity));
    std::istringstream words(takes == "all" ? "" : takes);
    for (std::string word; words >> word;) {
        const auto times = word.find('x');
        lines.push_back(
            Counter::line(std::stoi(word.substr(0, times)), std::stoll(word.substr(times + 1))));
    }
    return lines;
}

/// "1x1-500": the price of one unit of line 1 is reduced by 5.00.
std::optional<Request> reductionIn(const std::string& step, const std::string& id)
{
    const auto times = step.find('x');
    const auto minus = step.find('-');
    if (minus == std::string::npos) return std::nullopt;
    return reducing(id, std::stoi(step.substr(0, times)),
                    std::stoll(step.substr(times + 1, minus - times - 1)),
                    std::stoll(step.substr(minus + 1)));
}

/// "refund_total=44"
std::map<std::string, std::string> figureIn(const std::string& expect)
{
    const auto equals = expect.find('=');
    return {{expect.substr(0, equals), expect.substr(equals + 1)}};
}

/// The answer to the last of the returns that the plan names.
Result<returns::Answer> carryOut(Counter& counter, const receipts::Receipt& receipt,
                                 const std::string& takes)
{
    counter.shelf.put(receipt);
    std::istringstream steps(takes);
    auto answer = Result<returns::Answer>(Error{ErrorCode::Invalid, "no step"});
    int count = 0;
    for (std::string step; std::getline(steps, step, '|');) {
        const auto id = std::to_string(++count);
        const auto reduction = reductionIn(step, id);
        answer = counter.desk.commit(reduction ? *reduction
                                               : Counter::asking(id, linesIn(step, receipt)));
    }
    return answer;
}

/// How many of the expected figures there were to compare.
int compare(const std::map<std::string, std::string>& expected, const returns::Decision& decision,
            Currency currency)
{
    auto lines = Money::zero(currency);
    for (const auto& line : decision.lines)
        lines += line.refund;
    const std::map<std::string, Money> figures{{"refund_total", lines},
                                               {"this_refund", lines},
                                               {"refund_tax", decision.refund.tax},
                                               {"refund_net", lines - decision.refund.tax},
                                               {"refund_paid_out", decision.refund.amount}};
    int compared = 0;
    for (const auto& [key, figure] : figures) {
        const auto wanted = expected.find(key);
        if (wanted == expected.end()) continue;
        INFO(key);
        CHECK(figure == *Money::parse(wanted->second, currency));
        ++compared;
    }
    return compared;
}

void comparePerTender(const RefundCase& each, const returns::Decision& decision)
{
    std::map<std::string, Money> paid;
    for (const auto& leg : decision.refund.legs)
        paid.try_emplace(leg.type, Money::zero(each.receipt.currency)).first->second += leg.amount;
    for (const auto& [type, amount] : each.perTender)
        CHECK(paid.at(type) == amount);
}

} // namespace

TEST_CASE("Cases of other systems come out as they say, or we say why not", "[returns][golden]")
{
    const auto planned = plans();
    const auto cases = refundCases();
    CHECK(cases.size() == 81);
    CHECK(planned.size() == cases.size());
    int ran = 0;
    for (const auto& each : cases) {
        INFO(each.id << ": " << each.title);
        REQUIRE(planned.contains(each.id));
        const auto& plan = planned.at(each.id);
        CHECK(plan.takes.empty() != plan.skip.empty());
        if (plan.takes.empty()) continue;
        ++ran;
        INFO(each.fault);
        REQUIRE(each.fault.empty());
        Counter counter("open");
        const auto answer = carryOut(counter, each.receipt, plan.takes);
        const auto isAccepted = answer && answer->record.state == returns::ReturnState::Committed;
        CHECK(isAccepted == each.isAccepted);
        if (!isAccepted || !each.isAccepted) continue;
        const auto expected = plan.expect.empty() ? each.expected : figureIn(plan.expect);
        const auto& decision = answer->record.decision;
        CHECK(compare(expected, decision, each.receipt.currency) > 0);
        comparePerTender(each, decision);
    }
    CHECK(ran == 55);
}
