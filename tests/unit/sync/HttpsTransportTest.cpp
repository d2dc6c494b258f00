#include "reprise/sync/HttpsTransport.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::sync;

TEST_CASE("Only https is a line to head office", "[sync]")
{
    for (const auto* url : {"", "http://office.example", "https://", "ftp://office", "office:8443"})
        CHECK(makeHttpsTransport({url, "", "", "", ""}).error().code == ErrorCode::Invalid);
    CHECK(makeHttpsTransport({"https://office.example:8443/", "", "", "", ""}));
}

TEST_CASE("Files that can't be read are named before anything is sent", "[sync]")
{
    const auto noCa = makeHttpsTransport({"https://office", "/no/such/ca.pem", "", "", ""});
    REQUIRE_FALSE(noCa);
    CHECK(noCa.error().detail.find("/no/such/ca.pem") != std::string::npos);
    CHECK_FALSE(makeHttpsTransport({"https://office", "", "/dev/null", "", ""}));
}

TEST_CASE("Nobody listening is no answer, and an interrupted line stays silent", "[sync]")
{
    const auto transport = makeHttpsTransport({"https://127.0.0.1:1", "", "", "", ""});
    REQUIRE(transport);
    CHECK((*transport)->get("/healthz").error().code == ErrorCode::Unavailable);
    (*transport)->interrupt();
    CHECK((*transport)->post("/v1", "{}").error().code == ErrorCode::Unavailable);
}
