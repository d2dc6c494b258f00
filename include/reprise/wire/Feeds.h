// Feeds: what head office hands out to a store, page by page behind a cursor.
#pragma once

#include "reprise/base/Result.h"

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

} // namespace reprise::wire
