// Exchange: the goods that go out for those that come back, what they count for, and what is left
// to pay between the two. Part of a decision, so it is settled before anything is handed over.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/goods/CatalogueItem.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

/// What a request asks for in exchange.
struct WantedGoods {
    std::string sku;
    std::int64_t quantity = 1;
    std::vector<std::string> serials = {}; ///< Of the very ones that are handed over.

    friend bool operator==(const WantedGoods&, const WantedGoods&) = default;
};

/// One kind of goods that goes out. What is like for like and what is not stand apart, so one
/// wanted SKU may be several of these.
struct ExchangeItem {
    std::string sku;
    std::string description;
    std::string category;
    std::int64_t quantity = 1;
    Money unitPrice; ///< Before the discount that comes over with goods of the same kind.
    Money gross;     ///< What all of them count for, tax in.
    Money tax;       ///< Of it.
    receipts::TaxMode taxMode = receipts::TaxMode::Included;
    receipts::Traits traits = {};         ///< Its own, and final_sale where what came back had it.
    std::optional<std::size_t> like = {}; ///< The decided line whose price it keeps, from 0.
    Day firstBoughtOn = {};               ///< Windows go on counting from here.
    std::vector<std::string> coveredBy = {}; ///< SKUs of paid warranties that go on.
    std::vector<std::string> serials = {};
    policy::Outcome outcome = policy::Outcome::Authorised;
    policy::Findings findings = {}; ///< About handing it over.

    friend bool operator==(const ExchangeItem&, const ExchangeItem&) = default;
};

struct Exchange {
    std::vector<ExchangeItem> items;
    Money worth;              ///< Of what comes back, after fees, with the receipts' rounding.
    Money price;              ///< Of what goes out.
    Money due;                ///< What the customer pays before it is theirs; never below zero.
    std::string payment = {}; ///< By which means; empty where nothing is due or nobody said.
    /// Every catalogue entry that this rests on, as it read then, by SKU: with them the same
    /// decision can be made again whatever the shelf says today.
    std::vector<goods::CatalogueItem> shelf = {};

    friend bool operator==(const Exchange&, const Exchange&) = default;
};

} // namespace reprise::returns
