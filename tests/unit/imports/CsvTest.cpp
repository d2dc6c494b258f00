#include "ImportTrial.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::samples;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string header =
    "receipt_no,line_no,sold_at,sku,description,qty,unit_price,customer_id,country,kind\n";

std::string row(const std::string& number, int line, const std::string& quantityAndPrice)
{
    return number + "," + std::to_string(line) + ",2011-07-01 08:26:00,SKU,Item," + quantityAndPrice
           + ",17850,United Kingdom,merch\n";
}

} // namespace

TEST_CASE("All real receipts of the retailer come in", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.importFile(REPRISE_TEST_DATA "/retail/sales_small.csv"));

    CHECK(trial.report.imported == 403);
    CHECK(trial.report.rejected.empty());
    std::size_t lines = 0;
    for (const auto& [number, receipt] : trial.archive.receipts)
        lines += receipt.lines.size();
    CHECK(lines == 3'962);

    const auto& first = trial.archive["536365"];
    CHECK(first.store == "0412");
    CHECK(first.customer == "17850");
    CHECK(isoUtc(first.soldAt) == "2010-12-01T08:26:00Z");
    CHECK(first.line(1)->sku == "85123A");
    CHECK(first.line(1)->gross().minor() == 1'530);
    CHECK(trial.archive["554632"].line(2)->description == "ASSORTED FLOWER COLOUR \"LEIS\"");

    REQUIRE(trial.importFile(REPRISE_TEST_DATA "/retail/sales_small.csv"));
    CHECK(trial.report.unchanged == 403);
}

TEST_CASE("The header decides where a column stands", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.import("s.csv",
                         "\xEF\xBB\xBFkind,qty,extra,unit_price,receipt_no,line_no,sold_at,sku,"
                         "description,customer_id\r\n"
                         "service,2,x,1.5,R1,7,2011-07-01T08:26:00+02:00,P,\"Post, fast\",\r\n"));
    const auto& receipt = trial.archive["R1"];
    CHECK(receipt.customer.empty());
    CHECK(isoUtc(receipt.soldAt) == "2011-07-01T06:26:00Z");
    REQUIRE(receipt.lines.size() == 1);
    CHECK(receipt.lines[0].number == 7);
    CHECK(receipt.lines[0].description == "Post, fast");
    CHECK(receipt.lines[0].unitPrice.minor() == 150);
    CHECK(receipts::hasTrait(receipt.lines[0].traits, receipts::trait::service));
}

TEST_CASE("A header without a column stops the import before anything is filed", "[imports]")
{
    ImportTrial trial;
    const auto reasonFor = [&trial](const std::string& text) {
        const auto imported = trial.import("s.csv", text + row("R1", 1, "1,1"));
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::Invalid);
        CHECK(trial.archive.receipts.empty());
        return imported.error().detail;
    };
    CHECK_THAT(
        reasonFor("receipt_no,line_no,sold_at,sku,description,qty,customer_id,country,kind\n"),
        ContainsSubstring("s.csv:1: column unit_price is missing"));
    CHECK_THAT(reasonFor("qty," + header), ContainsSubstring("column qty is there twice"));
    CHECK_THAT(reasonFor(""), ContainsSubstring("column receipt_no is missing"));
    CHECK_THAT(reasonFor("\"receipt_no\n"), ContainsSubstring("quotes"));
    CHECK_FALSE(trial.import("empty.csv", ""));
}

