// Rule: the names under which findings are filed. What decides and what puts it into words meet
// here, so that no finding is without its sentence.
#pragma once

#include <array>
#include <string_view>

namespace reprise::policy::rule {

inline constexpr std::string_view available = "available";
inline constexpr std::string_view window = "window";
inline constexpr std::string_view datedInFuture = "dated_in_future";
inline constexpr std::string_view condition = "condition";
inline constexpr std::string_view valueCap = "value_cap";
inline constexpr std::string_view quantityCap = "quantity_cap";
inline constexpr std::string_view currency = "currency";
inline constexpr std::string_view lateDelivery = "late_delivery";
inline constexpr std::string_view recalled = "recalled";
inline constexpr std::string_view statutory = "statutory";
// Those below come with these facts; amounts are decimals and come with a "currency".
// season, exchange, and gift_receipt where it has days of its own, as window: "day", "days",
// "bought", "last_day"; season also "season", gift_receipt "tender". category: "category".
// reason_rule: "reason". limit, limit_near: "returns" with this one, "most", "period" in days,
// "value", "most_value". restocking: "percent" or "amount". block: "why". recalled: "name",
// "notice" where a notice was found. remedy: "remedy". no_receipt: "sku", "claim" = "yes" for one.
// promotion: "kept", how many stay, and "price", what each of those counts for.
inline constexpr std::string_view season = "season";
inline constexpr std::string_view category = "category";
inline constexpr std::string_view reasonRule = "reason_rule";
inline constexpr std::string_view giftReceipt = "gift_receipt";
inline constexpr std::string_view limit = "limit";
inline constexpr std::string_view limitNear = "limit_near"; ///< The warning; never an objection.
inline constexpr std::string_view restocking = "restocking";
inline constexpr std::string_view promotion = "promotion"; ///< What is kept loses its deal.
inline constexpr std::string_view block = "block";
inline constexpr std::string_view exchange = "exchange";
inline constexpr std::string_view remedy = "remedy"; ///< What was asked for is not on offer.

// Found by the returns room, which knows receipts, tenders and approvals.
inline constexpr std::string_view receiptUnknown = "receipt_unknown";
inline constexpr std::string_view lineUnknown = "line_unknown";
/// No receipt, and what was given instead fits none or several: "by", "matches" = "none",
/// "several".
inline constexpr std::string_view lookUp = "look_up";
/// A receipt on paper that this store doesn't know: the goods stay here, and the money waits.
inline constexpr std::string_view unverified = "unverified";
inline constexpr std::string_view paperDiffers = "paper_differs"; ///< From the record: "what".
inline constexpr std::string_view differsInProof = "proof"; ///< Its "what" for a signed receipt.
inline constexpr std::string_view returnOfReturn = "return_of_return"; ///< A slip for a receipt.
inline constexpr std::string_view noReceipt = "no_receipt";
inline constexpr std::string_view serial = "serial";       ///< "why": missing, other, returned.
inline constexpr std::string_view reception = "reception"; ///< "announced", "here".
// About the new goods of an exchange. handover_age: "age", "code".
inline constexpr std::string_view goodsUnknown = "goods_unknown"; ///< "sku".
inline constexpr std::string_view handoverAge = "handover_age";
inline constexpr std::string_view handoverHazard = "handover_hazard";
inline constexpr std::string_view handoverRecall = "handover_recall";
inline constexpr std::string_view tender = "tender";
inline constexpr std::string_view cashCap = "cash_cap";
inline constexpr std::string_view approval = "approval";
// cash_linked: "cash", "cap", "days". points_short: "points", "withheld".
// card_used: "card", "state" (used, unknown, or unnamed where nobody says which it is).
// delivery: "paid", "standard" where the rest is kept back, "kept" = "yes" for a part of an order.
// return_cost: "cost", "by" = in_person, sent; "bearer" = trader, customer, nobody, where law says.
inline constexpr std::string_view delivery = "delivery";
inline constexpr std::string_view returnCost = "return_cost";
inline constexpr std::string_view cashLinked = "cash_linked";
inline constexpr std::string_view pointsShort = "points_short";
inline constexpr std::string_view cardUsed = "card_used"; ///< A sold gift card, not as it was sold.

/// All of them. A finding about a trait is filed under the trait's own name, with the fact "trait".
inline constexpr std::array all{
    available,   window,         datedInFuture,  condition,      valueCap,    quantityCap,
    currency,    lateDelivery,   recalled,       statutory,      season,      category,
    reasonRule,  giftReceipt,    limit,          limitNear,      restocking,  promotion,
    block,       exchange,       remedy,         receiptUnknown, lineUnknown, noReceipt,
    serial,      tender,         cashCap,        approval,       reception,   goodsUnknown,
    handoverAge, handoverHazard, handoverRecall, cashLinked,     pointsShort, cardUsed,
    lookUp,      returnOfReturn, unverified,     paperDiffers,   delivery,    returnCost};

} // namespace reprise::policy::rule
