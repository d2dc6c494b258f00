// PoslogSale: what the till wrote about one sale, read from the XML but not yet reckoned with; and
// the receipt that follows from it.
#pragma once

#include "reprise/imports/ReceiptImport.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::imports {

enum class Voided : std::uint8_t { No, Yes };

struct SaleLine {
    int number;
    std::string sku;
    std::string gtin;
    std::string description;
    std::string category;
    std::string itemType;
    std::string quantity; ///< As written: "4", "0.65"; negative where a void takes a line back.
    std::string unitOfMeasure;
    Money unitPrice; ///< As displayed: may be the price of a group ("4 for 5.00").
    Money extended;  ///< What the line cost.
    Money tax;       ///< Of the line itself, where the till says so.
    bool weighed;
    Voided voided;
    std::string tillSequence;     ///< By which rewards refer to it.
    std::set<std::string> taxIds; ///< Of the taxes that apply to it.
};

/// A promotion that took something off. Tills tell it twice: for each item (detailed) and as a sum
/// (summarised); only the sums count.
struct Reward {
    std::string promotion;
    Money amount; ///< Above zero.
    bool detailed;
    bool summarised;
    std::string sku;
    std::string tillSequence; ///< Of the line it was for.
};

struct SaleTax {
    std::string id;
    Money amount;
};

struct SaleTender {
    std::string type;
    Money amount; ///< Net of the change given on it; negative where change stands by itself.
    std::string last4;
    std::string token;
};

struct PoslogSale {
    ReceiptNumber number;
    std::string store;
    std::string workstation;
    Instant soldAt;
    Currency currency;
    std::string customer;
    std::optional<Money> grandTotal;
    std::vector<SaleLine> lines;
    std::vector<Reward> rewards;
    std::vector<SaleTax> taxes;
    std::vector<SaleTender> tenders;
};

/// What became of a transaction: a sale, or nothing that a customer holds a receipt for (a sign-on,
/// a cancelled or suspended sale, practice).
struct PoslogReading {
    std::string number; ///< For messages; empty when it can't be told.
    Result<std::optional<PoslogSale>> sale;
};

/// Invalid, saying what is wrong, when the transaction should be a receipt and can't be.
PoslogReading readTransaction(std::string xml, const ImportDefaults& defaults);

/// The receipt with its shares frozen. Invalid when the till's figures don't add up.
Result<receipts::Receipt> receiptOf(const PoslogSale& sale);

} // namespace reprise::imports
