// Getting a certificate and another in its place: what is asked, what is taken, and that nothing
// which worked is lost wherever it is cut off.
#include "EnrolmentStage.h"

#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace reprise;
using namespace reprise::sync;
using namespace std::chrono_literals;

TEST_CASE("A terminal is enrolled with a key of its own once head office took it", "[sync]")
{
    Stage stage;
    stage.stands = [&](const std::string& shown) {
        CHECK(shown == "0412-K1 key1 100 190");
        CHECK(stage.credentials.shown.certificate.empty()); // Not in use before this answer.
        return HttpAnswer{200, Stage::standing(wire::EventsStatus::Accepted)};
    };
    const auto end = stage.enrol("7q4m9 x2cab");
    CHECK(end.refusal.empty());
    CHECK(end.doubt.empty());
    CHECK(end.certificate.until == PlainRequests::dayNumber(190));
    CHECK(stage.asked
          == std::vector<std::string>{"/v1/kiosks/0412-K1/enrolment request 0412-K1 key1"
                                      " 7Q4M9X2CAB"});
    CHECK(stage.credentials.shown == wire::CredentialFiles{"0412-K1 key1 100 190", "key1"});
    CHECK(stage.credentials.office == address);
    CHECK_FALSE(stage.credentials.waiting);
}

TEST_CASE("Cut off at any step, the same command again comes to the same end", "[sync]")
{
    constexpr int halfSteps = 6; // Begin, keep, adopt.
    for (int cut = 0; cut < halfSteps; ++cut) {
        INFO("cut " << cut);
        Stage stage;
        stage.credentials.shown = {"0412-K1 old 0 90", "old"};
        stage.credentials.cutAfter = cut;
        CHECK_THROWS_AS(stage.enrolment().enrol(address, "7Q4M9-X2CAB"), PowerCut);
        if (cut < halfSteps - 1) CHECK(stage.credentials.shown.key == "old");
        stage.credentials.cutAfter = -1;
        const auto end = stage.enrol();
        CHECK(end.refusal.empty());
        // The same request, byte for byte; another one only where the key was not even kept.
        CHECK(stage.credentials.begun == 1);
        CHECK(stage.credentials.shown.key == (cut == 0 ? "key2" : "key1"));
        for (const auto& each : stage.asked)
            CHECK(each == stage.asked.front());
        CHECK(stage.enrol().refusal.empty()); // And once more.
        CHECK(stage.credentials.begun == 1);
    }
}

TEST_CASE("An answer that was lost is asked for again with the same request", "[sync]")
{
    Stage stage;
    stage.answer = [](const auto&) { return Error{ErrorCode::Unavailable, "no answer"}; };
    CHECK(stage.enrol().refusal.starts_with("no answer; what was in use stays"));
    stage.answer = [](const auto&) { return HttpAnswer{503, ""}; };
    CHECK_FALSE(stage.enrol().refusal.empty());
    stage.answer = [](const auto&) { return HttpAnswer{200, "<html>log in</html>"}; };
    CHECK_FALSE(stage.enrol().refusal.empty());
    stage.answer = [](const auto& request) { return Stage::given(Stage::certificateFor(request)); };
    CHECK(stage.enrol().refusal.empty());
    CHECK(stage.asked.size() == 4);
    CHECK(std::set(stage.asked.begin(), stage.asked.end()).size() == 1);
}

TEST_CASE("A no drops the key, and another code begins with another one", "[sync]")
{
    Stage stage;
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    stage.answer = [](const auto&) { return Stage::no("the code is wrong"); };
    CHECK(stage.enrol().refusal == "the code is wrong");
    CHECK_FALSE(stage.credentials.waiting);
    CHECK(stage.credentials.shown.key == "old");

    stage.answer = [](const auto&) { return Error{ErrorCode::Unavailable, "no answer"}; };
    CHECK_FALSE(stage.enrol("AAAAA-AAAAA").refusal.empty());
    CHECK_FALSE(stage.enrol("BBBBB-BBBBB").refusal.empty());
    CHECK(stage.asked.at(1) != stage.asked.at(2));
    CHECK(stage.credentials.waiting->files.key == "key3");
}

TEST_CASE("A head office that lies changes nothing", "[sync]")
{
    const std::string certificate =
        GENERATE("0412-K2 key1 100 190", "0412-K1 key9 100 190", "nonsense");
    Stage stage;
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    stage.answer = [&](const auto&) { return Stage::given(certificate); };
    CHECK(stage.enrol().refusal.starts_with("head office gave a certificate that is not taken"));
    CHECK(stage.credentials.shown.key == "old");
    CHECK_FALSE(stage.credentials.waiting);

    stage.answer = [](const auto&) {
        return HttpAnswer{200, wire::toJson(wire::EnrolmentReply{"0412-K2", "x", {}})};
    };
    CHECK(stage.enrol().refusal.find("it is for 0412-K2") != std::string::npos);
    CHECK(stage.credentials.shown.key == "old");
}

