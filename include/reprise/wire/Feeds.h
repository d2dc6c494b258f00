// Feeds: what head office hands out to a store, page by page behind a cursor.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"
#include "reprise/policy/Policy.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// One page of a store's receipts, each as the JSON that was published.
struct ReceiptPage {
    std::vector<std::string> receipts;
    std::string cursor; ///< Hand it back to go on.
    bool more = false;
};

/// The policy in force for a store, as its TOML text.
struct PolicyOffer {
    std::string id;
    int version = 0;
    std::string toml;
    std::string sha256; ///< Hex, of `toml`.
};

std::string toJson(const ReceiptPage& page);
Result<ReceiptPage> receiptPageFromJson(std::string_view json);
std::string toJson(const PolicyOffer& offer);
Result<PolicyOffer> policyOfferFromJson(std::string_view json);

/// The policy of an offer, to follow the text in force; nothing where it is that text. Invalid says
/// why it can't: it is not what it calls itself, can't be read, or is no newer version of its own.
Result<std::optional<policy::Policy>> policyToAdopt(const PolicyOffer& offer,
                                                    const std::string& inForce, Hasher& hasher);

} // namespace reprise::wire
