// Between looking and writing somebody else may have been quicker. The journal says Conflict; the
// desk looks again and answers by what it finds.
#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;

namespace {

/// Lets something happen just before the first thing is written.
class CrowdedJournal : public MemoryReturnJournal {
public:
    std::function<void()> justBefore;

    Result<JournalPosition> record(const Return& record,
                                   const std::vector<receipts::Receipt>& receipts) override
    {
        if (const auto act = std::exchange(justBefore, nullptr)) act();
        return MemoryReturnJournal::record(record, receipts);
    }
};

struct CrowdedCounter : Counter {
    CrowdedCounter()
    {
        auto sale = samples::receipt({samples::line(1, 2, 500)});
        sale.tenders = {samples::tender("cash", 1000)};
        shelf.put(*receipts::freezeShares(std::move(sale)));
    }

    CrowdedJournal crowded;
    ReturnDesk here{{shelf, crowded, approvals, random, rules}, {"0412", "K1"}};
    ReturnDesk there{{shelf, crowded, approvals, random, rules}, {"0412", "K2"}};
};

} // namespace

SCENARIO("Q22: two tills take back the same units at once", "[returns]")
{
    CrowdedCounter counter;
    counter.crowded.justBefore = [&counter] {
        REQUIRE(counter.there.commit(Counter::asking("theirs", {Counter::line(1, 2)})));
    };
    const auto answer = counter.here.commit(Counter::asking("ours", {Counter::line(1, 1)}));

    THEN("the slower one is told that they are gone")
    {
        REQUIRE(answer);
        CHECK(answer->record.state == ReturnState::Denied);
        CHECK(answer->record.decision.lines.at(0).findings.at(0).rule == policy::rule::available);
        CHECK(counter.crowded.ledger(ReceiptNumber("0412-03-20261101-00123"))->line(1).units == 2);
    }
}

SCENARIO("The same request comes in twice at once", "[returns]")
{
    CrowdedCounter counter;
    const auto request = Counter::asking("once", {Counter::line(1, 1)});
    counter.crowded.justBefore = [&] { REQUIRE(counter.there.commit(request)); };
    const auto answer = counter.here.commit(request);

    THEN("both get the one answer")
    {
        REQUIRE(answer);
        CHECK(answer->record.id.text().starts_with("R-0412-K2-"));
        CHECK(counter.crowded.answers().size() == 1);
    }
}
