#include "reprise/crypto/OpensslRequests.h"

#include "OpensslObjects.h"

#include <algorithm>
#include <cctype>
#include <ctime>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace reprise::crypto {

namespace {

constexpr std::size_t longestCertificate = 64 * 1024;

Error failed()
{
    ERR_clear_error();
    return {ErrorCode::Unavailable, "the key could not be made"};
}

Result<Certificate> certificateIn(std::string_view pem)
{
    if (pem.size() > longestCertificate) return wrong("the certificate is longer than 64 KiB");
    const auto text = reading(pem);
    Certificate certificate(PEM_read_bio_X509(text.get(), nullptr, &noPassphrase, nullptr));
    if (!certificate) return wrong("no certificate in PEM, expected one");
    return certificate;
}

Result<Instant> momentOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return wrong("the certificate's dates can't be read");
    return Instant(std::chrono::seconds(::timegm(&parts)));
}

std::string serialOf(const X509* certificate)
{
    const Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    if (!number) return {};
    char* digits = BN_bn2hex(number.get());
    std::string serial(digits == nullptr ? "" : digits);
    OPENSSL_free(digits);
    std::ranges::transform(serial, serial.begin(), [](unsigned char digit) {
        return static_cast<char>(std::tolower(digit));
    });
    return serial;
}

Result<proof::CertificateFacts> factsOf(X509* certificate)
{
    const auto from = momentOf(X509_get0_notBefore(certificate));
    const auto until = momentOf(X509_get0_notAfter(certificate));
    if (!from) return from.error();
    if (!until) return until.error();
    return proof::CertificateFacts{commonNameOf(X509_get_subject_name(certificate)),
                                   serialOf(certificate), *from, *until};
}

} // namespace

Result<proof::KeyAndRequest> OpensslRequests::make(const std::string& name)
{
    const Key key(EVP_EC_gen("P-256"));
    const Request request(X509_REQ_new());
    const Bio secret(BIO_new(BIO_s_mem()));
    const Bio asked(BIO_new(BIO_s_mem()));
    if (!key || !request || !secret || !asked) return failed();
    const auto made =
        addText(X509_REQ_get_subject_name(request.get()), "CN", name)
        && X509_REQ_set_pubkey(request.get(), key.get()) == 1
        && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0
        && PEM_write_bio_X509_REQ(asked.get(), request.get()) == 1
        && PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
               == 1;
    if (!made) return failed();
    return proof::KeyAndRequest{written(secret.get()), written(asked.get())};
}

Result<proof::CertificateFacts> OpensslRequests::read(std::string_view certificatePem)
{
    const auto certificate = certificateIn(certificatePem);
    if (!certificate) return certificate.error();
    return factsOf(certificate->get());
}

Result<proof::CertificateFacts> OpensslRequests::accept(std::string_view certificatePem,
                                                        std::string_view requestPem,
                                                        const std::string& name)
{
    const auto certificate = certificateIn(certificatePem);
    if (!certificate) return certificate.error();
    const auto text = reading(requestPem);
    const Request request(PEM_read_bio_X509_REQ(text.get(), nullptr, &noPassphrase, nullptr));
    if (!request) return wrong("no certificate request in PEM, expected the one that was sent");
    const auto* asked = X509_REQ_get0_pubkey(request.get());
    const auto* given = X509_get0_pubkey(certificate->get());
    if (asked == nullptr || given == nullptr || EVP_PKEY_eq(asked, given) != 1)
        return wrong("the certificate is for another key, expected the one of the request");
    auto facts = factsOf(certificate->get());
    if (!facts) return facts.error();
    if (facts->name != name)
        return wrong("the certificate is for \"" + facts->name + "\", expected " + name
                     + " and no other");
    if (X509_check_purpose(certificate->get(), X509_PURPOSE_SSL_CLIENT, 0) != 1)
        return wrong("the certificate is not for TLS clients, expected one that is");
    if (facts->until <= facts->from)
        return wrong("the certificate ends before it begins, expected one that can be used");
    return facts;
}

} // namespace reprise::crypto
