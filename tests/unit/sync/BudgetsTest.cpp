// Head office's signed word over the line: budgets that are asked for until they are answered, and
// checkpoints. What is not genuine changes nothing and is said.
#include "SignedOffice.h"

using namespace reprise;
using namespace reprise::sync;
using namespace std::chrono_literals;

TEST_CASE("A kiosk without a budget asks for one, and keeps what is genuine", "[sync][offline]")
{
    Kiosk kiosk;
    const auto before = kiosk.clock.now();
    CHECK(kiosk.round().state == LineState::UpToDate);
    REQUIRE(kiosk.requests.size() == 1);
    CHECK(kiosk.requests[0].origin == kiosk.origin);
    CHECK(kiosk.requests[0].currency == "GBP");
    CHECK_FALSE(kiosk.requests[0].returned);
    REQUIRE(kiosk.held());
    CHECK(kiosk.held()->askedAt == before);
    kiosk.round(); // It will do for now.
    CHECK(kiosk.requests.size() == 1);
}

TEST_CASE("Without a key of head office's nothing is asked for", "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.ring.keys.clear();
    CHECK(kiosk.round().state == LineState::UpToDate);
    CHECK(kiosk.requests.empty());
}

TEST_CASE("The same id is asked for until it is answered", "[sync][offline]")
{
    Kiosk kiosk;
    const auto before = kiosk.clock.now();
    kiosk.toBudget = [](const auto&) { return Error{ErrorCode::Unavailable, "cut off"}; };
    CHECK(kiosk.round().state == LineState::Unreachable);
    kiosk.clock.advance(10min);
    kiosk.round();
    kiosk.toBudget = [&](const auto& request) {
        return kiosk.give(request, samples::budget(kiosk.origin));
    };
    kiosk.round();
    REQUIRE(kiosk.requests.size() == 3);
    CHECK(kiosk.requests[1].id == kiosk.requests[0].id);
    CHECK(kiosk.requests[2].id == kiosk.requests[0].id);
    // It may have been given the first time, and is counted from there.
    CHECK(kiosk.held()->askedAt == before);
}

TEST_CASE("A no leaves none, and a later yes is counted from the last no", "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.toBudget = [](const auto& request) { return Kiosk::refuse(request, "not yet"); };
    const auto report = kiosk.round();
    CHECK(report.state == LineState::UpToDate);
    CHECK(report.noBudget == "not yet");
    CHECK_FALSE(kiosk.held());
    kiosk.clock.advance(30min);
    const auto lastNo = kiosk.clock.now();
    kiosk.round();
    kiosk.clock.advance(30min);
    kiosk.toBudget = [&](const auto& request) {
        return kiosk.give(request, samples::budget(kiosk.origin));
    };
    kiosk.round();
    CHECK(kiosk.requests.back().id == kiosk.requests.front().id);
    CHECK(kiosk.held()->askedAt == lastNo);
}

TEST_CASE("A budget is renewed after an hour, with the one before given back", "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.round();
    const auto first = kiosk.requests.front().id;
    kiosk.book.asked->held->paid = 300;
    kiosk.book.asked->held->returns = 2;
    kiosk.clock.advance(1h);
    kiosk.toBudget = [&](const auto& request) -> Result<HttpAnswer> {
        CHECK_FALSE(kiosk.held()); // Given up before head office hears of it.
        return kiosk.give(request, samples::budget(kiosk.origin));
    };
    kiosk.round();
    REQUIRE(kiosk.requests.size() == 2);
    CHECK(kiosk.requests[1].id != first);
    CHECK(kiosk.requests[1].returned == wire::ReturnedBudget{first, 300, 2});
    CHECK(kiosk.held());
}

TEST_CASE("While head office has not heard of a payment its budget is kept", "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.round();
    kiosk.book.asked->held->returns = 1;
    kiosk.book.asked->held->unheard = 1;
    kiosk.clock.advance(5h);
    kiosk.round();
    CHECK(kiosk.requests.size() == 1);
}

