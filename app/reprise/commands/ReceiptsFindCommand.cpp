// reprise receipts find: sales looked for by what a customer has in the receipt's stead.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"
#include "reprise/wording/Sentences.h"

#include <charconv>
#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr auto english = wording::Language::English;
constexpr std::size_t most = 50; ///< More than these nobody reads; a day or an amount helps.

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

Result<std::int64_t> amountIn(const std::string& text)
{
    std::int64_t amount = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, amount);
    if (read.ec != std::errc() || read.ptr != end || amount < 0)
        return invalid("--amount: '" + text + "', expected a whole number of minor units");
    return amount;
}

Result<receipts::SaleClue> clueIn(const ReceiptsFindOptions& options)
{
    for (const auto& text : {options.order, options.card, options.customer})
        if (!isUtf8(text) || hasControlCharacter(text))
            return invalid("what is looked for can't be read, expected plain text");
    for (const auto& token : {options.card, options.customer})
        if (auto refused = refuseCardNumber(token, "what is looked for", "a token"); !refused)
            return refused.error();
    receipts::SaleClue clue{options.order, options.card, options.customer};
    if (clue.empty()) return invalid("nothing to look for, expected --order, --card or --customer");
    if (!options.date.empty()) {
        const auto day = parseDay(options.date);
        if (!day) return invalid("--date: " + day.error().detail);
        clue.soldOn = *day;
    }
    if (!options.amount.empty()) {
        const auto amount = amountIn(options.amount);
        if (!amount) return amount.error();
        clue.amount = *amount;
    }
    return clue;
}

Result<std::vector<ReceiptNumber>> look(OpenTerminal& terminal, const receipts::SaleClue& clue,
                                        FoundShown shown)
{
    auto& search = terminal.store().receiptSearch();
    if (shown == FoundShown::All) return search.search(clue, terminal.zone(), most);
    const auto only = receipts::onlyReceipt(search, clue, terminal.zone());
    if (!only) return only.error();
    std::vector<ReceiptNumber> numbers;
    if (*only) numbers.push_back(**only);
    return numbers;
}

Result<std::vector<receipts::Receipt>> open(OpenTerminal& terminal,
                                            const std::vector<ReceiptNumber>& numbers)
{
    std::vector<receipts::Receipt> all;
    for (const auto& number : numbers) {
        auto receipt = terminal.store().receiptFinder().find(number);
        if (!receipt) return receipt.error();
        all.push_back(std::move(*receipt));
    }
    return all;
}

void tell(const std::vector<receipts::Receipt>& found, const TimeZone& zone, Output& output)
{
    if (output.json()) {
        auto list = Json::array();
        for (const auto& each : found)
            list.push_back({{"receipt", each.number.text()},
                            {"sold_at", isoLocal(each.soldAt, zone)},
                            {"currency", each.currency.code()},
                            {"total", each.total().minor()}});
        output.line(oneLine({{"receipts", std::move(list)}}));
        return;
    }
    for (const auto& each : found)
        output.line(fmt::format("{}, sold {}, {}", each.number.text(), isoLocal(each.soldAt, zone),
                                wording::amount(each.total(), english)));
    if (found.empty()) output.line("No one sale fits.");
}

} // namespace

ExitCode run(const ReceiptsFindOptions& options, Output& output)
{
    const auto failed = [&output](const Error& error) {
        return refuse(output, "reprise receipts find: " + error.detail);
    };
    const auto clue = clueIn(options);
    if (!clue) return failed(clue.error());
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return failed(terminal.error());
    const auto numbers = look(**terminal, *clue, options.shown);
    if (!numbers) return failed(numbers.error());
    const auto found = open(**terminal, *numbers);
    if (!found) return failed(found.error());
    tell(*found, (*terminal)->zone(), output);
    return found->empty() ? ExitCode::No : ExitCode::Done;
}

} // namespace reprise::cli
