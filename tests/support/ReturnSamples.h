// ReturnSamples: returns of the receipts in ReceiptSamples.h as the desk would have decided them,
// for tests of what keeps and carries returns.
#pragma once

#include "ReceiptSamples.h"

#include "reprise/returns/RefundArithmetic.h"
#include "reprise/returns/Return.h"

#include <string>

namespace reprise::samples {

/// `units` of one line come back, `before` having gone, all of it to the first tender.
inline returns::Return returned(const receipts::Receipt& receipt, int line, std::int64_t units,
                                const returns::LineLedger& before, const std::string& id)
{
    const auto& sold = *receipt.line(line);
    const auto worth = returns::refundFor(sold, before, units);
    returns::DecidedLine decided{.receipt = receipt.number,
                                 .line = line,
                                 .sku = sold.sku,
                                 .description = sold.description,
                                 .quantity = units,
                                 .reason = rights::Reason::ChangedMind,
                                 .condition = policy::Condition::Unopened,
                                 .outcome = policy::Outcome::Authorised,
                                 .refund = worth.refund,
                                 .tax = worth.tax,
                                 .remedies = {policy::Remedy::Refund, policy::Remedy::Exchange},
                                 .findings = {{.rule = "window",
                                               .outcome = policy::Outcome::Authorised,
                                               .cite = "policy uk-high-street 7 §window",
                                               .facts = {{"day", "21"}, {"days", "28"}}}}};
    returns::RefundPlan plan{worth.refund, worth.tax, Money::zero(receipt.currency), {}};
    if (!worth.refund.isZero())
        plan.legs.push_back({"card", receipt.number, 1, "4242", worth.refund});
    const auto at = receipt.soldAt + std::chrono::days{21};
    returns::Request asked{.id = RequestId("request-" + id),
                           .at = at,
                           .operatorId = OperatorId("1042"),
                           .lines = {{.receipt = receipt.number,
                                      .line = line,
                                      .sku = {},
                                      .quantity = units,
                                      .reason = rights::Reason::ChangedMind,
                                      .condition = policy::Condition::Unopened,
                                      .serial = {},
                                      .faultApparentOn = {},
                                      .receivedOn = {}}},
                           .tender = {},
                           .approval = {},
                           .contentDigest = std::string(64, 'a')};
    return {.id = ReturnId("R-0412-K1-" + id),
            .at = at,
            .mode = returns::Mode::Desk,
            .operatorId = OperatorId("1042"),
            .approver = {},
            .approvalReason = {},
            .contentDigest = std::string(64, 'a'),
            .state = returns::ReturnState::Committed,
            .decision = {.request = RequestId("request-" + id),
                         .outcome = policy::Outcome::Authorised,
                         .route = returns::Route::Self,
                         .lines = {std::move(decided)},
                         .refund = std::move(plan),
                         .policyId = "uk-high-street",
                         .policyVersion = 7,
                         .pack = "GB-EAW",
                         .packVersion = "2026-11-22",
                         .rules = {std::string(64, 'b'), std::string(64, 'c')}},
            .request = std::move(asked)};
}

/// The price of `units` of one line is reduced by `minor`, and the goods are kept.
inline returns::Return reduced(const receipts::Receipt& receipt, int line, std::int64_t units,
                               std::int64_t minor, const returns::Ledger& before,
                               const std::string& id)
{
    auto record = returned(receipt, line, units, before.line(line), id);
    const auto left = returns::worthsFor(receipt, before, {{line, {units}}}).at(line).left();
    const auto off = Money::fromMinor(minor, receipt.currency);
    const auto paid = returns::afterFee(left, left.refund - off);
    auto& decided = record.decision.lines.front();
    decided.reason = rights::Reason::Faulty;
    decided.refund = paid.refund;
    decided.tax = paid.tax;
    decided.keepsGoods = true;
    decided.findings.clear();
    record.decision.refund = {paid.refund, paid.tax, Money::zero(receipt.currency), {}};
    record.decision.refund.legs = {{"card", receipt.number, 1, "4242", paid.refund}};
    record.request->remedy = policy::Remedy::PriceReduction;
    record.request->lines.front().reason = rights::Reason::Faulty;
    record.request->lines.front().reduction = minor;
    return record;
}

/// Six hearts at 2.55 less 1.00, as in the command line's own example, paid by card.
inline receipts::Receipt hearts()
{
    auto hearts = line(1, 6, 255);
    hearts.sku = "85123A";
    hearts.description = "WHITE HANGING HEART";
    hearts.category = "gifts";
    hearts.discount = pence(100);
    hearts.tax = pence(238);
    auto sale = receipt({hearts, line(2, 1, 400)});
    sale.tenders = {tender("card", 1830)};
    sale.tenders[0].last4 = "4242";
    sale.codes = {"5012345678900"};
    return *receipts::freezeShares(sale);
}

} // namespace reprise::samples