TEST_CASE("After a start of the machine the old budget is only given back", "[sync][offline]")
{
    Kiosk kiosk;
    SECTION("one that was held")
    {
        kiosk.round();
        kiosk.clock.moment = {"boot-2", 1min};
        kiosk.round();
        REQUIRE(kiosk.requests.size() == 2);
        CHECK(kiosk.requests[1].returned->id == kiosk.requests[0].id);
    }
    SECTION("one that was asked for and not answered")
    {
        kiosk.toBudget = [](const auto&) { return Error{ErrorCode::Unavailable, "cut off"}; };
        kiosk.round();
        kiosk.clock.moment = {"boot-2", 1min};
        kiosk.toBudget = [&](const auto& request) {
            return kiosk.give(request, samples::budget(kiosk.origin));
        };
        kiosk.round();
        REQUIRE(kiosk.requests.size() == 3);
        CHECK(kiosk.requests[1].id == kiosk.requests[0].id);
        CHECK(kiosk.requests[2].returned == wire::ReturnedBudget{kiosk.requests[0].id, 0, 0});
    }
    CHECK(kiosk.held()->askedAt.boot == "boot-2");
}

TEST_CASE("A budget that can't be believed is an alarm and no budget", "[sync][offline]")
{
    Kiosk kiosk;
    auto budget = samples::budget(kiosk.origin);
    std::string expected;
    SECTION("forged")
    {
        kiosk.signing.seed = proof::SecretSeed{9};
        expected = "its signature is forged";
    }
    SECTION("by a key that nobody trusts here")
    {
        kiosk.signing.id = "office-2";
        expected = "trusts no key of that name";
    }
    SECTION("another kiosk's")
    {
        budget.origin.kiosk = "0412-K2";
        expected = "it is not the one that was asked for";
    }
    SECTION("for another store")
    {
        budget.store = "0413";
        expected = "it is for store 0413";
    }
    SECTION("old: signed on no day of its key's")
    {
        budget.issuedAt -= std::chrono::days{60};
        budget.validUntil -= std::chrono::days{60};
        expected = "on no day of its key's";
    }
    kiosk.toBudget = [&](const auto& request) { return kiosk.give(request, budget); };
    const auto report = kiosk.round();
    INFO(report.alarm);
    CHECK(report.alarm.find(expected) != std::string::npos);
    CHECK(report.state == LineState::UpToDate);
    CHECK_FALSE(kiosk.held());
}

TEST_CASE("An answer about another id, or none of this protocol, changes nothing",
          "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.toBudget = [&](auto request) {
        request.id = std::string(32, 'e');
        return kiosk.give(request, samples::budget(kiosk.origin));
    };
    CHECK(kiosk.round().state == LineState::Refused);
    kiosk.toBudget = [](const auto&) { return HttpAnswer{200, "<html>"}; };
    CHECK(kiosk.round().state == LineState::Refused);
    kiosk.toBudget = [](const auto&) { return HttpAnswer{404, ""}; };
    CHECK(kiosk.round().state == LineState::UpToDate); // A head office that has none to give.
    CHECK_FALSE(kiosk.held());
}

SCENARIO("Head office signs how far it has the journal", "[sync][offline]")
{
    Kiosk kiosk;
    kiosk.write(3);
    auto origin = kiosk.origin;
    kiosk.toLetter = [&](const std::string& body) -> Result<HttpAnswer> {
        auto answer = *wire::eventsAnswerFromJson(kiosk.takeLetter(body)->body);
        const wire::Checkpoint word{origin, answer.ackedSeq, answer.ackedHash,
                                    samples::budget(origin).issuedAt};
        answer.checkpoint = proof::sign(proof::Purpose::Checkpoint, wire::toJson(word),
                                        kiosk.signing, kiosk.signatures);
        return HttpAnswer{200, wire::toJson(answer)};
    };

    THEN("its word is kept")
    {
        CHECK(kiosk.round().alarm.empty());
        REQUIRE(kiosk.checkpoints.kept);
        CHECK(kiosk.checkpoints.kept->checkpoint.seq == 3);
    }
    THEN("one that contradicts the journal is an alarm")
    {
        kiosk.checkpoints.fits = false;
        CHECK(kiosk.round().alarm.find("has signed another entry 3") != std::string::npos);
    }
    THEN("a forged one is an alarm, and what it stands beside goes on")
    {
        kiosk.signing.seed = proof::SecretSeed{9};
        const auto report = kiosk.round();
        CHECK(report.alarm.find("its signature is forged") != std::string::npos);
        CHECK(report.state == LineState::UpToDate);
        CHECK(report.sent == 3);
        CHECK_FALSE(kiosk.checkpoints.kept);
    }
    THEN("one of another journal is none of ours")
    {
        origin.incarnation = std::string(32, 'f');
        CHECK(kiosk.round().alarm.find("it is of another journal") != std::string::npos);
        CHECK_FALSE(kiosk.checkpoints.kept);
    }
}
