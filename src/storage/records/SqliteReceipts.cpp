#include "records/SqliteReceipts.h"

#include "records/SqliteReceiptSearch.h"

#include "reprise/wire/ReceiptJson.h"

namespace reprise::storage {

using receipts::Filed;
using receipts::Receipt;

Result<Receipt> SqliteReceipts::find(const ReceiptNumber& number)
{
    auto body = m_database.attempt([&]() -> Result<std::string> {
        auto row = m_database.query("receipt");
        if (row.with(number.text()).next()) return row.text(0);
        return Error{ErrorCode::NotFound, "this store has no receipt '" + number.text() + "'"};
    });
    if (!body) return body.error();
    return wire::storedReceiptFromJson(*body);
}

Result<Receipt> SqliteReceipts::read(const ReceiptNumber& number)
{
    auto row = m_database.query("receipt");
    if (row.with(number.text()).next()) return wire::storedReceiptFromJson(row.text(0));
    return Error{ErrorCode::NotFound, "this store has no receipt '" + number.text() + "'"};
}

Result<std::vector<ReceiptNumber>> SqliteReceipts::findByCode(std::string_view code)
{
    return m_database.attempt([&]() -> Result<std::vector<ReceiptNumber>> {
        auto rows = m_database.query("receipts_by_code");
        rows.with(code);
        std::vector<ReceiptNumber> numbers;
        while (rows.next())
            numbers.emplace_back(rows.text(0));
        return numbers;
    });
}

Result<std::vector<Filed>> SqliteReceipts::file(const std::vector<Receipt>& all)
{
    return m_database.transact([&]() -> Result<std::vector<Filed>> {
        std::vector<Filed> answers;
        answers.reserve(all.size());
        for (const auto& receipt : all)
            answers.push_back(fileOne(receipt));
        return answers;
    });
}

Filed SqliteReceipts::fileOne(const Receipt& receipt)
{
    const auto& number = receipt.number.text();
    const auto body = wire::toJson(receipt);
    if (m_database.query("file_receipt").run(number, body) == 0) {
        auto kept = m_database.query("receipt");
        const bool same = kept.with(number).next() && kept.text(0) == body;
        return same ? Filed::Unchanged : Filed::Conflict;
    }
    for (const auto& code : codesOf(receipt))
        m_database.query("file_code").run(code, number);
    fileClues(m_database, receipt);
    return Filed::Imported;
}

/// What opens the receipt besides its number: its codes as printed, and what the store's grammar
/// makes of them and of the number, so that scanned and typed forms meet.
std::set<std::string> SqliteReceipts::codesOf(const Receipt& receipt) const
{
    std::set<std::string> codes(receipt.codes.begin(), receipt.codes.end());
    const auto addKeysOf = [&](const std::string& printed) {
        for (auto& key : m_grammar.filingKeys(printed))
            codes.insert(std::move(key));
    };
    addKeysOf(receipt.number.text());
    for (const auto& code : receipt.codes)
        addKeysOf(code);
    codes.erase(receipt.number.text()); // Found by itself.
    return codes;
}

} // namespace reprise::storage
