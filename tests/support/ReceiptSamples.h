// ReceiptSamples: small receipts in pounds that tests start from and then bend.
#pragma once

#include "reprise/receipts/Receipt.h"

#include <string>
#include <utility>
#include <vector>

namespace reprise::samples {

inline Money pence(std::int64_t minor)
{
    return Money::fromMinor(minor, *Currency::parse("GBP"));
}

/// A line of `quantity` units at `unitPrice` pence, tax included and 0.
inline receipts::Line line(int number, std::int64_t quantity, std::int64_t unitPrice)
{
    return {.number = number,
            .sku = "SKU-" + std::to_string(number),
            .gtin = {},
            .description = "Item " + std::to_string(number),
            .category = {},
            .quantity = quantity,
            .unitPrice = pence(unitPrice),
            .discount = pence(0),
            .discountShare = pence(0),
            .tax = pence(0),
            .taxMode = receipts::TaxMode::Included,
            .measure = {},
            .traits = {},
            .serials = {},
            .deliveredOn = {}};
}

inline receipts::Receipt receipt(std::vector<receipts::Line> lines)
{
    return {.number = ReceiptNumber("0412-03-20261101-00123"),
            .store = "0412",
            .workstation = "03",
            .soldAt = Instant{std::chrono::seconds{1'793'541'802}},
            .currency = *Currency::parse("GBP"),
            .channel = receipts::Channel::InStore,
            .customer = {},
            .gift = false,
            .lines = std::move(lines),
            .discount = pence(0),
            .rounding = pence(0),
            .tenders = {},
            .codes = {}};
}

inline receipts::Tender tender(std::string type, std::int64_t amount)
{
    return {.type = std::move(type), .amount = pence(amount), .last4 = {}, .token = {}};
}

} // namespace reprise::samples
