// TakeBack: old electrical goods or batteries that somebody hands in, and what the shop answered.
// No money moves and nothing is added to stock.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/rights/TakeBack.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::takeback {

struct Request {
    RequestId id; ///< Once for every hand-in; the same again gets the same answer.
    Instant at;
    OperatorId operatorId; ///< Who stands before the goods.
    rights::OldGoods kind;
    std::string description; ///< Of the old goods: "Kettle, plastic".
    std::int64_t count;
    std::string receipt = {};     ///< Number or code of the sale of new ones; empty: no sale.
    std::optional<int> line = {}; ///< There with a receipt.

    /// All but the time is the same.
    bool asksTheSameAs(const Request& other) const;
};

/// The line of a receipt for which an old appliance is handed in.
struct BoughtLine {
    ReceiptNumber receipt;
    int line;
    rights::NewGoods goods;
};

struct TakeBack {
    Request request;
    std::optional<BoughtLine> bought; ///< As it stood then.
    rights::TakeBackAnswer answer;
    std::string collection; ///< Where old goods can be taken, as the store said then.
    std::string pack;       ///< "GB-EAW 2026-11-30".
    std::string policy;     ///< "policy uk-high-street 7 §take_back".
};

} // namespace reprise::takeback
