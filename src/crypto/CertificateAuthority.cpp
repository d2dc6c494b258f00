#include "reprise/crypto/CertificateAuthority.h"

#include "OpensslObjects.h"

#include "reprise/base/Text.h"

#include <array>
#include <openssl/x509v3.h>

namespace reprise::crypto {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestRequest = 16 * 1024;
constexpr int leastStrength = 112; ///< Bits: RSA 2048, P-256 and Ed25519 and better.
constexpr auto clocksMayDiffer = 5min;

Error failed()
{
    ERR_clear_error();
    return {ErrorCode::Unavailable, "the certificate could not be made"};
}

bool addExtension(X509* certificate, int kind, const char* value)
{
    auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    if (extension == nullptr) return false;
    const auto added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

std::time_t seconds(Instant moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

class OpensslAuthority final : public CertificateAuthority {
public:
    OpensslAuthority(Certificate certificate, Key key)
        : m_certificate(std::move(certificate)), m_key(std::move(key))
    {
    }

    Result<SignedCertificate> issue(std::string_view requestPem, const std::string& name,
                                    const std::string& unit, Instant now,
                                    RandomSource& random) override
    {
        const auto key = keyOf(requestPem, name);
        if (!key) return key.error();
        std::array<std::uint8_t, 16> serial{};
        random.fill(serial);
        serial[0] =
            static_cast<std::uint8_t>((serial[0] & 0x3FU) | 0x40U); // Positive, full length.
        const auto notAfter = now + certificateLife;
        const auto made = make(key->get(), name, unit, now, notAfter, serial);
        if (!made) return failed();
        const Bio out(BIO_new(BIO_s_mem()));
        if (!out || PEM_write_bio_X509(out.get(), made.get()) != 1) return failed();
        return SignedCertificate{written(out.get()), toHex(serial), notAfter};
    }

private:
    static Result<Key> keyOf(std::string_view requestPem, const std::string& name)
    {
        if (requestPem.size() > longestRequest) return wrong("csr: longer than 16 KiB");
        const auto bio = reading(requestPem);
        const Request request(PEM_read_bio_X509_REQ(bio.get(), nullptr, &noPassphrase, nullptr));
        if (!request) return wrong("csr: expected a certificate request in PEM");
        Key key(X509_REQ_get_pubkey(request.get()));
        if (!key || X509_REQ_verify(request.get(), key.get()) != 1)
            return wrong("csr: its signature is not that of its own key");
        if (EVP_PKEY_get_security_bits(key.get()) < leastStrength)
            return wrong("csr: expected a key such as P-256 or Ed25519, or RSA from 2048 bits");
        if (commonNameOf(X509_REQ_get_subject_name(request.get())) != name)
            return wrong("csr: expected the common name " + name + " and no other");
        return key;
    }

    Certificate make(EVP_PKEY* key, const std::string& name, const std::string& unit, Instant now,
                     Instant notAfter, const std::array<std::uint8_t, 16>& serial) const
    {
        Certificate made(X509_new());
        const Number number(BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
        if (!made || !number) return {};
        auto* subject = X509_get_subject_name(made.get());
        constexpr long version3 = 2;
        const auto filled =
            X509_set_version(made.get(), version3) == 1
            && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made.get())) != nullptr
            && ASN1_TIME_set(X509_getm_notBefore(made.get()), seconds(now - clocksMayDiffer))
                   != nullptr
            && ASN1_TIME_set(X509_getm_notAfter(made.get()), seconds(notAfter)) != nullptr
            && addText(subject, "OU", unit) && addText(subject, "CN", name)
            && X509_set_issuer_name(made.get(), X509_get_subject_name(m_certificate.get())) == 1
            && X509_set_pubkey(made.get(), key) == 1
            && addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE")
            && addExtension(made.get(), NID_key_usage, "critical,digitalSignature")
            && addExtension(made.get(), NID_ext_key_usage, "clientAuth");
        if (!filled || X509_sign(made.get(), m_key.get(), digest()) == 0) return {};
        return made;
    }

    /// Ed25519 takes none of its own.
    const EVP_MD* digest() const
    {
        const auto kind = EVP_PKEY_get_base_id(m_key.get());
        return kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448 ? nullptr : EVP_sha256();
    }

    Certificate m_certificate;
    Key m_key;
};

} // namespace

Result<std::unique_ptr<CertificateAuthority>>
CertificateAuthority::open(std::string_view certificatePem, std::string_view keyPem)
{
    const auto certificateText = reading(certificatePem);
    Certificate certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, &noPassphrase, nullptr));
    if (!certificate) return wrong("expected a CA's certificate in PEM");
    const auto keyText = reading(keyPem);
    Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, &noPassphrase, nullptr));
    if (!key) return wrong("expected a CA's private key in PEM, without a passphrase");
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return wrong("the CA's key does not belong to its certificate");
    if (X509_check_ca(certificate.get()) == 0)
        return wrong("expected the certificate of a CA, this one may not issue any");
    return std::unique_ptr<CertificateAuthority>(
        std::make_unique<OpensslAuthority>(std::move(certificate), std::move(key)));
}

} // namespace reprise::crypto
