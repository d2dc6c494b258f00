// A kiosk as it ships gets its certificate for a code, renews it and uses it, against the real head
// office; and what happens to a copy of its disk.
#include "KioskShop.h"

#include "reprise/crypto/CertificateAuthority.h"
#include "reprise/crypto/OpensslRequests.h"
#include "reprise/crypto/Sodium.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>
#include <thread>

using namespace reprise;
using namespace reprise::integration;
using namespace std::chrono_literals;

namespace {

using Json = nlohmann::json;

constexpr auto name = "0412-K7";

/// A head office that lets nobody in without a certificate or a key, and a kiosk with a folder.
struct EnrolmentDesk {
    Database database;
    support::TemporaryFolder folder;
    Office office{database,
                  {"--client-ca", Certificates::shared().file("ca.pem"), "--enrol-ca",
                   Certificates::shared().file("ca.pem"), "--enrol-ca-key",
                   Certificates::shared().file("ca.key"), "--office-key",
                   folder.write("office.key", std::string(64, 'e'))}};

    std::string made(const std::string& data, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words{"init",
                                       "--store",
                                       "0412",
                                       "--workstation",
                                       "K7",
                                       "--policy",
                                       REPRISE_SOURCE_DIR "/deploy/policy/open.toml"};
        words.insert(words.end(), more.begin(), more.end());
        REQUIRE(run(data, words).exitCode == 0);
        return data;
    }
    support::Outcome run(const std::string& data, std::vector<std::string> words,
                         const std::string& input = {}) const
    {
        words.insert(words.begin(), REPRISE_BINARY);
        words.insert(words.end(), {"--data", folder.file(data)});
        return support::run(words, input);
    }
    std::string code() const
    {
        const auto said = administer(database, {"enrol", "--kiosk", name, "--by", "3001"});
        REQUIRE(said.exitCode == 0);
        return said.output.substr(0, said.output.size() - 1);
    }
    std::vector<std::string> enrolment(const std::string& typed) const
    {
        return {
            "enrol",  "--head-office", office.url(), "--ca", Certificates::shared().file("ca.pem"),
            "--code", typed,           "--json"};
    }
    Json enrol(const std::string& data, const std::string& typed, int exitCode = 0) const
    {
        const auto ran = run(data, enrolment(typed));
        INFO(ran.output);
        CHECK(ran.exitCode == exitCode);
        return Json::parse(ran.output);
    }
    Json sync(const std::string& data) const
    {
        return Json::parse(run(data, {"sync", "--json"}).output);
    }
    /// What doctor says of this.
    Json finding(const std::string& data, const std::string& check) const
    {
        const auto said = Json::parse(run(data, {"doctor", "--json"}).output);
        for (const auto& each : said["checks"])
            if (each["check"] == check) return each;
        FAIL("doctor says nothing of " << check);
        return {};
    }
    std::string keyIn(const std::string& data) const
    {
        std::string keys;
        for (const auto& entry :
             std::filesystem::directory_iterator(folder.file(data + "/identity")))
            if (entry.path().extension() == ".key") keys += entry.path().stem().string() + ' ';
        return keys;
    }
    /// A kiosk's certificate and key as they would be that many days after they were made.
    std::vector<std::string> agedBy(std::chrono::days days) const
    {
        const auto text = [](const std::string& file) {
            std::ifstream stream(Certificates::shared().file(file));
            return std::string(std::istreambuf_iterator<char>(stream), {});
        };
        auto authority = crypto::CertificateAuthority::open(text("ca.pem"), text("ca.key"));
        REQUIRE(authority);
        const auto made = crypto::OpensslRequests().make(name);
        REQUIRE(made);
        crypto::SodiumRandom random;
        const auto now =
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        const auto issued = (*authority)->issue(made->request, name, "0412", now - days, random);
        REQUIRE(issued);
        return {"--head-office", office.url(),
                "--ca",          Certificates::shared().file("ca.pem"),
                "--client-cert", folder.write(std::to_string(days.count()) + ".pem", issued->pem),
                "--client-key",  folder.write(std::to_string(days.count()) + ".key", made->key)};
    }
};

bool has(const Json& text, const std::string& words)
{
    return text.is_string() && text.get<std::string>().find(words) != std::string::npos;
}

} // namespace

