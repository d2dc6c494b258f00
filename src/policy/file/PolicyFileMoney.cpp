// Caps, limits, fees and where the money goes.
#include "PolicyFile.h"

#include <algorithm>

namespace reprise::policy {

void PolicyFile::readCaps(Policy& policy)
{
    policy.valueCap = amount({"caps", "value"});
    policy.quantityCap = number({"caps", "quantity"}, 1, Money::maxQuantity);
    policy.capsPlace = place({"caps"}, "caps");

    auto& self = policy.selfService;
    self.value = amount({"self_service", "value"});
    self.quantity = number({"self_service", "quantity"}, 1, Money::maxQuantity);
    self.categories = oneOrMore({"self_service", "categories"});
    self.conditions = conditions({"self_service", "conditions"});
    self.place = place({"self_service"}, "self_service");
}

void PolicyFile::readLimits(Policy& policy)
{
    if (!has({"limits"})) return;
    ReturnLimits limits;
    limits.days = static_cast<int>(m_sheet.wholeNumber({"limits", "days"}, 1, 36'600));
    limits.returns = number({"limits", "returns"}, 1, Money::maxQuantity);
    limits.warnAt = number({"limits", "warn_at"}, 1, Money::maxQuantity);
    limits.value = amount({"limits", "value"});
    limits.outcome = outcomeOr({"limits", "outcome"}, Outcome::Contingent);
    limits.place = place({"limits"}, "limits");
    if (!limits.returns && !limits.value)
        fault({"limits"}, "nothing is limited", "returns, value or both");
    policy.limits = limits;
}

/// What somebody without the receipt, or with a gift's, may expect.
void PolicyFile::readProofs(Policy& policy)
{
    auto& without = policy.noReceipt;
    without.outcome = outcomeOr({"no_receipt", "outcome"}, Outcome::Contingent);
    without.value = amount({"no_receipt", "value"});
    without.days = days({"no_receipt", "days"});
    without.period = days({"no_receipt", "period"}).value_or(without.period);
    without.returns = number({"no_receipt", "returns"}, 0, 1000);
    without.tender = textOr({"no_receipt", "tender"}, "store_credit");
    without.place = place({"no_receipt"}, "no_receipt");

    if (!has({"gift_receipt"})) return;
    GiftReceiptRule gift;
    gift.days = days({"gift_receipt", "days"});
    gift.tender = textOr({"gift_receipt", "tender"}, "store_credit");
    gift.place = place({"gift_receipt"}, "gift_receipt");
    policy.giftReceipt = gift;
}

void PolicyFile::readRestocking(Policy& policy)
{
    for (const auto& at : tables({"restocking"})) {
        const auto section = "restocking " + std::to_string(policy.restocking.size() + 1);
        RestockingFee fee{.percent =
                              static_cast<int>(number(below(at, "percent"), 1, 100).value_or(0)),
                          .amount = amount(below(at, "amount")),
                          .least = amount(below(at, "least")),
                          .most = amount(below(at, "most")),
                          .reasons = reasons(below(at, "reason")),
                          .scope = scope(at),
                          .place = place(at, section)};
        if (has(below(at, "percent")) == has(below(at, "amount")))
            fault(at, "the fee is not one thing", "either percent or amount");
        if (fee.least && fee.most && *fee.least > *fee.most)
            fault(below(at, "least"), "the least is more than the most", "least up to most");
        policy.restocking.push_back(std::move(fee));
    }
}

void PolicyFile::readExchange(Policy& policy)
{
    policy.exchange.days = days({"exchange", "days"});
    policy.exchange.place = place({"exchange"}, "exchange");
    const Path fee{"exchange", "restocking"};
    const auto charged = textOr(fee, "waived");
    if (charged == "charged")
        policy.exchange.fee = FeeOnExchange::Charged;
    else if (charged != "waived" && !charged.empty())
        fault(fee, "'" + charged + "' is neither", "waived or charged");

    const Path rule{"promotion", "rule"};
    const auto basis = textOr(rule, "proportional");
    if (basis == "reprice_kept")
        policy.promotion = PriceBasis::RepriceKept;
    else if (basis != "proportional" && !basis.empty())
        fault(rule, "'" + basis + "' is no promotion rule", "proportional or reprice_kept");
}

void PolicyFile::readTenders(Policy& policy)
{
    auto& tenders = policy.tenders;
    tenders.whenUnknown = textOr({"tenders", "when_unknown"}, tenders.whenUnknown);
    tenders.order = oneOrMore({"tenders", "order"});
    tenders.cashCap = amount({"tenders", "cash_cap"});
    if (has({"tenders", "other"})) tenders.other = oneOrMore({"tenders", "other"});
    tenders.cashLinkedCap = amount({"tenders", "cash_linked_cap"});
    const Path linkedDays{"tenders", "cash_linked_days"};
    tenders.cashLinkedDays = static_cast<int>(number(linkedDays, 1, 36'600).value_or(365));
    if (has(linkedDays) && !tenders.cashLinkedCap)
        fault(linkedDays, "there is no cap for these days", "cash_linked_cap beside it");
    tenders.place = place({"tenders"}, "tenders");
    auto sorted = tenders.order;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        fault({"tenders", "order"}, "a tender is named twice", "each tender once");
}

/// What a store owes in other coin than money.
void PolicyFile::readCredits(Policy& policy)
{
    if (const auto months = number({"store_credit", "months"}, 1, 1'200))
        policy.storeCredit.months = static_cast<int>(*months);
    policy.storeCredit.place = place({"store_credit"}, "store_credit");

    const Path shortfall{"points", "shortfall"};
    const auto said = textOr(shortfall, "owed");
    if (said == "deducted")
        policy.points.shortfall = PointsShortfall::Deducted;
    else if (said != "owed" && !said.empty())
        fault(shortfall, "'" + said + "' is neither", "owed or deducted");
    policy.points.worth = amount({"points", "worth"});
    if (policy.points.shortfall == PointsShortfall::Deducted && !has({"points", "worth"}))
        fault(shortfall, "nobody knows what a point is worth", "worth beside it");
    policy.points.place = place({"points"}, "points");
}

} // namespace reprise::policy
