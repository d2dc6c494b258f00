// SignedReceipt: a receipt that proves itself: what was sold, the frozen shares and the tenders,
// signed by the retailer, as the text of a QR code. A terminal that has never heard of the sale can
// take it at its word, with the line down.
#pragma once

#include "reprise/proof/Keys.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace reprise::proof {

inline constexpr std::string_view codePrefix = "RPS1:";
/// Ends every code: base45 may end in a space, and scanners and people drop those.
inline constexpr char codeEnd = '.';
/// A QR code of this many characters is still read from thermal paper; see
/// deploy/docs/signed-receipt.md.
inline constexpr std::size_t longestCode = 1'200;

/// Whether it claims to be one; nothing is believed yet.
bool isSignedCode(std::string_view text);

/// `receiptJson` is a receipt in the form in which terminals keep it. Invalid when the code would
/// be too long, saying by how much, or when the sale is on no day of the key's.
Result<std::string> signReceipt(std::string_view receiptJson, const SigningKey& key,
                                Signatures& signatures);

/// Why a code is not believed, as a value. Spelt "genuine", "malformed", "too_long", "unknown_key",
/// "key_out_of_time", "forged".
enum class Verdict : std::uint8_t {
    Genuine,
    Malformed,    ///< Cut off, misread, or made by something else.
    TooLong,      ///< Longer than any that we make.
    UnknownKey,   ///< Signed with a key that this terminal was not told to trust.
    KeyOutOfTime, ///< The sale is on no day of the key's.
    Forged,       ///< The signature is not that key's under this content.
};

std::string_view verdictName(Verdict verdict);

struct Proof {
    Verdict verdict;
    std::string receiptJson; ///< Only when genuine: as it was signed, members in packed order.
    std::string keyId;       ///< As it claims; empty when malformed.
};

/// An error only where the keys can't be read.
Result<Proof> readProof(std::string_view code, KeyRing& keys, Signatures& signatures);

} // namespace reprise::proof