SCENARIO("A row that can't be read keeps its receipt out, whole, and no other", "[imports]")
{
    ImportTrial trial;
    const auto rejectFor = [&trial](const std::string& badRow) {
        REQUIRE(trial.import("s.csv", header + row("R1", 1, "1,1.00") + row("R2", 1, "1,1.00")
                                          + badRow + row("R2", 3, "1,1.00")
                                          + row("R3", 1, "1,1.00")));
        CHECK(trial.archive.receipts.contains("R1"));
        CHECK_FALSE(trial.archive.receipts.contains("R2"));
        CHECK(trial.archive.receipts.contains("R3"));
        REQUIRE(trial.report.rejected.size() == 1);
        CHECK(trial.report.rejected[0].receipt == "R2");
        return std::to_string(trial.report.rejected[0].line) + ": "
               + trial.report.rejected[0].reason;
    };
    CHECK_THAT(rejectFor(row("R2", 2, "0,1.00")), ContainsSubstring("4: malformed qty"));
    CHECK_THAT(rejectFor(row("R2", 2, "-1,1.00")), ContainsSubstring("4: malformed qty"));
    CHECK_THAT(rejectFor(row("R2", 2, "99999999999999999999,1.00")), ContainsSubstring("qty"));
    CHECK_THAT(rejectFor(row("R2", 2, "1.5,1.00")), ContainsSubstring("qty"));
    CHECK_THAT(rejectFor(row("R2", 2, "1,-1.00")), ContainsSubstring("4: unit_price"));
    CHECK_THAT(rejectFor(row("R2", 2, "1,99999999999999999999")), ContainsSubstring("unit_price"));
    CHECK_THAT(rejectFor(row("R2", 2, "1,1e5")), ContainsSubstring("unit_price"));
    CHECK_THAT(rejectFor(row("R2", 2, "1,\"1,50\"")), ContainsSubstring("unit_price"));
    CHECK_THAT(rejectFor(row("R2", 1, "1,1.00")), ContainsSubstring("twice"));
    CHECK_THAT(rejectFor("R2,2,01/07/2011,SKU,Item,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("sold_at"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,Item,1,1.00\n"),
               ContainsSubstring("too few"));
    CHECK_THAT(rejectFor("R2,x,2011-07-01 08:26:00,SKU,Item,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("line_no"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,Item,1,1.00,99999,UK,merch\n"),
               ContainsSubstring("customer"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,\"Item,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("4: its quotes are wrong"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,caf\xE9,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("UTF-8"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,a" + std::string(1, '\0')
                         + "b,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("NUL"));
    CHECK_THAT(rejectFor("R2,2,2011-07-01 08:26:00,SKU,\x1B@,1,1.00,17850,UK,merch\n"),
               ContainsSubstring("control character"));
}

TEST_CASE("A row of nobody knows which receipt keeps both its neighbours out", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.import("s.csv", header + row("R1", 1, "1,1") + row("R2", 1, "1,1") + "\"broken\n"
                                      + row("R3", 1, "1,1") + row("R4", 1, "1,1")));
    CHECK(trial.report.imported == 2);
    CHECK(trial.archive.receipts.contains("R1"));
    CHECK(trial.archive.receipts.contains("R4"));
    CHECK(trial.report.rejected.size() == 3);
}

SCENARIO("The rows of a receipt stand apart", "[imports]")
{
    ImportTrial trial;
    GIVEN("two tills that wrote into one file in turns")
    {
        REQUIRE(trial.import("s.csv", header + row("R1", 1, "1,1") + row("R2", 1, "2,1")
                                          + row("R1", 2, "3,1") + row("R2", 2, "4,1")));
        THEN("each receipt has all its lines")
        {
            CHECK(trial.report.imported == 2);
            CHECK(trial.archive["R1"].total().minor() == 400);
            CHECK(trial.archive["R2"].total().minor() == 600);
        }
    }
    GIVEN("a file that holds the same receipt twice, and another with other content")
    {
        REQUIRE(trial.import("s.csv", header + row("R1", 1, "1,1") + row("R2", 1, "2,1")
                                          + row("R1", 1, "1,1") + row("R2", 1, "9,1")));
        THEN("the same is unchanged and the other a conflict")
        {
            CHECK(trial.report.imported == 2);
            CHECK(trial.report.unchanged == 1);
            CHECK(trial.report.conflicts == 1);
            CHECK(trial.archive["R2"].total().minor() == 200);
        }
    }
    GIVEN("rows of one sale that the till stamped a minute apart")
    {
        REQUIRE(trial.import("s.csv", header
                                          + "R1,1,2011-07-01 08:27:00,S,I,1,1,,,merch\n"
                                            "R1,2,2011-07-01 08:26:00,S,I,1,1,,,merch\n"));
        THEN("the sale was at the earlier time")
        {
            CHECK(isoUtc(trial.archive["R1"].soldAt) == "2011-07-01T07:26:00Z");
        }
    }
}

TEST_CASE("A price finer than a penny is exact for the line as a whole", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.import("s.csv", header + row("R1", 1, "100,0.125") + row("R1", 2, "1,0.001")
                                      + row("R1", 3, "3,0.555") + row("R1", 4, "4,0.250")));
    const auto& receipt = trial.archive["R1"];
    CHECK(receipt.line(1)->gross().minor() == 1250);
    CHECK(receipt.line(2)->gross().minor() == 0);
    CHECK(receipt.line(3)->gross().minor() == 167);
    CHECK(receipt.line(3)->unitPrice.minor() == 56);
    CHECK(receipt.line(4)->unitPrice.minor() == 25);
    CHECK(receipt.line(4)->discount.minor() == 0);
}
