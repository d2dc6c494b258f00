// The line and claims: what counts as an answer of head office, and letters that are sent until it
// has them.
#include "ClaimedReturn.h"
#include "Terminal.h"

#include "reprise/sync/HeadOfficeClaims.h"

using namespace reprise;
using namespace reprise::sync;
using settlement::ClaimOutcome;

namespace {

const std::string claimId(32, 'c');

class OneAnswer final : public Transport {
public:
    Result<HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        paths.push_back(path);
        if (path.ends_with("/releases")) return toReleases;
        askedPath = path;
        asked = body;
        return answer;
    }
    Result<HttpAnswer> get(const std::string&) override { return answer; }

    Result<HttpAnswer> answer = HttpAnswer{500, ""};
    Result<HttpAnswer> toReleases = HttpAnswer{500, ""};
    std::vector<std::string> paths;
    std::string askedPath;
    std::string asked;
};

std::string answerOf(wire::ClaimStatus status, const std::string& id = claimId)
{
    return wire::toJson(wire::ClaimAnswer{id, status, "why", {}});
}

class MemoryClaims final : public wire::ClaimOutbox {
public:
    Result<std::vector<wire::ClaimLetter>> letters(std::size_t) override { return all; }
    Result<std::int64_t> waiting() override { return static_cast<std::int64_t>(all.size()); }
    Result<void> acknowledge(const wire::ClaimAnswer& answer) override
    {
        acknowledged.push_back(answer.id + " " + std::string(claimStatusName(answer.status)));
        std::erase_if(all, [&answer](const wire::ClaimLetter& letter) {
            return std::get<wire::ClaimRelease>(letter).id == answer.id;
        });
        return {};
    }

    std::vector<wire::ClaimLetter> all;
    std::vector<std::string> acknowledged;
};

/// A terminal with two claims to release, and a head office that answers what it is told to.
struct Releasing : Terminal {
    Releasing()
    {
        for (const auto letter : {'a', 'b'})
            claims.all.emplace_back(
                wire::ClaimRelease{origin, std::string(32, letter), "withdrawn"});
        transport.events = [this](const std::string& body) -> Result<HttpAnswer> {
            if (!transport.asked.back().ends_with("/releases")) return takeLetter(body);
            released.push_back(body);
            return script(wire::claimReleaseFromJson(body)->id);
        };
    }

    SyncReport round()
    {
        const auto report = engine.round();
        REQUIRE(report);
        return *report;
    }

    MemoryClaims claims;
    SyncEngine engine{{outbox, receipts, policies, transport, hasher, random, &claims},
                      "0412",
                      *TimeZone::named("Europe/London")};
    std::vector<std::string> released;
    std::function<Result<HttpAnswer>(const std::string&)> script = [](const std::string& id) {
        return HttpAnswer{200, answerOf(wire::ClaimStatus::Acknowledged, id)};
    };
};

} // namespace

TEST_CASE("What counts as head office's answer to a claim", "[sync][claims]")
{
    OneAnswer line;
    MemoryClaims letters;
    HeadOfficeClaims claims(line, samples::journalOrigin(), letters);
    const auto record =
        samples::claimed(samples::returned(samples::hearts(), 1, 2, {}, "A"), samples::hearts());
    const auto outcome = [&](Result<HttpAnswer> answer) {
        line.answer = std::move(answer);
        return claims.claim(record).outcome;
    };

    CHECK(outcome(HttpAnswer{200, answerOf(wire::ClaimStatus::Granted)}) == ClaimOutcome::Granted);
    CHECK(line.askedPath == "/v1/kiosks/" + samples::journalOrigin().kiosk + "/claims");
    const auto sent = wire::claimFromJson(line.asked);
    REQUIRE(sent);
    CHECK(sent->id == claimId);
    CHECK(sent->tender == "card");
    CHECK(sent->lines.at(0).quantity == 2);

    CHECK(outcome(HttpAnswer{200, answerOf(wire::ClaimStatus::Denied)}) == ClaimOutcome::Denied);
    CHECK(claims.claim(record).reason == "why");

    const auto silent = ClaimOutcome::NoAnswer;
    CHECK(outcome(HttpAnswer{503, ""}) == silent);
    CHECK(outcome(HttpAnswer{400, answerOf(wire::ClaimStatus::Denied)}) == silent);
    CHECK(outcome(HttpAnswer{401, ""}) == silent);
    CHECK(outcome(HttpAnswer{200, "<html>log in</html>"}) == silent);
    CHECK(outcome(HttpAnswer{200, answerOf(wire::ClaimStatus::Acknowledged)}) == silent);
    CHECK(outcome(HttpAnswer{200, answerOf(wire::ClaimStatus::Granted, std::string(32, 'e'))})
          == silent);
    CHECK(outcome(Error{ErrorCode::Unavailable, "no answer"}) == silent);
    CHECK(claims.claim(record).reason == "no answer");
}

