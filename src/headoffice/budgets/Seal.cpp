#include "reprise/headoffice/Seal.h"

#include <utility>

namespace reprise::headoffice {

Seal sealWith(proof::SigningKey key, proof::Signatures& signatures)
{
    return [key = std::move(key), &signatures](proof::Purpose purpose, std::string text) {
        return proof::sign(purpose, std::move(text), key, signatures);
    };
}

} // namespace reprise::headoffice
