#include "records/SqliteReceiptSearch.h"

#include <limits>

namespace reprise::storage {

void fileClues(Database& database, const receipts::Receipt& receipt)
{
    const auto file = [&](std::string_view kind, const std::string& value, Money amount) {
        if (value.empty()) return;
        database.query("file_clue")
            .run(kind, value, receipt.number.text(), receipt.soldAt.time_since_epoch().count(),
                 amount.minor());
    };
    file("order", receipt.order, receipt.total());
    file("customer", receipt.customer, receipt.total());
    for (const auto& tender : receipt.tenders)
        file("card", tender.token, tender.amount);
}

Result<std::vector<ReceiptNumber>>
SqliteReceiptSearch::search(const receipts::SaleClue& clue, const TimeZone& zone, std::size_t most)
{
    if (clue.empty())
        return Error{ErrorCode::Invalid,
                     "nothing to look for, expected an order, a card or a customer"};
    auto from = std::numeric_limits<std::int64_t>::min();
    auto until = std::numeric_limits<std::int64_t>::max();
    if (clue.soldOn) {
        from = zone.instantOf(LocalTime{*clue.soldOn}).time_since_epoch().count();
        until = zone.instantOf(LocalTime{*clue.soldOn + std::chrono::days{1}})
                    .time_since_epoch()
                    .count();
    }
    return m_database.attempt([&]() -> Result<std::vector<ReceiptNumber>> {
        auto rows = m_database.query("search_receipts");
        rows.with(clue.order, clue.card, clue.customer, from, until, clue.amount.value_or(-1),
                  static_cast<std::int64_t>(most));
        std::vector<ReceiptNumber> numbers;
        while (rows.next())
            numbers.emplace_back(rows.text(0));
        return numbers;
    });
}

} // namespace reprise::storage
