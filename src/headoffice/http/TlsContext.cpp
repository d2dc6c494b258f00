#include "http/TlsContext.h"

#include "reprise/base/Text.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <vector>

namespace reprise::headoffice {

namespace {

namespace ssl = boost::asio::ssl;

Error unusable(const char* what, const std::string& file, const boost::system::error_code& why)
{
    return {ErrorCode::Invalid,
            std::string(what) + " " + file + " can't be used: " + why.message()};
}

Result<void> believeClientsOf(ssl::context& context, const ServerSettings& settings)
{
    boost::system::error_code failed;
    context.load_verify_file(settings.clientCa, failed);
    if (failed) return unusable("--client-ca", settings.clientCa, failed);
    auto mode = ssl::verify_peer;
    if (settings.clientCertificate == ClientCertificate::Required)
        mode |= ssl::verify_fail_if_no_peer_cert;
    context.set_verify_mode(mode);
    // Names the CA in the handshake, so that a client with several certificates picks the right
    // one.
    if (auto* names = SSL_load_client_CA_file(settings.clientCa.c_str()))
        SSL_CTX_set_client_CA_list(context.native_handle(), names);
    return {};
}

} // namespace

Result<std::unique_ptr<ssl::context>> makeTlsContext(const ServerSettings& settings)
{
    auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
    auto* handle = context->native_handle();
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_options(handle, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(handle, SSL_MODE_RELEASE_BUFFERS);
    // Resuming a session that carries a client certificate needs a name for this service.
    constexpr unsigned char service[] = "reprise-headoffice";
    SSL_CTX_set_session_id_context(handle, service, sizeof service - 1);

    boost::system::error_code failed;
    context->use_certificate_chain_file(settings.tlsCert, failed);
    if (failed) return unusable("--tls-cert", settings.tlsCert, failed);
    context->use_private_key_file(settings.tlsKey, ssl::context::pem, failed);
    if (failed) return unusable("--tls-key", settings.tlsKey, failed);
    if (SSL_CTX_check_private_key(handle) != 1)
        return Error{ErrorCode::Invalid,
                     "--tls-key " + settings.tlsKey + " does not belong to --tls-cert"};
    if (!settings.clientCa.empty())
        if (const auto believed = believeClientsOf(*context, settings); !believed)
            return believed.error();
    return context;
}

std::string verifiedName(SSL* connection)
{
    auto* certificate = SSL_get1_peer_certificate(connection);
    if (certificate == nullptr) return {};
    std::string name;
    const auto* subject = X509_get_subject_name(certificate);
    const auto place = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (SSL_get_verify_result(connection) == X509_V_OK && place >= 0) {
        unsigned char* text = nullptr;
        const auto* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, place));
        const auto length = ASN1_STRING_to_UTF8(&text, value);
        if (length > 0)
            name.assign(reinterpret_cast<const char*>(text), static_cast<std::size_t>(length));
        OPENSSL_free(text);
    }
    X509_free(certificate);
    // A verified certificate without a usable name is still no delivery key: it is someone else.
    return name.empty() || hasControlCharacter(name) ? "?" : name;
}

std::string serialOf(SSL* connection)
{
    auto* certificate = SSL_get1_peer_certificate(connection);
    if (certificate == nullptr) return {};
    std::string serial;
    auto* number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    if (number != nullptr) {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(BN_num_bytes(number)));
        BN_bn2bin(number, bytes.data());
        serial = toHex(bytes);
    }
    BN_free(number);
    X509_free(certificate);
    return serial;
}

} // namespace reprise::headoffice
