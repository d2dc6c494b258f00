// reprise receipts show: a receipt as it was frozen, and what of it is left to return.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/Text.h"
#include "reprise/receipts/CodeLookUp.h"
#include "reprise/wire/ReceiptJson.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;

struct Shown {
    receipts::Receipt receipt;
    returns::Ledger ledger;
};

std::int64_t leftOf(const receipts::Line& line, const returns::Ledger& ledger)
{
    return line.quantity - ledger.line(line.number).units;
}

/// Every receipt that goes by this name: its number, or a code printed on it, scanned or typed.
Result<std::vector<ReceiptNumber>> numbersFor(OpenTerminal& terminal, const std::string& name)
{
    auto& finder = terminal.store().receiptFinder();
    auto printed = finder.findByCode(name);
    if (!printed || !printed->empty()) return printed;
    return receipts::receiptsFor(finder, terminal.store().codeGrammar().read(name, "typed"));
}

Result<Shown> look(OpenTerminal& terminal, const ReceiptNumber& number)
{
    auto receipt = terminal.store().receiptFinder().find(number);
    if (!receipt) return receipt.error();
    auto ledger = terminal.store().returnJournal().ledger(number);
    if (!ledger) return ledger.error();
    return Shown{std::move(*receipt), std::move(*ledger)};
}

Json toJson(const Shown& shown)
{
    auto json = Json::parse(wire::toJson(shown.receipt));
    for (std::size_t index = 0; index < shown.receipt.lines.size(); ++index) {
        const auto& line = shown.receipt.lines[index];
        const auto& before = shown.ledger.line(line.number);
        auto& row = json["lines"][index];
        row["gross"] = line.gross().minor();
        row["tax"] = line.tax.minor();
        row["returned"] = before.units;
        row["left"] = leftOf(line, shown.ledger);
        row["refunded"] = before.refund;
        if (before.reduced != 0) row["reduced"] = before.reduced;
    }
    json["total"] = shown.receipt.total().minor();
    return json;
}

std::string toText(const Shown& shown, const TimeZone& zone)
{
    const auto& receipt = shown.receipt;
    auto text =
        fmt::format("Receipt {}, sold {} at store {}, workstation {}\n", receipt.number.text(),
                    isoLocal(receipt.soldAt, zone), receipt.store, receipt.workstation);
    for (const auto& line : receipt.lines) {
        const auto& before = shown.ledger.line(line.number);
        text += fmt::format(
            "  {}. {} x {} ({}): {}, tax {}, returned {}, left {}\n", line.number, line.quantity,
            line.description, line.sku, wording::amount(line.gross(), english),
            wording::amount(line.tax, english), before.units, leftOf(line, shown.ledger));
        if (before.reduced > 0)
            text += fmt::format(
                "     price reduced by {}\n",
                wording::amount(Money::fromMinor(before.reduced, receipt.currency), english));
    }
    text += fmt::format("  Total {}\n", wording::amount(receipt.total(), english));
    for (const auto& tender : receipt.tenders)
        text += fmt::format("  Paid {} by {}\n", wording::amount(tender.amount, english),
                            wording::tender(tender.type, tender.last4, english));
    return text;
}

ExitCode notOne(const std::string& name, const std::vector<ReceiptNumber>& numbers, Output& output)
{
    auto candidates = Json::array();
    std::string list;
    for (const auto& number : numbers) {
        candidates.push_back(number.text());
        list += " " + number.text();
    }
    const std::string problem = numbers.empty() ? "no receipt goes by that number or code"
                                                : "several receipts go by that code:" + list;
    if (output.json())
        output.line(oneLine(
            {{"receipt", nullptr}, {"error", problem}, {"candidates", std::move(candidates)}}));
    output.problem("reprise receipts show: " + name + ": " + problem + ", expected one receipt");
    return ExitCode::No;
}

ExitCode failed(const Error& error, Output& output)
{
    output.problem("reprise receipts show: " + error.detail);
    return ExitCode::BadInput;
}

} // namespace

ExitCode run(const ReceiptsShowOptions& options, Output& output)
{
    if (options.receipt.empty() || !isUtf8(options.receipt) || hasControlCharacter(options.receipt))
        return failed({ErrorCode::Invalid, "that is no receipt's number, expected plain text"},
                      output);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return failed(terminal.error(), output);
    const auto numbers = numbersFor(**terminal, options.receipt);
    if (!numbers) return failed(numbers.error(), output);
    if (numbers->size() != 1) return notOne(options.receipt, *numbers, output);
    const auto shown = look(**terminal, numbers->front());
    if (!shown) return failed(shown.error(), output);
    if (output.json()) {
        output.line(oneLine(toJson(*shown)));
    } else {
        output.text(toText(*shown, (*terminal)->zone()));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
