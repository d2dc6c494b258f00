// Seal: head office's signature under a text. Whoever holds the key stands behind it; the rooms
// around the service only ask for it.
#pragma once

#include "reprise/proof/SignedTexts.h"

#include <functional>
#include <string>

namespace reprise::headoffice {

/// Empty where head office was given no key. Safe from several threads at once.
using Seal = std::function<wire::SignedText(proof::Purpose purpose, std::string text)>;

/// `signatures` outlives it.
Seal sealWith(proof::SigningKey key, proof::Signatures& signatures);

} // namespace reprise::headoffice
