// ReceiptArchive and ReceiptFinder: the ports behind which the store's receipts are kept.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/Receipt.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace reprise::receipts {

class ReceiptFinder {
public:
    virtual ~ReceiptFinder() = default;

    /// NotFound when this store knows no such receipt.
    virtual Result<Receipt> find(const ReceiptNumber& number) = 0;

    /// Numbers of the receipts that a normalised code opens: its own number or one of its codes.
    /// More than one where two tills printed the same; the caller asks which.
    virtual Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) = 0;
};

enum class Filed : std::uint8_t { Imported, Unchanged, Conflict };

class ReceiptArchive {
public:
    virtual ~ReceiptArchive() = default;

    /// Files frozen receipts in one transaction: all of them durable, or on an error none. One
    /// answer each: the same again is Unchanged; other content under a used number is Conflict and
    /// the first stays.
    virtual Result<std::vector<Filed>> file(const std::vector<Receipt>& receipts) = 0;
};

} // namespace reprise::receipts
