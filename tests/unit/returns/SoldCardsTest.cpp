// M16: gift cards that were sold come back only as they were sold, and a past decision about them
// is made again without asking anybody.
#include "Counter.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/Rederivation.h"
#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;

namespace {

class Cards : public SoldCards {
public:
    Result<CardState> look(std::string_view token, Money) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the book is out"};
        return token == state.first ? state.second : CardState::Whole;
    }

    std::pair<std::string, CardState> state{"", CardState::Whole};
    bool broken = false;
};

struct CardCounter : Counter {
    CardCounter()
    {
        auto sold = samples::receipt({samples::line(1, 2, 1000)});
        sold.lines[0].traits = {"gift_card"};
        sold.lines[0].serials = {"tok_a", "tok_b"};
        shelf.put(sold);
    }

    Result<Decision> decide(const Request& request) { return cardDesk.decide(request); }

    Cards cards;
    ReturnDesk cardDesk{{shelf, journal, approvals, random, rules, {}, nullptr, &cards},
                        {"0412", "K1"}};
};

} // namespace

SCENARIO("M16: a gift card that was sold comes back", "[returns][M16]")
{
    CardCounter counter;
    auto request = Counter::asking("r1", {Counter::line(1, 2)});
    THEN("whole ones do")
    {
        CHECK(counter.decide(request)->outcome == Outcome::Authorised);
    }
    THEN("one that was used does not, unless a colleague makes an exception")
    {
        counter.cards.state = {"tok_b", CardState::Used};
        const auto decision = counter.decide(request);
        CHECK(decision->outcome == Outcome::OverridableDenial);
        CHECK(decision->lines[0].findings.back().facts.at("card") == "tok_b");
    }
    THEN("one that nobody knows waits for a colleague")
    {
        counter.cards.state = {"tok_a", CardState::Unknown};
        CHECK(counter.decide(request)->outcome == Outcome::Contingent);
        CHECK(counter.desk.decide(request)->outcome == Outcome::Contingent);
    }
    THEN("one of two has to be named")
    {
        request.lines[0].quantity = 1;
        CHECK(counter.decide(request)->outcome == Outcome::Contingent);
        request.lines[0].serial = "tok_b";
        CHECK(counter.decide(request)->outcome == Outcome::Authorised);
        request.lines[0].serial.clear();
        request.lines[0].serials = {"tok_a"};
        CHECK(counter.decide(request)->outcome == Outcome::Authorised);
    }
    THEN("a book that can't be read is no answer")
    {
        counter.cards.broken = true;
        CHECK_FALSE(counter.decide(request));
    }
    THEN("the decision can be made again when the card has changed since")
    {
        counter.cards.state = {"tok_b", CardState::Used};
        const auto answer = counter.cardDesk.commit(request);
        REQUIRE(answer);
        counter.cards.state = {"tok_a", CardState::Used};
        Rederivation again(counter.shelf);
        const auto rules = counter.rules.byName(answer->record.decision.rules);
        REQUIRE(rules);
        const auto same = again.again(answer->record, *rules);
        REQUIRE(same);
        CHECK(wire::toJson(*same, {}) == wire::toJson(answer->record.decision, {}));
    }
}