SCENARIO("Lines that were let go of here are told of before others are asked for", "[sync][claims]")
{
    OneAnswer line;
    MemoryClaims letters;
    letters.all.emplace_back(
        wire::ClaimRelease{samples::journalOrigin(), std::string(32, 'a'), "withdrawn"});
    HeadOfficeClaims claims(line, samples::journalOrigin(), letters);
    const auto record =
        samples::claimed(samples::returned(samples::hearts(), 1, 2, {}, "A"), samples::hearts());
    line.answer = HttpAnswer{200, answerOf(wire::ClaimStatus::Granted)};

    WHEN("head office answers")
    {
        line.toReleases =
            HttpAnswer{200, answerOf(wire::ClaimStatus::Acknowledged, std::string(32, 'a'))};
        CHECK(claims.claim(record).outcome == ClaimOutcome::Granted);
        THEN("it has heard of them first, and is not told again")
        {
            REQUIRE(line.paths.size() == 2);
            CHECK(line.paths[0].ends_with("/releases"));
            CHECK(line.paths[1].ends_with("/claims"));
            CHECK(letters.all.empty());
            REQUIRE(claims.claim(record).outcome == ClaimOutcome::Granted);
            CHECK(line.paths.size() == 3);
        }
    }
    WHEN("it does not")
    {
        line.toReleases = Error{ErrorCode::Unavailable, "no answer"};
        THEN("nothing more is asked, and nobody waits twice")
        {
            CHECK(claims.claim(record).outcome == ClaimOutcome::NoAnswer);
            CHECK(claims.claim(record).reason == "no answer");
            CHECK(line.askedPath.empty());
            CHECK(letters.all.size() == 1);
        }
    }
}

TEST_CASE("Every end of a claim is told once head office can be reached", "[sync][claims]")
{
    Releasing terminal;
    const auto report = terminal.round();
    CHECK(report.state == LineState::UpToDate);
    CHECK(report.claims == 0);
    CHECK(terminal.released.size() == 2);
    CHECK(terminal.claims.acknowledged
          == std::vector{std::string(32, 'a') + " acknowledged",
                         std::string(32, 'b') + " acknowledged"});
    terminal.round();
    CHECK(terminal.released.size() == 2);
}

TEST_CASE("A letter is sent again until there is an answer that counts", "[sync][claims]")
{
    Releasing terminal;
    const auto good = terminal.script;
    SECTION("no answer at all")
    {
        terminal.script = [](const std::string&) -> Result<HttpAnswer> {
            return Error{ErrorCode::Unavailable, "reset"};
        };
        CHECK(terminal.round().state == LineState::Unreachable);
    }
    SECTION("an answer about another claim")
    {
        terminal.script = [](const std::string&) {
            return HttpAnswer{200, answerOf(wire::ClaimStatus::Acknowledged)};
        };
        CHECK(terminal.round().state == LineState::Refused);
    }
    SECTION("an answer to another question")
    {
        terminal.script = [](const std::string& id) {
            return HttpAnswer{200, answerOf(wire::ClaimStatus::Granted, id)};
        };
        CHECK(terminal.round().state == LineState::Refused);
    }
    CHECK(terminal.claims.acknowledged.empty());
    CHECK(terminal.claims.all.size() == 2);
    terminal.script = good;
    CHECK(terminal.round().claims == 0);
    CHECK(terminal.claims.all.empty());
}

TEST_CASE("A letter that head office can't read holds up no other", "[sync][claims]")
{
    Releasing terminal;
    terminal.script = [](const std::string& id) {
        return id.front() == 'a' ? HttpAnswer{400, R"({"protocol":1,"error":"reason: too long"})"}
                                 : HttpAnswer{200, answerOf(wire::ClaimStatus::Acknowledged, id)};
    };
    const auto report = terminal.round();
    CHECK(report.state == LineState::Refused);
    CHECK(report.claims == 1);
    CHECK(terminal.claims.acknowledged == std::vector{std::string(32, 'b') + " acknowledged"});
}

TEST_CASE("A conflict is an acknowledgement that a person has to hear of", "[sync][claims]")
{
    Releasing terminal;
    terminal.script = [](const std::string& id) {
        return HttpAnswer{200, answerOf(wire::ClaimStatus::Conflict, id)};
    };
    const auto report = terminal.round();
    CHECK(report.conflicts == 2);
    CHECK(report.claims == 0);
    CHECK(terminal.claims.acknowledged.front() == std::string(32, 'a') + " conflict");
}
