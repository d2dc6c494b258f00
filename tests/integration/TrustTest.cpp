#include "Office.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;

namespace {

sync::HttpsSettings withCertificate(sync::HttpsSettings line, const std::string& name)
{
    line.certFile = Certificates::shared().file(name + ".pem");
    line.keyFile = Certificates::shared().file(name + ".key");
    line.deliveryKey.clear();
    return line;
}

std::vector<std::string> believing(std::vector<std::string> more = {})
{
    more.insert(more.end(), {"--client-ca", Certificates::shared().file("ca.pem")});
    return more;
}

} // namespace

TEST_CASE("A head office with the wrong certificate gets nothing", "[integration]")
{
    const Database database;
    const Office office(database);
    auto line = lineTo(office.url());
    line.caFile = Certificates::shared().file("strangers/ca.pem");
    Kiosk kiosk("0412-K1", line, 5);

    const auto report = kiosk.round();
    CHECK(report.state == LineState::Refused);
    CHECK(report.detail.find("trusted") != std::string::npos);
    CHECK(kiosk.outbox.acked == 0);
    CHECK(database.ask("SELECT count(*) FROM kiosk") == "0");
}

TEST_CASE("A certificate for another host name is refused", "[integration]")
{
    const Database database;
    const Office office(database, {}, "0.0.0.0");
    REQUIRE(office.listening());
    auto url = office.url();
    url.replace(url.find("127.0.0.1"), 9, "127.0.0.2"); // Answers, but the certificate is not its.
    Kiosk kiosk("0412-K1", lineTo(url), 5);
    const auto report = kiosk.round();
    CHECK(report.state == LineState::Refused);
    CHECK(report.detail.find("trusted") != std::string::npos);
    CHECK(kiosk.outbox.acked == 0);
}

TEST_CASE("A kiosk keeps the delivery key it began with", "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 5);
    REQUIRE(kiosk.deliver());

    Kiosk thief("0412-K1", lineTo(office.url(), std::string(64, '9')), 7);
    const auto report = thief.round();
    CHECK(report.state == LineState::Refused);
    CHECK(report.detail.find("401") != std::string::npos);
    Kiosk nobody("0412-K1", lineTo(office.url(), ""), 7);
    CHECK(nobody.round().state == LineState::Refused);
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "5");
    CHECK(kiosk.round().state == LineState::UpToDate);
    // What is kept is a digest, not the key.
    CHECK(database.ask("SELECT octet_length(delivery_key_digest) FROM kiosk") == "32");
}

TEST_CASE("A client certificate speaks for the kiosk it names", "[integration]")
{
    const Database database;
    const Office office(database, believing());
    Kiosk kiosk("0412-K1", withCertificate(lineTo(office.url()), "0412-K1"), 5);
    CHECK(kiosk.deliver());

    Kiosk other("0412-K1", withCertificate(lineTo(office.url()), "0412-K2"), 6);
    CHECK(other.round().state == LineState::Refused);
    // Once a kiosk has come with a certificate, a key alone is not enough.
    Kiosk keyed("0412-K1", lineTo(office.url()), 6);
    CHECK(keyed.round().state == LineState::Refused);
    // A certificate of a CA nobody here believes does not even open the door.
    Kiosk stranger("0412-K1", withCertificate(lineTo(office.url()), "strangers/0412-K1"), 6);
    CHECK(stranger.round().state != LineState::UpToDate);
    CHECK(stranger.outbox.acked == 0);
    // Without one, and with a key, a kiosk never seen before is welcome.
    Kiosk second("0412-K3", lineTo(office.url()), 4);
    CHECK(second.deliver());
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "9");
}

TEST_CASE("Where a certificate is required, nobody gets in without", "[integration]")
{
    const Database database;
    const Office office(database, believing({"--require-client-cert"}));
    Kiosk keyed("0412-K1", lineTo(office.url()), 5);
    CHECK(keyed.round().state != LineState::UpToDate);
    CHECK(keyed.outbox.acked == 0);
    Kiosk kiosk("0412-K1", withCertificate(lineTo(office.url()), "0412-K1"), 5);
    CHECK(kiosk.deliver());
}

TEST_CASE("With an office key, being on the same machine is not enough", "[integration]")
{
    const Database database;
    const support::TemporaryFolder folder;
    const auto key = std::string(64, 'e');
    const Office office(database, {"--office-key", folder.write("office.key", key + "\n")});
    REQUIRE(office.listening());
    CHECK(office.get("/v1/returns")->status == 401);
    CHECK(office.get("/v1/kiosks/0412-K1/journal")->status == 401);
    CHECK(office.post("/v1/stores/0412/receipts", "")->status == 401);
    const auto line = sync::makeHttpsTransport(lineTo(office.url(), key));
    CHECK((*line)->get("/v1/returns")->status == 200);
    CHECK((*line)->post("/v1/stores/0412/receipts", "")->status == 200);
}
