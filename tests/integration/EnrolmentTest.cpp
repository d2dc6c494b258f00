#include "Exchanges.h"
#include "Office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;

namespace {

constexpr auto name = "0412-K5";

std::string textIn(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// A head office that enrols, and a kiosk that is about to be.
struct Desk {
    Database database;
    support::TemporaryFolder folder;
    Office office{database,
                  {"--client-ca", Certificates::shared().file("ca.pem"), "--enrol-ca",
                   Certificates::shared().file("ca.pem"), "--enrol-ca-key",
                   Certificates::shared().file("ca.key"), "--office-key",
                   folder.write("office.key", std::string(64, 'e'))}};

    std::string code(const std::string& kiosk = name) const
    {
        const auto said = administer(database, {"enrol", "--kiosk", kiosk, "--by", "3001"});
        REQUIRE(said.exitCode == 0);
        return said.output.substr(0, said.output.size() - 1);
    }
    /// A key of its own under `file`, and the request for it.
    std::string request(const std::string& file, const std::string& common = name,
                        const std::string& curve = "P-256") const
    {
        const auto made = support::run({"/usr/bin/openssl", "req", "-new", "-newkey", "ec",
                                        "-pkeyopt", "ec_paramgen_curve:" + curve, "-nodes",
                                        "-keyout", folder.file(file + ".key"), "-subj",
                                        "/CN=" + common, "-out", folder.file(file + ".csr")});
        REQUIRE(made.exitCode == 0);
        return textIn(folder.file(file + ".csr"));
    }
    static std::string asking(const std::string& csr, const std::string& typed = {})
    {
        nlohmann::json body{{"protocol", 1}, {"kiosk", name}, {"csr", csr}};
        if (!typed.empty()) body["code"] = typed;
        return body.dump();
    }
    /// The certificate, or the reason why there is none.
    std::string enrol(const std::string& csr, const std::string& typed) const
    {
        const auto answer = office.post("/v1/kiosks/0412-K5/enrolment", asking(csr, typed));
        REQUIRE(answer);
        REQUIRE(answer->status == 200);
        const auto said = nlohmann::json::parse(answer->body);
        return said[said["certificate"].is_null() ? "reason" : "certificate"].get<std::string>();
    }
    sync::HttpsSettings lineWith(const std::string& file, const std::string& certificate) const
    {
        auto line = lineTo(office.url(), "");
        line.certFile = folder.write(file + ".pem", certificate);
        line.keyFile = folder.file(file + ".key");
        return line;
    }
    LineState stateOver(const sync::HttpsSettings& line) const
    {
        Kiosk kiosk(name, line, 3);
        return kiosk.round().state;
    }
};

constexpr auto no =
    "the code is wrong, used or older than ten minutes, expected a new one from head office";

} // namespace

TEST_CASE("A code lets a kiosk in once, with a certificate for its own key", "[integration]")
{
    const Desk desk;
    const auto code = desk.code();
    const auto csr = desk.request("one");
    auto typed = code; // As somebody types it in.
    std::ranges::transform(typed, typed.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto certificate = desk.enrol(csr, typed.substr(0, 5) + " " + typed.substr(6));
    REQUIRE(certificate.starts_with("-----BEGIN CERTIFICATE-----"));
    CHECK(desk.stateOver(desk.lineWith("one", certificate)) == LineState::UpToDate);

    const auto said = support::run({"/usr/bin/openssl", "x509", "-noout", "-subject", "-ext",
                                    "extendedKeyUsage,basicConstraints,keyUsage"},
                                   certificate)
                          .output;
    CHECK(said.find("OU = 0412, CN = 0412-K5") != std::string::npos);
    CHECK(said.find("TLS Web Client Authentication") != std::string::npos);
    CHECK(said.find("CA:FALSE") != std::string::npos);
    CHECK(desk.database.ask("SELECT round(extract(epoch FROM not_after - now()) / 86400)::text"
                            " FROM certificate")
          == "90");

    CHECK(desk.enrol(csr, code) == certificate); // The answer was lost.
    CHECK(desk.enrol(desk.request("thief"), code) == no);
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "1");
}

TEST_CASE("A code that is wrong, old, tried too often or another kiosk's lets nobody in",
          "[integration]")
{
    const Desk desk;
    const auto csr = desk.request("one");
    CHECK(desk.enrol(csr, "ABCDE-FGHJK") == no); // There is none.
    CHECK(desk.enrol(csr, desk.code("0412-K6")) == no);

    const auto code = desk.code();
    for (int tries = 0; tries < 4; ++tries)
        CHECK(desk.enrol(csr, "ABCDE-FGHJK") == no);
    CHECK(desk.enrol(desk.request("named", "0412-K1"), code)
          == "csr: expected the common name 0412-K5 and no other");
    CHECK(desk.enrol(desk.request("weak", name, "secp160r1"), code)
          == "csr: expected a key such as P-256 or Ed25519, or RSA from 2048 bits");
    CHECK(desk.enrol("nonsense", code) == "csr: expected a certificate request in PEM");
    CHECK(desk.enrol(csr, "ABCDE-FGHJK") == no); // The fifth.
    CHECK(desk.enrol(csr, code) == no);

    const auto old = desk.code();
    desk.database.ask("UPDATE enrolment_code SET ends_at = now() RETURNING 1");
    CHECK(desk.enrol(csr, old) == no);
    CHECK(desk.database.ask("SELECT count(*) FROM certificate") == "0");
    // What is kept is a digest of the code.
    CHECK(desk.database.ask("SELECT octet_length(digest) FROM enrolment_code") == "32");
    CHECK(administer(desk.database, {"enrol", "--kiosk", "lonely", "--by", "3001"}).exitCode == 2);
}

TEST_CASE("A certificate is renewed by whoever shows it, and both are good", "[integration]")
{
    const Desk desk;
    const auto first = desk.lineWith("one", desk.enrol(desk.request("one"), desk.code()));
    const auto csr = desk.request("two");
    const auto line = noting(std::move(*sync::makeHttpsTransport(first)));
    const auto ask = [&](sync::Transport& over) {
        return *over.post("/v1/kiosks/0412-K5/renewal", Desk::asking(csr));
    };
    const auto answer = ask(*line);
    REQUIRE(answer.status == 200);
    CHECK(ask(*line).body == answer.body);
    const auto certificate = nlohmann::json::parse(answer.body)["certificate"].get<std::string>();
    CHECK(desk.stateOver(desk.lineWith("two", certificate)) == LineState::UpToDate);
    CHECK(desk.stateOver(first) == LineState::UpToDate);

    const auto keyed = sync::makeHttpsTransport(lineTo(desk.office.url()));
    CHECK(ask(**keyed).status == 401);
    CHECK(desk.office.post("/v1/kiosks/0412-K5/renewal", "{}")->status == 400);
}

TEST_CASE("A kiosk that is shut out stays out until it is enrolled anew", "[integration]")
{
    const Desk desk;
    const auto stolen = desk.lineWith("one", desk.enrol(desk.request("one"), desk.code()));
    CHECK(desk.stateOver(stolen) == LineState::UpToDate);
    const auto line = sync::makeHttpsTransport(stolen);
    CHECK((*line)->get("/v1/stores/0412/receipts")->status == 200);
    REQUIRE(administer(desk.database, {"revoke", "--kiosk", name}).exitCode == 0);

    CHECK(desk.stateOver(stolen) == LineState::Refused);
    CHECK(desk.stateOver(lineTo(desk.office.url())) == LineState::Refused);
    CHECK((*line)->get("/v1/stores/0412/receipts")->status == 403);
    CHECK((*line)->post("/v1/kiosks/0412-K5/renewal", Desk::asking(desk.request("two")))->status
          == 403);
    CHECK(desk.stateOver(desk.lineWith("three", desk.enrol(desk.request("three"), desk.code())))
          == LineState::UpToDate);
    CHECK(desk.stateOver(stolen) == LineState::Refused);
    CHECK(administer(desk.database, {"revoke", "--kiosk", "0412-K9"}).exitCode == 1);
}

TEST_CASE("Enrolling a kiosk that had a key ends the key; without a CA nobody is enrolled",
          "[integration]")
{
    const Desk desk;
    CHECK(desk.stateOver(lineTo(desk.office.url())) == LineState::UpToDate);
    const auto line = desk.lineWith("one", desk.enrol(desk.request("one"), desk.code()));
    CHECK(desk.stateOver(lineTo(desk.office.url())) == LineState::Refused);
    CHECK(desk.stateOver(line) == LineState::UpToDate);

    const Office other(desk.database);
    CHECK(other.post("/v1/kiosks/0412-K5/enrolment", Desk::asking("x", "y"))->status == 404);
    CHECK_FALSE(Office(desk.database, {"--enrol-ca", Certificates::shared().file("server.pem"),
                                       "--enrol-ca-key", Certificates::shared().file("server.key")})
                    .listening());
}
