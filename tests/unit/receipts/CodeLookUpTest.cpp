#include "reprise/receipts/CodeLookUp.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace reprise;
using namespace reprise::receipts;

namespace {

/// Knows codes only, and counts how often it was asked.
class CodeBook final : public ReceiptFinder {
public:
    explicit CodeBook(std::map<std::string, std::string> book) : m_book(std::move(book)) {}

    Result<Receipt> find(const ReceiptNumber& number) override
    {
        return Error{ErrorCode::NotFound, number.text()};
    }
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override
    {
        ++asked;
        std::vector<ReceiptNumber> numbers;
        if (const auto found = m_book.find(std::string(code)); found != m_book.end())
            numbers.emplace_back(found->second);
        return numbers;
    }

    int asked = 0;

private:
    std::map<std::string, std::string> m_book;
};

ReceiptCode coded(CodeKind kind, std::string key, std::vector<std::string> alternatives = {})
{
    ReceiptCode code;
    code.kind = kind;
    code.key = std::move(key);
    code.alternatives = std::move(alternatives);
    return code;
}

} // namespace

SCENARIO("A code opens the receipts it is filed under", "[receipts]")
{
    CodeBook book({{"1", "A"}, {"01", "B"}, {"x", "C"}});

    THEN("its key comes before its alternatives")
    {
        CHECK(*receiptsFor(book, coded(CodeKind::Receipt, "1", {"01"}))
              == std::vector{ReceiptNumber("A")});
        CHECK(*receiptsFor(book, coded(CodeKind::Receipt, "2", {"3", "01", "x"}))
              == std::vector{ReceiptNumber("B")});
        CHECK(receiptsFor(book, coded(CodeKind::Receipt, "2", {"3"}))->empty());
    }
    THEN("one that looks like a product or a tax code is looked up as well")
    {
        for (const auto kind : {CodeKind::GiftReceipt, CodeKind::Product, CodeKind::Fiscal})
            CHECK(*receiptsFor(book, coded(kind, "x")) == std::vector{ReceiptNumber("C")});
    }
    THEN("what may never be looked up is not")
    {
        for (const auto kind :
             {CodeKind::Unknown, CodeKind::Url, CodeKind::ReturnSlip, CodeKind::Badge})
            CHECK(receiptsFor(book, coded(kind, "x", {"1"}))->empty());
        CHECK(receiptsFor(book, coded(CodeKind::Receipt, "", {"1"}))->empty());
        CHECK(book.asked == 0);
    }
}
