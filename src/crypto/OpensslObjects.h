// OpensslObjects: OpenSSL's objects with an owner, and what both sides of a certificate ask of
// them.
#pragma once

#include "reprise/base/Error.h"

#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string>
#include <string_view>

namespace reprise::crypto {

template <auto free>
struct Freed {
    template <typename Thing>
    void operator()(Thing* thing) const
    {
        free(thing);
    }
};
using Bio = std::unique_ptr<BIO, Freed<&BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<&X509_REQ_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<&BN_free>>;

/// A key that is locked with a passphrase is none for a machine: nobody is asked on its terminal.
inline int noPassphrase(char*, int, int, void*)
{
    return 0;
}

inline Bio reading(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// What was written into it.
inline std::string written(BIO* bio)
{
    char* text = nullptr;
    const auto length = BIO_get_mem_data(bio, &text);
    return {text, static_cast<std::size_t>(length)};
}

inline Error wrong(const std::string& what)
{
    ERR_clear_error();
    return {ErrorCode::Invalid, what};
}

/// The common name; empty unless there is exactly one.
inline std::string commonNameOf(const X509_NAME* subject)
{
    const auto place = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (place < 0 || X509_NAME_get_index_by_NID(subject, NID_commonName, place) >= 0) return {};
    unsigned char* text = nullptr;
    const auto* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, place));
    const auto length = ASN1_STRING_to_UTF8(&text, value);
    std::string name;
    if (length > 0)
        name.assign(reinterpret_cast<const char*>(text), static_cast<std::size_t>(length));
    OPENSSL_free(text);
    return name;
}

inline bool addText(X509_NAME* subject, const char* field, const std::string& text)
{
    return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(text.data()),
                                      static_cast<int>(text.size()), -1, 0)
           == 1;
}

} // namespace reprise::crypto