TEST_CASE("A certificate that is not taken in an exchange never comes into use", "[sync]")
{
    Stage stage;
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    stage.stands = [](const std::string&) { return HttpAnswer{401, ""}; };
    CHECK(stage.enrol().refusal.find("does not take itself") != std::string::npos);
    CHECK_FALSE(stage.credentials.waiting);

    stage.stands = [](const std::string&) { return Error{ErrorCode::Unavailable, "silence"}; };
    CHECK(stage.enrol().refusal.find("not proven: silence") != std::string::npos);
    stage.stands = [](const std::string&) {
        return HttpAnswer{503, Stage::standing(wire::EventsStatus::Accepted)};
    };
    CHECK_FALSE(stage.enrol().refusal.empty());
    stage.stands = [](const std::string&) { return HttpAnswer{200, "{}"}; };
    CHECK_FALSE(stage.enrol().refusal.empty());
    CHECK(stage.credentials.shown.key == "old");
    const auto times = stage.asked.size();
    stage.stands = [](const std::string&) {
        return HttpAnswer{200, Stage::standing(wire::EventsStatus::Accepted)};
    };
    CHECK(stage.enrol().refusal.empty());
    CHECK(stage.asked.size() == times); // The certificate was here, only the proof was missing.
    CHECK(stage.credentials.shown.key == "key2");
}

TEST_CASE("Who is enrolled hears whether head office doubts the journal", "[sync]")
{
    Stage stage;
    stage.outbox.journal = samples::journalOf(stage.hasher, stage.origin, 3);
    SECTION("in quarantine")
    {
        stage.stands = [](const std::string&) {
            return HttpAnswer{200, Stage::standing(wire::EventsStatus::Quarantined)};
        };
        CHECK(stage.enrol().doubt.find("quarantine: why") != std::string::npos);
    }
    SECTION("entries that this folder does not have")
    {
        stage.stands = [](const std::string&) {
            return HttpAnswer{200, wire::toJson(wire::EventsAnswer{wire::EventsStatus::Accepted, 9,
                                                                   std::string(64, 'a'), ""})};
        };
        CHECK(stage.enrol().doubt.find("not in this folder") != std::string::npos);
    }
    CHECK(stage.credentials.shown.key == "key1"); // What was paid can be told all the same.
}

TEST_CASE("A certificate is renewed in the last thirty days, with a new key", "[sync]")
{
    Stage stage;
    CHECK(stage.renewOn(80).state == RenewalState::NotDue); // There is none.
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    CHECK(stage.renewOn(59).state == RenewalState::NotDue);
    CHECK(stage.asked.empty());
    CHECK(stage.renewOn(60).state == RenewalState::Renewed);
    CHECK(stage.asked
          == std::vector<std::string>{"/v1/kiosks/0412-K1/renewal request 0412-K1 key1 "});
    CHECK(stage.credentials.shown.key == "key1");
    CHECK(stage.renewOn(159).state == RenewalState::NotDue);
    CHECK(stage.renewOn(160).state == RenewalState::Renewed);
    CHECK(stage.credentials.shown.key == "key2");
}

TEST_CASE("What time it is for a renewal, head office's clock says where it is known", "[sync]")
{
    Stage stage;
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    Stage::Line line(stage, stage.credentials.shown);
    auto enrolment = stage.enrolment();
    stage.clock.set(PlainRequests::dayNumber(70)); // Only this machine thinks so.
    CHECK(enrolment.renewWhereDue(line, PlainRequests::dayNumber(10))->state
          == RenewalState::NotDue);
    stage.clock.set(PlainRequests::dayNumber(10));
    CHECK(enrolment.renewWhereDue(line, std::nullopt)->state == RenewalState::NotDue);
    stage.clock.set(PlainRequests::dayNumber(70));
    CHECK(enrolment.renewWhereDue(line, std::nullopt)->state == RenewalState::Renewed);
    // A clock that says it is always time gets no second one at once.
    CHECK(enrolment.renewWhereDue(line, PlainRequests::dayNumber(70))->state
          == RenewalState::NotDue);
    CHECK(stage.asked.size() == 1);
}

TEST_CASE("A renewal that is refused leaves the old in use and is tried an hour later", "[sync]")
{
    Stage stage;
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    Stage::Line line(stage, stage.credentials.shown);
    auto enrolment = stage.enrolment();
    const auto moment = PlainRequests::dayNumber(70);
    stage.answer = [](const auto&) { return Stage::no("not today"); };
    const auto refused = enrolment.renewWhereDue(line, moment);
    CHECK(refused->state == RenewalState::Refused);
    CHECK(refused->refusal == "not today");
    CHECK(enrolment.renewWhereDue(line, moment + 59min)->state == RenewalState::NotDue);
    stage.answer = [](const auto&) { return HttpAnswer{404, ""}; };
    CHECK(enrolment.renewWhereDue(line, moment + 1h)
              ->refusal.starts_with("this head office enrols nobody"));
    stage.stands = [](const std::string&) { return HttpAnswer{403, ""}; };
    stage.answer = [](const auto& request) { return Stage::given(Stage::certificateFor(request)); };
    CHECK(enrolment.renewWhereDue(line, moment + 3h)->state == RenewalState::Refused);
    CHECK(stage.credentials.shown.key == "old");
}

TEST_CASE("A certificate that ran out is said where the line does not work", "[sync]")
{
    Stage stage;
    CHECK(stage.enrolment().ailment().empty());
    stage.credentials.shown = {"0412-K1 old 0 90", "old"};
    stage.clock.set(PlainRequests::dayNumber(89));
    CHECK(stage.enrolment().ailment().empty());
    stage.clock.set(PlainRequests::dayNumber(90));
    CHECK(stage.enrolment().ailment().find("ran out on 1970-04-01") != std::string::npos);
}
