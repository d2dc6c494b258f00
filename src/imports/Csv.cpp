#include "CsvRow.h"
#include "Formats.h"
#include "LinePrice.h"
#include "LineReader.h"

#include "reprise/base/Text.h"
#include "reprise/money/Shares.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace reprise::imports {

namespace {

enum Column : std::size_t {
    Number,
    LineNumber,
    SoldAt,
    Sku,
    Description,
    Quantity,
    UnitPrice,
    Customer,
    Kind
};
constexpr std::array<std::string_view, 9> columnNames{"receipt_no", "line_no",     "sold_at",
                                                      "sku",        "description", "qty",
                                                      "unit_price", "customer_id", "kind"};

/// Where each column stands in a row; found by the header's names, in any order.
using Columns = std::array<std::size_t, columnNames.size()>;

struct Trouble {
    std::int64_t line;
    std::string reason;
};

/// Neighbouring rows of one receipt: usually all of them.
struct Block {
    std::string number;
    std::int64_t firstLine;
    std::optional<Instant>
        soldAt; ///< The earliest: tills stamp the lines of a long sale one by one.
    std::string customer;
    std::vector<receipts::Line> lines;
    std::optional<Trouble> trouble; ///< The first; it keeps the receipt out as a whole.
};

Result<Columns> findColumns(const std::vector<std::string>& header)
{
    Columns columns{};
    for (std::size_t column = 0; column < columnNames.size(); ++column) {
        const auto name = columnNames[column];
        const auto found = std::ranges::find(header, name);
        if (found == header.end())
            return Error{ErrorCode::Invalid,
                         "column " + std::string(name) + " is missing, expected a header with it"};
        if (std::find(found + 1, header.end(), name) != header.end())
            return Error{ErrorCode::Invalid,
                         "column " + std::string(name) + " is there twice, expected it once"};
        columns[column] = static_cast<std::size_t>(found - header.begin());
    }
    return columns;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// What `quantity` units cost. A unit price may be finer than the currency ("0.125"): then the line
/// as a whole is rounded, half away from zero.
Result<LinePrice> priceOf(std::string_view unitPrice, std::int64_t quantity, Currency currency)
{
    auto unit = Money::parse(unitPrice, currency);
    if (unit && unit->isNegative())
        return Error{ErrorCode::Invalid, "unit_price is negative, expected 0 or more"};
    if (unit) return LinePrice{*unit, Money::zero(currency)};

    constexpr std::size_t finestDecimals = 6;
    const auto point = unitPrice.find('.');
    if (point == unitPrice.npos || unitPrice.size() - point - 1 > finestDecimals)
        return unit.error();
    auto digits = std::string(unitPrice);
    digits.erase(point, 1);
    const auto fine = wholeNumber(digits);
    std::int64_t steps = 1; // In one minor unit.
    for (auto extra = static_cast<int>(digits.size() - point) - currency.exponent(); extra > 0;
         --extra)
        steps *= 10;
    if (!fine || digits.find_first_not_of("0123456789") != digits.npos || *fine > Money::maxMinor)
        return unit.error();
    const auto paid = roundedPart(Money::fromMinor(*fine, currency) * quantity, 1, steps);
    return priceOfUnits(paid, quantity);
}

/// Reads a file's rows and puts the receipts together again.
class CsvReceipts {
public:
    CsvReceipts(const Columns& columns, const ImportDefaults& defaults, Intake& intake)
        : m_columns(columns), m_defaults(defaults), m_intake(intake)
    {
    }

    /// A first look at every row, so that a receipt whose rows stand apart is known beforehand.
    void look(const std::vector<std::string>& fields);

    Result<void> add(const TextLine& line, const CsvRow& row, bool wellFormed);
    Result<void> finish();

private:
    std::string numberIn(const std::vector<std::string>& fields) const;
    std::optional<std::string> problemIn(const std::vector<std::string>& fields, Block& block);
    Result<void> close();
    Result<void> submit(Block block);
    Result<void> submitScattered(std::vector<Block> blocks);

    const Columns& m_columns;
    const ImportDefaults& m_defaults;
    Intake& m_intake;
    std::string m_lastSeen;
    std::unordered_map<std::string, int> m_blocksOf;
    std::optional<Block> m_block;
    std::map<std::string, std::vector<Block>> m_scattered;
    std::optional<Trouble> m_orphan; ///< A row whose receipt nobody can tell.
};

/// The receipt a row belongs to; empty when it can't be told, or is nothing to show to people.
std::string CsvReceipts::numberIn(const std::vector<std::string>& fields) const
{
    constexpr std::size_t longest = 128;
    const auto column = m_columns[Number];
    if (column >= fields.size()) return {};
    const auto& number = fields[column];
    const bool plain = number.size() <= longest && isUtf8(number) && !hasControlCharacter(number);
    return plain ? number : std::string();
}

void CsvReceipts::look(const std::vector<std::string>& fields)
{
    auto number = numberIn(fields);
    if (number.empty() || number == m_lastSeen) return;
    ++m_blocksOf[number];
    m_lastSeen = std::move(number);
}

Result<void> CsvReceipts::add(const TextLine& line, const CsvRow& row, bool wellFormed)
{
    const auto number = numberIn(row.fields());
    if (number.empty()) {
        // It may belong to the receipt before it or to the next: neither is known to be whole.
        Trouble orphan{line.number, "line " + std::to_string(line.number) + " can't be read"};
        m_intake.reject(line.number, {},
                        line.fault.empty() ? "the row has no receipt_no, expected one in each"
                                           : std::string(line.fault));
        if (m_block && !m_block->trouble) m_block->trouble = orphan;
        m_orphan = std::move(orphan);
        return {};
    }
    if (m_block && m_block->number != number)
        if (auto closed = close(); !closed) return closed;
    if (!m_block) {
        m_block = Block{number, line.number, {}, {}, {}, std::exchange(m_orphan, std::nullopt)};
    }
    m_orphan.reset();
    if (m_block->trouble) return {};

    std::optional<std::string> problem;
    if (!line.fault.empty())
        problem = std::string(line.fault);
    else if (!wellFormed)
        problem = "its quotes are wrong, expected \"…\" around a field on one line";
    else
        problem = problemIn(row.fields(), *m_block);
    if (problem) m_block->trouble = Trouble{line.number, *problem};
    return {};
}

std::optional<std::string> CsvReceipts::problemIn(const std::vector<std::string>& fields,
                                                  Block& block)
{
    if (fields.size() <= *std::ranges::max_element(m_columns)) return "too few fields in the row";
    const auto& text = [&](Column column) -> const std::string& {
        return fields[m_columns[column]];
    };
    const auto lineNumber = wholeNumber(text(LineNumber));
    if (!lineNumber || *lineNumber < 1 || *lineNumber > Money::maxQuantity)
        return "malformed line_no, expected a whole number of 1 or more";
    const auto quantity = wholeNumber(text(Quantity));
    if (!quantity || *quantity < 1 || *quantity > Money::maxQuantity)
        return "malformed qty, expected a whole number from 1 to "
               + std::to_string(Money::maxQuantity);
    const auto soldAt = parseInstant(text(SoldAt), m_defaults.zone);
    if (!soldAt) return "sold_at: " + soldAt.error().detail;
    const auto price = priceOf(text(UnitPrice), *quantity, m_defaults.currency);
    if (!price) return "unit_price: " + price.error().detail;
    if (!block.customer.empty() && !text(Customer).empty() && block.customer != text(Customer))
        return "another customer_id than on the rows before, expected one customer";

    if (block.customer.empty()) block.customer = text(Customer);
    block.soldAt = block.soldAt ? std::min(*block.soldAt, *soldAt) : *soldAt;
    const auto zero = Money::zero(m_defaults.currency);
    auto& line = block.lines.emplace_back(receipts::Line{static_cast<int>(*lineNumber),
                                                         text(Sku),
                                                         {},
                                                         text(Description),
                                                         {},
                                                         *quantity,
                                                         price->unit,
                                                         price->discount,
                                                         zero,
                                                         zero,
                                                         receipts::TaxMode::Included,
                                                         {},
                                                         {},
                                                         {},
                                                         {}});
    std::ranges::replace(line.description, '\t', ' ');
    if (text(Kind) == "service") line.traits.emplace_back(receipts::trait::service);
    return std::nullopt;
}

Result<void> CsvReceipts::close()
{
    auto block = *std::exchange(m_block, std::nullopt);
    if (m_blocksOf[block.number] < 2) return submit(std::move(block));
    m_scattered[block.number].push_back(std::move(block));
    return {};
}

Result<void> CsvReceipts::submit(Block block)
{
    if (block.trouble) {
        m_intake.reject(block.trouble->line, block.number, block.trouble->reason);
        return {};
    }
    const auto zero = Money::zero(m_defaults.currency);
    auto receipt = receipts::freezeShares({ReceiptNumber(block.number),
                                           m_defaults.store,
                                           {},
                                           *block.soldAt,
                                           m_defaults.currency,
                                           receipts::Channel::InStore,
                                           std::move(block.customer),
                                           false,
                                           std::move(block.lines),
                                           zero,
                                           zero,
                                           {},
                                           {}});
    if (receipt) return m_intake.take(std::move(*receipt), block.firstLine);
    m_intake.reject(block.firstLine, block.number, receipt.error().detail);
    return {};
}

/// Blocks with other line numbers belong together; where a number comes again, the receipt as a
/// whole does, and the archive says whether it is the same.
Result<void> CsvReceipts::submitScattered(std::vector<Block> blocks)
{
    std::optional<Block> whole;
    std::set<int> numbers;
    for (auto& block : blocks) {
        const bool again = std::ranges::any_of(
            block.lines, [&](const receipts::Line& line) { return numbers.contains(line.number); });
        if (whole && again) {
            if (auto done = submit(*std::exchange(whole, std::nullopt)); !done) return done;
            numbers.clear();
        }
        for (const auto& line : block.lines)
            numbers.insert(line.number);
        if (!whole) {
            whole = std::move(block);
            continue;
        }
        std::ranges::move(block.lines, std::back_inserter(whole->lines));
        if (block.soldAt)
            whole->soldAt = std::min(whole->soldAt.value_or(*block.soldAt), *block.soldAt);
        if (whole->customer.empty()) whole->customer = block.customer;
        const bool stranger = !block.customer.empty() && block.customer != whole->customer;
        if (stranger && !block.trouble)
            block.trouble = Trouble{block.firstLine, "another customer_id, expected one customer"};
        if (!whole->trouble) whole->trouble = std::move(block.trouble);
    }
    return whole ? submit(std::move(*whole)) : Result<void>();
}

Result<void> CsvReceipts::finish()
{
    if (m_block)
        if (auto closed = close(); !closed) return closed;
    for (auto& [number, blocks] : m_scattered)
        if (auto done = submitScattered(std::move(blocks)); !done) return done;
    return {};
}

} // namespace

Result<void> importCsv(FileBlocks& file, const ImportDefaults& defaults, Intake& intake)
{
    CsvRow row;
    LineReader header(file);
    const auto names = header.next();
    const auto wrongHeader = [&](const std::string& detail) {
        return Error{ErrorCode::Invalid, file.path() + ":1: " + detail};
    };
    if (!names) return wrongHeader("the file is empty, expected a header with column names");
    if (!names->fault.empty()) return wrongHeader(std::string(names->fault));
    if (!row.split(names->text)) return wrongHeader("the header's quotes are wrong");
    const auto columns = findColumns(row.fields());
    if (!columns) return wrongHeader(columns.error().detail);

    CsvReceipts receipts(*columns, defaults, intake);
    while (const auto line = header.next()) {
        row.split(line->text);
        receipts.look(row.fields());
    }
    file.rewind();
    LineReader lines(file);
    lines.next(); // The header again.
    while (const auto line = lines.next()) {
        const bool wellFormed = row.split(line->text);
        if (auto added = receipts.add(*line, row, wellFormed); !added) return added;
    }
    return receipts.finish();
}

} // namespace reprise::imports
