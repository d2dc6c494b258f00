#include "SlipParts.h"

#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace reprise::slips {

namespace {

/// As many characters of the journal's hash as somebody can be asked to compare.
constexpr std::size_t hashCharacters = 16;

} // namespace

bool isTakenIn(const returns::Return& record)
{
    return !returns::isCalledOff(record.state);
}

std::string goodsName(const returns::DecidedLine& line)
{
    const auto& name = line.description.empty() ? line.sku : line.description;
    return fmt::format("{} x {}", line.quantity,
                       name.empty() ? fmt::format("line {}", line.line) : name);
}

std::string moneyName(const returns::Return& record)
{
    return returns::isPriceReduction(record.decision) ? "Price reduction" : "Refund";
}

void writeHead(SlipPage& page, std::string heading)
{
    const auto& setting = page.setting();
    page.large(setting.shop.name);
    page.strong(std::move(heading));
    if (setting.shop.terminal == Terminal::Training) page.strong("TRAINING - NOT A REAL RETURN");
    if (setting.reprint > 0) page.strong(fmt::format("REPRINT {}", setting.reprint));
    page.rule();
}

void writeNumbers(SlipPage& page, const returns::Return& record)
{
    page.text("Return", record.id.text());
    std::vector<std::string> receipts;
    for (const auto& line : record.decision.lines)
        if (line.receipt && std::ranges::count(receipts, line.receipt->text()) == 0)
            receipts.push_back(line.receipt->text());
    for (auto& receipt : receipts)
        page.text("Receipt", std::move(receipt));
    page.text(page.dayOf(record.at), page.timeOf(record.at));
    page.rule();
}

void writeExchange(SlipPage& page, const returns::Return& record)
{
    const auto& exchange = record.decision.exchange;
    if (!exchange || !isTakenIn(record)) return;
    const auto amount = [&page](Money money) {
        return page.hidesPrices() ? std::string() : page.amount(money);
    };
    page.strong("In exchange");
    for (const auto& item : exchange->items)
        page.text(fmt::format("{} x {}", item.quantity,
                              item.description.empty() ? item.sku : item.description),
                  amount(item.gross));
    if (!page.hidesPrices()) {
        page.text("What came back counts for", page.amount(exchange->worth));
        if (!exchange->due.isZero()) page.strong("To pay", page.amount(exchange->due));
    }
    page.rule();
}

void writeFoot(SlipPage& page, const returns::Answer& answer)
{
    const auto& decision = answer.record.decision;
    page.text(fmt::format("Decided under policy {} {}", decision.policyId, decision.policyVersion));
    page.text(wording::rightsReminder(page.language()));
    page.text("Record", fmt::format("{} {}", answer.position.seq,
                                    answer.position.hash.substr(0, hashCharacters)));
    page.barcode(answer.record.id.text());
}

} // namespace reprise::slips
