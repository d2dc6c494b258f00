#include "StoreRules.h"

namespace reprise::policy {

namespace {

using rights::Reason;

Facts daysOf(Day boughtOn, Day today, Day last)
{
    // Day 1 is the day after the sale, so the day of the sale is day 0 and the last day counts.
    return {{"day", std::to_string((today - boughtOn).count())},
            {"days", std::to_string((last - boughtOn).count())},
            {"bought", isoDay(boughtOn)},
            {"last_day", isoDay(last)}};
}

/// Who welcomes a change of mind until when.
struct Term {
    std::string_view rule;
    Day last;
    Outcome late;
    const Place* place;
    Facts more;

    Outcome on(Day today) const { return today <= last ? Outcome::Authorised : late; }
};

Term refundTerm(const Policy& policy, const LineFacts& facts)
{
    const auto* gift = facts.receiptKind == ReceiptKind::Gift && policy.giftReceipt
                           ? &*policy.giftReceipt
                           : nullptr;
    const auto giftDays = gift != nullptr ? gift->days : std::nullopt;
    const auto last = policy.lastDayFor(facts.subject(), facts.boughtOn, giftDays);
    const auto late = last.window->late;
    if (last.season != nullptr)
        return {rule::season, last.day, late, &last.season->place, {{"season", last.season->name}}};
    if (giftDays)
        return {rule::giftReceipt, last.day, late, &gift->place, {{"tender", gift->tender}}};
    return {rule::window, last.day, late, &last.window->place, {}};
}

Term exchangeTerm(const Policy& policy, const LineFacts& facts, const Term& refund)
{
    const auto& exchange = policy.exchange;
    if (!exchange.days) return refund;
    const auto last = facts.boughtOn + std::chrono::days{*exchange.days};
    if (last <= refund.last) return refund;
    return {rule::exchange, last, refund.late, &exchange.place, {}};
}

void file(Judgement& judgement, const Term& term, const LineFacts& facts)
{
    auto told = daysOf(facts.boughtOn, facts.today, term.last);
    told.insert(term.more.begin(), term.more.end());
    judgement.find(term.rule, term.on(facts.today), *term.place, std::move(told));
}

/// The days: what each remedy gets for coming back today.
StoreAnswer judgeDays(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    if (facts.today < facts.boughtOn) {
        judgement.find(rule::datedInFuture, Outcome::Contingent, policy.window.place,
                       {{"bought", isoDay(facts.boughtOn)}, {"today", isoDay(facts.today)}});
        return {Outcome::Contingent, Outcome::Contingent};
    }
    const auto own = policy.reasons.find(facts.claim.reason);
    if (own != policy.reasons.end() && own->second.outcome == Outcome::Authorised) {
        // The store has said that for this reason it doesn't count the days.
        judgement.find(rule::reasonRule, Outcome::Authorised, own->second.place,
                       {{"reason", std::string(rights::reasonName(facts.claim.reason))}});
        return {Outcome::Authorised, Outcome::Authorised};
    }
    const auto refund = refundTerm(policy, facts);
    const auto exchange = exchangeTerm(policy, facts, refund);
    file(judgement, facts.remedy == Remedy::Exchange ? exchange : refund, facts);
    return {refund.on(facts.today), exchange.on(facts.today)};
}

void judgeCaps(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    const std::string currency(policy.currency.code());
    const auto hasAmounts = policy.valueCap || (policy.limits && policy.limits->value);
    if (hasAmounts && policy.currency != facts.requestTotal.currency())
        judgement.find(rule::currency, Outcome::Contingent, policy.capsPlace,
                       {{"currency", std::string(facts.requestTotal.currency().code())},
                        {"expected", currency}});
    else if (policy.valueCap && facts.requestTotal > *policy.valueCap)
        judgement.find(rule::valueCap, Outcome::Contingent, policy.capsPlace,
                       {{"total", facts.requestTotal.decimal()},
                        {"cap", policy.valueCap->decimal()},
                        {"currency", currency}});
    if (policy.quantityCap && facts.requestUnits > *policy.quantityCap)
        judgement.find(rule::quantityCap, Outcome::Contingent, policy.capsPlace,
                       {{"units", std::to_string(facts.requestUnits)},
                        {"cap", std::to_string(*policy.quantityCap)}});
}

/// How often one customer has changed their mind lately, this time included. A claim is none.
void judgeLimits(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    if (!policy.limits || !facts.history || rights::isStatutoryClaim(facts.claim.reason)) return;
    const auto& limits = *policy.limits;
    const auto returns = facts.history->returns + 1;
    Facts told{{"returns", std::to_string(returns)}, {"period", std::to_string(limits.days)}};
    auto isOver = false;
    auto isNear = limits.warnAt && returns >= *limits.warnAt;
    if (limits.returns) {
        told["most"] = std::to_string(*limits.returns);
        isOver = returns > *limits.returns;
    }
    if (limits.value && facts.requestTotal.currency() == policy.currency
        && facts.history->value.currency() == policy.currency) {
        const auto value = facts.history->value + facts.requestTotal;
        told["value"] = value.decimal();
        told["most_value"] = limits.value->decimal();
        told["currency"] = std::string(policy.currency.code());
        isOver = isOver || value > *limits.value;
    }
    if (isOver)
        judgement.find(rule::limit, limits.outcome, limits.place, std::move(told));
    else if (isNear)
        judgement.find(rule::limitNear, Outcome::Authorised, limits.place, std::move(told));
}

} // namespace

void judgeGoods(Judgement& judgement, const Policy& policy, const Subject& subject, Reason reason)
{
    for (const auto& [trait, rule] : policy.traits)
        if (rule.fits(subject.condition) && subject.has(trait))
            judgement.find(trait, rule.outcome, rule.place, {{"trait", trait}});
    const auto category = policy.categories.find(subject.line.category);
    if (category != policy.categories.end())
        judgement.find(rule::category, category->second.outcome, category->second.place,
                       {{"category", subject.line.category}});

    const std::string condition(conditionName(subject.condition));
    const auto own = policy.conditions.find(subject.condition);
    // What is broken or dangerous can't be held against somebody who says that it is.
    if (subject.condition == Condition::Unsafe && rights::isStatutoryClaim(reason))
        judgement.find(rule::condition, Outcome::Contingent, Place{"conditions.unsafe"},
                       {{"condition", condition}});
    else if (own != policy.conditions.end())
        judgement.find(rule::condition, own->second.outcome, own->second.place,
                       {{"condition", condition}});

    const auto byReason = policy.reasons.find(reason);
    if (byReason != policy.reasons.end() && byReason->second.outcome != Outcome::Authorised)
        judgement.find(rule::reasonRule, byReason->second.outcome, byReason->second.place,
                       {{"reason", std::string(rights::reasonName(reason))}});
    if (reason == Reason::LateDelivery)
        judgement.find(rule::lateDelivery, Outcome::Contingent, Place{"late_delivery"}, {});
}

void judgeBlocks(Judgement& judgement, const Policy& policy, const receipts::Line& line,
                 std::string_view batch, std::string_view serial)
{
    for (const auto& block : policy.blocks) {
        const auto match = block.goods.match(line, batch, serial);
        if (match == GoodsMark::Match::No) continue;
        // Whether it is one of the blocked ones is for somebody who can read the label.
        const auto outcome = match == GoodsMark::Match::Yes
                                 ? block.outcome
                                 : std::min(block.outcome, Outcome::Contingent);
        judgement.find(rule::block, outcome, block.place, {{"why", block.why}});
    }
}

StoreAnswer judgeByStore(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    // Days differ by remedy; everything else is held against all of them alike.
    Judgement days(policy);
    const auto byDays = judgeDays(days, policy, facts);
    Judgement others(policy);
    judgeGoods(others, policy, facts.subject(), facts.claim.reason);
    judgeBlocks(others, policy, facts.line, facts.batch, facts.serial);
    judgeCaps(others, policy, facts);
    judgeLimits(others, policy, facts);
    const auto worst = others.worst();
    for (auto* each : {&days, &others})
        for (auto& finding : each->take())
            judgement.find(finding.rule, finding.outcome, std::move(finding.cite),
                           std::move(finding.facts));
    return {std::max(worst, byDays.refund), std::max(worst, byDays.exchange)};
}

const RecallNotice* recallFor(const Policy& policy, const receipts::Line& line,
                              std::string_view batch, std::string_view serial,
                              GoodsMark::Match atLeast)
{
    for (const auto& recall : policy.recalls)
        if (recall.goods.match(line, batch, serial) >= atLeast) return &recall;
    return nullptr;
}

bool isRecalled(const Policy& policy, const Subject& subject, Reason reason, std::string_view batch,
                std::string_view serial)
{
    return reason == Reason::Recalled || subject.has(receipts::trait::recalled)
           || recallFor(policy, subject.line, batch, serial, GoodsMark::Match::Yes) != nullptr;
}

void judgeRecall(Judgement& judgement, const Policy& policy, const receipts::Line& line,
                 std::string_view batch, std::string_view serial)
{
    const auto* notice = recallFor(policy, line, batch, serial, GoodsMark::Match::Yes);
    if (notice == nullptr)
        judgement.find(rule::recalled, Outcome::Authorised, Place{"recalled"}, {});
    else
        judgement.find(rule::recalled, Outcome::Authorised, notice->place,
                       {{"name", notice->name}, {"notice", notice->notice}});
}

} // namespace reprise::policy
