// SoughtReceipts: receipts of other stores, that a terminal asks head office for by their numbers
// while a customer waits. The answer is a LetterAnswer.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/wire/JournalEntry.h"
#include "reprise/wire/office/FeedPages.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

struct ReceiptRequest {
    JournalOrigin origin;
    std::string id;                   ///< 32 hexadecimal digits, new each time.
    std::vector<std::string> numbers; ///< 1 to 8, each as a whole: nobody looks around.
};

/// The text that is signed.
struct ReceiptLetter {
    JournalOrigin origin;
    std::string id;
    Instant at;
    std::vector<std::string> receipts; ///< JSON, as they were published.
};

std::string toJson(const ReceiptRequest& request);
Result<ReceiptRequest> receiptRequestFromJson(std::string_view json);
std::string toJson(const ReceiptLetter& letter);
Result<ReceiptLetter> receiptLetterFromJson(std::string_view json);

} // namespace reprise::wire
