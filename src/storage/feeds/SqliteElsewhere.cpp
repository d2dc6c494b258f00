#include "feeds/SqliteElsewhere.h"

#include "reprise/wire/office/FeedItems.h"

#include <algorithm>
#include <charconv>

namespace reprise::storage {

namespace {

/// A line that is free again has no content; its key says which it is.
Result<wire::CountedLine> countedIn(const wire::FeedItem& item)
{
    if (item.content) return wire::countedLineFromJson(*item.content);
    const auto space = item.key.rfind(' ');
    wire::CountedLine line{item.key.substr(0, space), 0, 0, 0};
    const auto* end = item.key.data() + item.key.size();
    const auto* begin = space == std::string::npos ? end : item.key.data() + space + 1;
    if (std::from_chars(begin, end, line.line).ptr == end && line.line > 0) return line;
    return Error{ErrorCode::Invalid, "item '" + item.key + "' names no line of a receipt"};
}

} // namespace

Result<std::map<int, std::int64_t>> SqliteElsewhere::unitsElsewhere(const ReceiptNumber& receipt)
{
    return m_database.attempt([&]() -> Result<std::map<int, std::int64_t>> {
        std::map<int, std::int64_t> units;
        auto rows = m_database.query("units_elsewhere");
        rows.with(receipt.text());
        while (rows.next())
            units.emplace(static_cast<int>(rows.number(0)), rows.number(1));
        return units;
    });
}

Result<std::int64_t> SqliteElsewhere::count(const wire::FeedItem& item, std::int64_t epoch,
                                            std::int64_t journalSeq)
{
    auto counted = countedIn(item);
    if (!counted) return counted.error();
    {
        auto own = m_database.query("own_at_head_office");
        if (own.with(counted->receipt, counted->line, journalSeq).next()) {
            counted->units = std::max<std::int64_t>(0, counted->units - own.number(0));
            counted->amount = std::max<std::int64_t>(0, counted->amount - own.number(1));
        }
    }
    const auto isSame = [&] {
        auto row = m_database.query("line_elsewhere");
        const auto known = row.with(counted->receipt, counted->line).next();
        return counted->units == (known ? row.number(0) : 0)
               && counted->amount == (known ? row.number(1) : 0);
    }();
    if (counted->units == 0 && counted->amount == 0)
        m_database.query("drop_line_elsewhere").run(counted->receipt, counted->line);
    else
        m_database.query("keep_line_elsewhere")
            .run(counted->receipt, counted->line, epoch, counted->units, counted->amount);
    return isSame ? 0 : 1;
}

void SqliteElsewhere::dropBefore(std::int64_t epoch)
{
    m_database.query("drop_lines_elsewhere_before").run(epoch);
}

} // namespace reprise::storage