TEST_CASE("A kiosk enrols with a code and works from then on without further options",
          "[integration]")
{
    const EnrolmentDesk desk;
    desk.made("kiosk"); // Without a head office.
    const auto code = desk.code();
    auto typed = code.substr(0, 5) + " " + code.substr(6);
    const auto said = desk.enrol("kiosk", typed);
    CHECK(said["enrolled"] == true);
    CHECK(said["kiosk"] == name);
    CHECK(said["doubt"].is_null());
    CHECK(desk.sync("kiosk")["state"] == "up_to_date");
    // By its certificate: any key it could have shown was never taken.
    CHECK(desk.database.ask("SELECT count(*) FROM kiosk WHERE delivery_key_digest IS NULL AND"
                            " certified")
          == "1");
    CHECK(desk.database.ask("SELECT serial FROM certificate") == said["serial"]);
    CHECK(has(desk.finding("kiosk", "certificate")["detail"], "renews itself from"));
    CHECK(desk.finding("kiosk", "head office")["ok"] == true);

    CHECK(desk.enrol("kiosk", code)["serial"] == said["serial"]); // Its answer was not seen.
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "1");
    const auto another = desk.enrol("kiosk", desk.code());
    CHECK(another["serial"] != said["serial"]);
    CHECK(desk.sync("kiosk")["state"] == "up_to_date");
}

TEST_CASE("Without a right code and a head office that answers nothing changes", "[integration]")
{
    EnrolmentDesk desk;
    desk.made("kiosk");
    desk.made("thief");
    const auto code = desk.code();
    desk.enrol("kiosk", code);
    const auto key = desk.keyIn("kiosk");

    CHECK(has(desk.enrol("kiosk", "ABCDE-FGHJK", 1)["reason"], "the code is wrong"));
    CHECK(has(desk.enrol("thief", code, 1)["reason"], "the code is wrong"));
    const auto old = desk.code();
    desk.database.ask("UPDATE enrolment_code SET ends_at = now() RETURNING 1");
    CHECK(has(desk.enrol("kiosk", old, 1)["reason"], "the code is wrong"));
    CHECK(desk.run("kiosk", desk.enrolment("7Q4M9")).exitCode == 2);
    CHECK(desk.run("kiosk", {"enrol", "--head-office", "http://x", "--code", code}).exitCode == 2);
    CHECK(desk.run("thief", {"enrol", "--code", code}).exitCode == 2); // At whom?
    CHECK(desk.keyIn("kiosk") == key);
    CHECK(desk.sync("kiosk")["state"] == "up_to_date");
    CHECK(desk.run("thief", {"sync"}).exitCode == 2); // It still has no head office.

    desk.office.kill();
    CHECK(has(desk.enrol("kiosk", code, 1)["reason"], "no answer"));
    CHECK(has(desk.enrol("kiosk", "ABCDE-FGHJK", 1)["reason"], "no answer"));
    CHECK(has(desk.enrol("thief", code, 1)["reason"], "no answer"));
    desk.office.start();
    CHECK(desk.sync("kiosk")["state"] == "up_to_date");
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "1");
}

TEST_CASE("A kiosk that is killed while it enrols comes to the same end when it is run again",
          "[integration]")
{
    const EnrolmentDesk desk;
    desk.made("kiosk");
    const auto code = desk.code();
    auto words = desk.enrolment(code);
    words.insert(words.begin(), REPRISE_BINARY);
    words.insert(words.end(), {"--data", desk.folder.file("kiosk")});
    auto ended = false;
    for (auto pause = 1ms; !ended && pause < 2s; pause += 7ms) {
        support::ChildProcess child(words, "/dev/null");
        std::this_thread::sleep_for(pause);
        ended = child.hasEnded();
        child.signal(SIGKILL);
        child.wait();
    }
    CHECK(ended);
    CHECK(desk.enrol("kiosk", code)["enrolled"] == true);
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "1");
    CHECK(desk.sync("kiosk")["state"] == "up_to_date");
    // Opened once more, so that what was cut off is gone.
    CHECK(desk.keyIn("kiosk").size() == 17);
}

TEST_CASE("A certificate is renewed by itself in its last thirty days and not before",
          "[integration]")
{
    const EnrolmentDesk desk;
    desk.made("young", desk.agedBy(std::chrono::days(59)));
    CHECK(desk.sync("young")["renewed"] == false);
    desk.made("kiosk", desk.agedBy(std::chrono::days(61)));
    CHECK(has(desk.finding("kiosk", "certificate")["detail"], "28 days"));
    const auto said = desk.sync("kiosk");
    CHECK(said["state"] == "up_to_date");
    CHECK(said["renewed"] == true);
    CHECK(said["no_renewal"].is_null());
    CHECK(has(desk.finding("kiosk", "certificate")["detail"], "89 days"));
    const auto again = desk.sync("kiosk");
    CHECK(again["state"] == "up_to_date");
    CHECK(again["renewed"] == false);
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "1");

    // A certificate that is to come from a head office that has none.
    const Office plain(desk.database, {"--client-ca", Certificates::shared().file("ca.pem")});
    auto aged = desk.agedBy(std::chrono::days(75));
    aged[1] = plain.url();
    desk.made("stuck", aged);
    const auto stuck = desk.sync("stuck");
    CHECK(stuck["renewed"] == false);
    CHECK(has(stuck["no_renewal"], "enrols nobody"));
    const auto ailing = desk.finding("stuck", "certificate");
    CHECK(ailing["ok"] == false);
    CHECK(has(ailing["detail"], "should have been renewed"));
}

