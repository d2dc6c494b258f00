// Keys, requests and what is taken as the answer to one, with the authority that gives it.
#include "SeededRandom.h"

#include "reprise/crypto/CertificateAuthority.h"
#include "reprise/crypto/OpensslRequests.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace reprise;
using namespace reprise::crypto;

namespace {

std::string textOf(BIO* bio)
{
    char* bytes = nullptr;
    const auto length = BIO_get_mem_data(bio, &bytes);
    std::string text(bytes, static_cast<std::size_t>(length));
    BIO_free(bio);
    return text;
}

struct Authority {
    std::string pem;
    std::unique_ptr<CertificateAuthority> door;
};

Authority madeAuthority()
{
    auto* key = EVP_EC_gen("P-256");
    auto* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    auto* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("CA"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    auto* isCa = X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE");
    X509_add_ext(certificate, isCa, -1);
    X509_EXTENSION_free(isCa);
    X509_sign(certificate, key, EVP_sha256());
    auto* open = BIO_new(BIO_s_mem());
    auto* secret = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(open, certificate);
    PEM_write_bio_PrivateKey(secret, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    Authority authority{textOf(open), {}};
    auto door = CertificateAuthority::open(authority.pem, textOf(secret));
    REQUIRE(door);
    authority.door = std::move(*door);
    return authority;
}

const Instant today{std::chrono::sys_days{std::chrono::November / 30 / 2026}};

} // namespace

TEST_CASE("A certificate is taken for the key and the name it was asked for", "[crypto]")
{
    auto authority = madeAuthority();
    support::SeededRandom random;
    OpensslRequests requests;
    const auto made = requests.make("0412-K1");
    REQUIRE(made);
    CHECK(made->key.starts_with("-----BEGIN PRIVATE KEY-----"));
    CHECK(made->request.starts_with("-----BEGIN CERTIFICATE REQUEST-----"));
    CHECK(requests.make("0412-K1")->key != made->key);

    const auto issued = authority.door->issue(made->request, "0412-K1", "0412", today, random);
    REQUIRE(issued);
    const auto facts = requests.accept(issued->pem, made->request, "0412-K1");
    REQUIRE(facts);
    CHECK(facts->name == "0412-K1");
    CHECK(facts->serial == issued->serial);
    CHECK(facts->until == today + certificateLife);
    CHECK(facts->from < today);
    CHECK(requests.read(issued->pem)->serial == issued->serial);
}

TEST_CASE("A certificate for another name or key, or of another kind, is not taken", "[crypto]")
{
    auto authority = madeAuthority();
    support::SeededRandom random;
    OpensslRequests requests;
    const auto made = requests.make("0412-K1");
    const auto other = requests.make("0412-K1");
    const auto named = requests.make("0412-K2");
    REQUIRE(made);
    REQUIRE(other);
    REQUIRE(named);
    const auto issued = authority.door->issue(made->request, "0412-K1", "0412", today, random);
    REQUIRE(issued);
    CHECK(requests.accept(issued->pem, other->request, "0412-K1").error().detail
          == "the certificate is for another key, expected the one of the request");
    const auto misnamed = authority.door->issue(named->request, "0412-K2", "0412", today, random);
    REQUIRE(misnamed);
    CHECK(requests.accept(misnamed->pem, named->request, "0412-K1").error().detail
          == "the certificate is for \"0412-K2\", expected 0412-K1 and no other");
    CHECK_FALSE(requests.accept("nonsense", made->request, "0412-K1"));
    CHECK_FALSE(requests.accept(issued->pem, "nonsense", "0412-K1"));
    CHECK_FALSE(requests.accept(std::string(70'000, 'x'), made->request, "0412-K1"));
    CHECK_FALSE(requests.read(made->request));
    CHECK(requests.read(authority.pem)->name == "CA");
}
