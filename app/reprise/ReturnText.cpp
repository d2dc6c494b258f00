#include "ReturnText.h"

#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;

std::string lineText(const returns::DecidedLine& line)
{
    const auto name = !line.description.empty() ? line.description
                      : !line.sku.empty()       ? line.sku
                                                : fmt::format("line {}", line.line);
    std::string text = fmt::format("  {} x {}: {}, {}{}\n", line.quantity, name,
                                   wording::outcomeForStaff(line.outcome, english),
                                   wording::amount(line.refund, english),
                                   line.keepsGoods ? " off the price, the goods are kept" : "");
    if (line.reducedBefore)
        text += fmt::format("      {} of it went back before, when the price was reduced\n",
                            wording::amount(*line.reducedBefore, english));
    for (const auto& finding : line.findings) {
        text += fmt::format("      {}", findingText(finding));
        if (!finding.cite.empty()) text += fmt::format(" [{}]", finding.cite);
        text += '\n';
    }
    return text;
}

std::string exchangeText(const returns::Exchange& exchange)
{
    std::string text;
    for (const auto& item : exchange.items) {
        text += fmt::format("  In exchange {} x {} ({}): {}{}\n", item.quantity, item.description,
                            item.sku, wording::amount(item.gross, english),
                            item.like ? ", like for like" : "");
        for (const auto& finding : item.findings)
            text += fmt::format("      {}\n", findingText(finding));
    }
    if (!exchange.due.isZero())
        text += fmt::format(
            "  To pay {}{}{}\n", wording::amount(exchange.due, english),
            exchange.payment.empty() ? "" : " by ",
            exchange.payment.empty() ? "" : wording::tender(exchange.payment, {}, english));
    return text;
}

} // namespace

std::string findingText(const policy::Finding& finding)
{
    return wording::sentence(finding, english);
}

std::string textFor(const returns::Decision& decision)
{
    std::string text = fmt::format("Request {}: {}\n", decision.request.text(),
                                   wording::outcomeForStaff(decision.outcome, english));
    for (const auto& line : decision.lines)
        text += lineText(line);
    if (decision.exchange) text += exchangeText(*decision.exchange);
    text += fmt::format("  {} {}, of which tax {}\n",
                        returns::isPriceReduction(decision) ? "Price reduction" : "Refund",
                        wording::amount(decision.refund.amount, english),
                        wording::amount(decision.refund.tax, english));
    for (const auto& leg : decision.refund.legs)
        text += fmt::format("      {} to {}\n", wording::amount(leg.amount, english),
                            wording::tender(leg.type, leg.last4, english));
    return text;
}

std::string claimText(const std::optional<returns::Claim>& claim)
{
    if (!claim) return {};
    const auto said = [&claim]() -> std::string {
        switch (claim->state) {
        case returns::ClaimState::Asked: return "no answer yet, so no money moves";
        case returns::ClaimState::Granted: return "granted";
        case returns::ClaimState::Denied: return "denied";
        case returns::ClaimState::Released: return "released";
        case returns::ClaimState::Conflict: return "counted otherwise, a person has to look";
        case returns::ClaimState::Offline:
            return "could not be asked: paid from this terminal's budget";
        }
        REPRISE_UNREACHABLE();
    }();
    return fmt::format("  Head office, claim {}: {}{}{}\n", claim->id.text(), said,
                       claim->reason.empty() ? "" : ": ", claim->reason);
}

std::string textFor(const returns::Answer& answer, const TimeZone& zone)
{
    std::string payments;
    for (const auto& order : answer.record.orders)
        payments += fmt::format(
            "  Payment {}: {} {} {}, {}{}{}\n", order.id.text(), returns::orderKindName(order.kind),
            wording::amount(order.amount, english), order.type,
            returns::orderStateName(order.state), order.detail.empty() ? "" : ": ", order.detail);
    return textFor(answer.record.decision) + payments + claimText(answer.record.claim)
           + fmt::format("  Return {} is {} since {}; journal entry {}\n", answer.record.id.text(),
                         returns::reportedState(answer.record.state),
                         isoLocal(answer.record.at, zone), answer.position.seq);
}

} // namespace reprise::cli