TEST_CASE("A line that is open shows another certificate from the next exchange on",
          "[integration]")
{
    const EnrolmentDesk desk;
    const auto shown = [](const std::string& kiosk) {
        return wire::CredentialFiles{Certificates::shared().file(kiosk + ".pem"),
                                     Certificates::shared().file(kiosk + ".key")};
    };
    auto files = shown("0412-K1");
    auto settings = lineTo(desk.office.url(), "");
    settings.identity = [&files] { return files; };
    Kiosk one("0412-K1", settings, 2);
    CHECK(one.round().state == sync::LineState::UpToDate);
    files = shown("0412-K2");
    CHECK(one.round().state == sync::LineState::Refused);
    files = shown("0412-K1");
    CHECK(one.round().state == sync::LineState::UpToDate);
}

TEST_CASE("A kiosk that ran out or was shut out is told what to do, and is enrolled anew",
          "[integration]")
{
    const EnrolmentDesk desk;
    desk.made("late", desk.agedBy(std::chrono::days(91)));
    const auto late = desk.sync("late");
    CHECK(late["state"] != "up_to_date");
    CHECK(has(late["detail"], "ran out on"));
    CHECK(has(late["detail"], "reprise enrol"));
    const auto ranOut = desk.finding("late", "certificate");
    CHECK(ranOut["ok"] == false);
    CHECK(has(ranOut["detail"], "ran out on"));
    CHECK(has(ranOut["detail"], "reprise enrol"));
    desk.enrol("late", desk.code());
    CHECK(desk.sync("late")["state"] == "up_to_date");
    CHECK(desk.finding("late", "certificate")["ok"] == true);

    REQUIRE(administer(desk.database, {"revoke", "--kiosk", name}).exitCode == 0);
    const auto out = desk.sync("late");
    CHECK(out["state"] == "refused");
    CHECK(has(out["detail"], "reprise enrol"));
    const auto found = desk.finding("late", "head office");
    CHECK(found["ok"] == false);
    CHECK(has(found["detail"], "shut this terminal out"));
    desk.enrol("late", desk.code());
    CHECK(desk.sync("late")["state"] == "up_to_date");
}

TEST_CASE("A copy of a kiosk's disk beside the original is noticed, and a new terminal ends both",
          "[integration]")
{
    const EnrolmentDesk desk;
    desk.made("original");
    desk.enrol("original", desk.code());
    const auto publish = [&](const std::string& receipt) {
        const auto line = sync::makeHttpsTransport(lineTo(desk.office.url(), std::string(64, 'e')));
        REQUIRE((*line)->post("/v1/stores/0412/receipts", soldYesterday(receipt, "card"))->status
                == 200);
    };
    publish("S-1");
    publish("S-2");
    REQUIRE(desk.sync("original")["state"] == "up_to_date");
    std::filesystem::copy(desk.folder.file("original"), desk.folder.file("copy"),
                          std::filesystem::copy_options::recursive);

    // Each gives back something of its own, and both sign with the same name and key.
    desk.run("original", {"return", "-", "--json"}, wish("q1", "S-1"));
    desk.run("copy", {"return", "-", "--json"}, wish("q2", "S-2"));
    CHECK(desk.sync("original")["state"] == "up_to_date");
    const auto noticed = desk.sync("copy");
    CHECK(noticed["state"] == "quarantined");
    CHECK(desk.sync("original")["state"] == "quarantined"); // Nobody knows which one is which.

    // Another certificate does not make another journal of it.
    const auto said = desk.enrol("copy", desk.code(), 1);
    CHECK(said["enrolled"] == true);
    CHECK(has(said["doubt"], "quarantine"));
    CHECK(desk.sync("copy")["state"] == "quarantined");
    CHECK(desk.sync("original")["state"] == "refused"); // Its certificate ended with that.

    desk.made("anew");
    CHECK(desk.enrol("anew", desk.code())["doubt"].is_null());
    CHECK(desk.sync("anew")["state"] == "up_to_date");
    CHECK(desk.sync("copy")["state"] == "refused");
    CHECK(desk.database.ask("SELECT count(DISTINCT incarnation) FROM chain") == "2");
}
