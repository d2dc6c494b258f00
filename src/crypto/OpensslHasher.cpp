#include "reprise/crypto/OpensslHasher.h"

#include "reprise/base/Contract.h"

#include <openssl/evp.h>

namespace reprise::crypto {

Sha256 OpensslHasher::sha256(std::string_view bytes)
{
    // Looked up once: finding an algorithm costs more than hashing a journal entry with it.
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    Sha256 digest;
    const int done =
        EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, algorithm, nullptr);
    REPRISE_EXPECTS(algorithm != nullptr && done == 1);
    return digest;
}

} // namespace reprise::crypto
