#include "MoneyWords.h"
#include "SlipParts.h"

#include "reprise/policy/Rule.h"
#include "reprise/slips/CreditNote.h"
#include "reprise/slips/PayBy.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/slips/SlipKind.h"
#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace reprise::slips {

namespace {

std::string heading(SlipKind kind)
{
    switch (kind) {
    case SlipKind::Pending: return "Return: your refund follows";
    case SlipKind::InDoubt: return "Return: we are checking your refund";
    case SlipKind::Declined: return "Return: your refund is still owed";
    case SlipKind::Refusal: return "Return not accepted";
    case SlipKind::Withdrawn: return "Return taken back";
    case SlipKind::Refund:
    case SlipKind::Store:
    case SlipKind::Quarantine:
    case SlipKind::BookedIn:
    case SlipKind::CreditNote:
    case SlipKind::Voucher: return "Return";
    }
    REPRISE_UNREACHABLE();
}

std::string reductionHeading(SlipKind kind)
{
    switch (kind) {
    case SlipKind::Pending: return "Price reduction: your money follows";
    case SlipKind::InDoubt: return "Price reduction: we are checking your money";
    case SlipKind::Declined: return "Price reduction: your money is still owed";
    case SlipKind::Refusal: return "Price reduction not agreed";
    case SlipKind::Withdrawn: return "Price reduction taken back";
    case SlipKind::Refund:
    case SlipKind::Store:
    case SlipKind::Quarantine:
    case SlipKind::BookedIn:
    case SlipKind::CreditNote:
    case SlipKind::Voucher: return "Price reduction";
    }
    REPRISE_UNREACHABLE();
}

/// What was found, without what things cost.
policy::Findings withoutPrices(policy::Findings findings)
{
    for (auto& finding : findings)
        for (const auto* amount : {"amount", "most_value", "price", "total", "value"})
            finding.facts.erase(amount);
    return findings;
}

/// Their lines are another return's, here or elsewhere.
bool isDeniedByHeadOffice(const returns::Return& record)
{
    return record.claim && record.claim->state == returns::ClaimState::Denied;
}

void writeRefusal(SlipPage& page, const returns::Return& record, const returns::DecidedLine& line)
{
    if (isDeniedByHeadOffice(record)) return; // Said once, for all of them.
    if (line.outcome == policy::Outcome::Authorised) {
        page.text(line.keepsGoods ? "  By itself its price could be reduced."
                                  : "  By itself it could come back.");
        return;
    }
    if (line.findings.empty()) return;
    const auto words = wording::refusal(
        page.hidesPrices() ? withoutPrices(line.findings) : line.findings, page.language());
    page.text("  " + words.why);
    page.text("  " + words.rule);
    page.text("  " + words.instead);
}

const policy::Finding* findingOf(const returns::DecidedLine& line, std::string_view rule)
{
    const auto found = std::ranges::find(line.findings, rule, &policy::Finding::rule);
    return found == line.findings.end() ? nullptr : &*found;
}

std::string keptBackFor(const returns::DecidedLine& line)
{
    return findingOf(line, policy::rule::delivery) != nullptr ? "Above our cheapest delivery"
                                                              : "Kept back by our rules";
}

/// Who bears what bringing it back has cost: in words, as no tender of the sale is charged with it.
void writeReturnCost(SlipPage& page, const returns::DecidedLine& line)
{
    if (const auto* cost = findingOf(line, policy::rule::returnCost))
        page.text("  " + wording::sentence(*cost, page.language()));
}

void writeGoods(SlipPage& page, const returns::Return& record)
{
    const bool showsPrices = isTakenIn(record) && !page.hidesPrices();
    for (const auto& line : record.decision.lines) {
        const auto before = line.reducedBefore.value_or(Money::zero(line.refund.currency()));
        const auto amount = line.worth() + before;
        page.text(goodsName(line),
                  showsPrices && !line.keepsGoods ? page.amount(amount) : std::string());
        page.text("  " + wording::reason(line.reason, page.language()));
        if (line.keepsGoods && isTakenIn(record))
            page.text("  Price reduced by",
                      page.hidesPrices() ? std::string() : page.amount(line.refund));
        if (showsPrices && line.reducedBefore)
            page.text("  Paid back before", page.amount(-before));
        if (showsPrices && line.fee) page.text("  " + keptBackFor(line), page.amount(-*line.fee));
        if (showsPrices) writeReturnCost(page, line);
        if (record.state == returns::ReturnState::Denied) writeRefusal(page, record, line);
    }
    page.rule();
}

bool isAllPaid(const returns::Return& record)
{
    return std::ranges::all_of(standings(record), [](const Standing& each) {
        return each.order && each.order->state == returns::OrderState::Paid;
    });
}

bool goesToCard(const returns::Return& record)
{
    return std::ranges::any_of(record.decision.refund.legs,
                               [](const returns::TenderLeg& leg) { return leg.type == "card"; });
}

/// An exchange for which the customer pays, and gets nothing back.
bool isCollectOnly(const returns::Return& record)
{
    return record.decision.refund.legs.empty() && !standings(record).empty();
}

std::string exchangeHeading(SlipKind kind)
{
    if (kind == SlipKind::InDoubt) return "Exchange: we are checking your payment";
    if (kind == SlipKind::Declined) return "Exchange: your payment is still open";
    return "Exchange";
}

bool isBusiness(const returns::Return& record)
{
    return record.request && record.request->buyer == rights::Buyer::Trader;
}

void writeDone(SlipPage& page, const returns::Return& record)
{
    if (record.decision.refund.legs.empty() && record.decision.exchange) {
        page.strong("Your exchange is recorded. The new goods are yours.");
        return;
    }
    if (returns::isPriceReduction(record.decision))
        page.strong("You keep the goods. They cost you that much less.");
    if (record.decision.refund.legs.empty()) {
        page.strong("Your return is recorded. There is no money to move.");
        return;
    }
    const auto isCollected = record.state == returns::ReturnState::OfflinePaid;
    page.strong(isAllPaid(record) && !isCollected ? "Your refund is paid."
                                                  : "Your refund is recorded.");
    if (goesToCard(record)) page.text("A bank usually shows it after 3 to 5 working days.");
    if (isBusiness(record))
        page.text(fmt::format("Your VAT credit note: from us by {}.",
                              page.day(creditNoteBy(record, page.setting().shop.zone))));
}

void writeOwed(SlipPage& page, const returns::Return& record, SlipKind kind)
{
    page.strong(returns::isPriceReduction(record.decision) ? "You keep the goods."
                                                           : "We have your goods.");
    if (isCollectOnly(record)) {
        page.strong("Your payment was not taken. The new goods wait for it.");
        page.text("Would you like to pay another way? Show this slip to a colleague.");
        return;
    }
    if (kind == SlipKind::Declined)
        page.text("The payment did not go through, and that money has not moved.");
    const auto owed =
        page.hidesPrices() ? std::string("the refund") : page.amount(stillOwed(record));
    page.strong(fmt::format("We owe you {}. We pay it by {} at the latest.", owed,
                            page.day(payBy(record, page.setting().shop.zone))));
    page.text(kind == SlipKind::Declined
                  ? "Would you like it another way? Show this slip to a colleague."
                  : "You need to do nothing. Please keep this slip: it is your proof.");
}

void writeState(SlipPage& page, const returns::Return& record, SlipKind kind)
{
    switch (kind) {
    case SlipKind::Pending:
    case SlipKind::Declined: return writeOwed(page, record, kind);
    case SlipKind::InDoubt:
        if (isCollectOnly(record)) {
            page.strong("We are checking whether your payment has gone through.");
            page.text("You pay it once, never twice.");
            return page.text("Please keep this slip: it has our reference.");
        }
        page.strong("We are checking whether your refund has gone through.");
        page.text("If it has not, we pay it. You lose nothing, and need to do nothing.");
        return page.text("Please keep this slip: it has our reference.");
    case SlipKind::Refusal:
        page.strong(returns::isPriceReduction(record.decision)
                        ? "The price stays as it was. No money moved."
                        : "Nothing was taken back. No money moved.");
        if (record.claim)
            page.text("It has come back already, or is being returned at another place.");
        page.text("That you asked is recorded under the number above.");
        return page.text("Think this is wrong? A colleague can look at it again, at any time.");
    case SlipKind::Withdrawn:
        if (returns::isPriceReduction(record.decision)) {
            page.strong("The price stays as it was. No money moved.");
            return page.text("You keep the goods, and every right that you have.");
        }
        page.strong("You took your goods back. No money moved.");
        return page.text("You can still bring them back. The same rules apply.");
    case SlipKind::Refund:
    case SlipKind::Store:
    case SlipKind::Quarantine:
    case SlipKind::BookedIn:
    case SlipKind::CreditNote:
    case SlipKind::Voucher: return writeDone(page, record);
    }
}

} // namespace

SlipDocument customerSlip(const returns::Answer& answer, const SlipSetting& setting)
{
    const auto& record = answer.record;
    const auto kind = customerKind(record);
    SlipPage page(setting);
    writeHead(page, isCollectOnly(record)                        ? exchangeHeading(kind)
                    : returns::isPriceReduction(record.decision) ? reductionHeading(kind)
                                                                 : heading(kind));
    writeNumbers(page, record);
    writeGoods(page, record);
    writeExchange(page, record);
    if (isTakenIn(record)) {
        writeMoney(page, record);
        page.rule();
    }
    writeState(page, record, kind);
    page.rule();
    writeFoot(page, answer);
    return page.take("Return " + record.id.text());
}

} // namespace reprise::slips
