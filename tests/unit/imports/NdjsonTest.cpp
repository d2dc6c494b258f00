#include "ImportTrial.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::samples;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string sale(const std::string& number, int unitPrice)
{
    return R"({"receipt":")" + number + R"(","store":"0412","workstation":"03",)"
           + R"("sold_at":"2026-11-01T14:03:22","currency":"GBP","lines":[{"line":1,)"
           + R"("sku":"85123A","description":"HEART","quantity":6,"unit_price":)"
           + std::to_string(unitPrice) + R"(,"tax_included":true}]})" + "\n";
}

} // namespace

SCENARIO("Receipts come in from JSON, one a line", "[imports]")
{
    ImportTrial trial;

    GIVEN("a file with a mark, Windows line ends, a blank line and no last line end")
    {
        auto text = "\xEF\xBB\xBF" + sale("A-1", 255) + "\r\n" + sale("A-2", 100);
        text.insert(text.find('\n'), "\r");
        text.pop_back();

        THEN("every receipt is in")
        {
            REQUIRE(trial.import("till.ndjson", text));
            CHECK(trial.report.imported == 2);
            CHECK(trial.report.rejected.empty());
            CHECK(trial.archive["A-1"].total().minor() == 1530);
            CHECK(isoUtc(trial.archive["A-2"].soldAt) == "2026-11-01T14:03:22Z");
        }
    }
    GIVEN("a bad line between good ones")
    {
        const auto text =
            sale("A-1", 255) + sale("A-2", -1) + "{\"receipt\":\"A-3\",\n" + sale("A-4", 1);

        THEN("it is named by line, receipt and reason, and the rest goes in")
        {
            REQUIRE(trial.import("till.ndjson", text));
            CHECK(trial.report.imported == 2);
            REQUIRE(trial.report.rejected.size() == 2);
            CHECK(trial.report.rejected[0].line == 2);
            CHECK(trial.report.rejected[0].receipt == "A-2");
            CHECK_THAT(trial.report.rejected[0].reason, ContainsSubstring("expected at least one"));
            CHECK_THAT(trial.report.rejected[0].file, ContainsSubstring("till.ndjson"));
            CHECK(trial.report.rejected[1].line == 3);
            CHECK(trial.report.rejected[1].receipt == "A-3");
        }
    }
    GIVEN("a receipt that comes twice, and another that comes with other content")
    {
        const auto text = sale("A-1", 255) + sale("A-1", 255) + sale("A-2", 1) + sale("A-2", 2);

        THEN("the same again is unchanged, the other a conflict, and the first stays")
        {
            REQUIRE(trial.import("till.ndjson", text));
            CHECK(trial.report.imported == 2);
            CHECK(trial.report.unchanged == 1);
            CHECK(trial.report.conflicts == 1);
            REQUIRE(trial.report.rejected.size() == 1);
            CHECK(trial.report.rejected[0].line == 4);
            CHECK(trial.report.rejected[0].receipt == "A-2");
            CHECK(trial.archive["A-2"].lines[0].unitPrice.minor() == 1);
        }
        THEN("the whole file again changes nothing")
        {
            REQUIRE(trial.import("till.ndjson", text));
            REQUIRE(trial.import("till.ndjson", text));
            CHECK(trial.report.imported == 0);
            CHECK(trial.report.unchanged == 3);
        }
    }
    GIVEN("more receipts than one batch holds")
    {
        std::string text;
        for (int number = 1; number <= 1'001; ++number)
            text += sale("A-" + std::to_string(number), 1);

        THEN("they are filed in batches")
        {
            REQUIRE(trial.import("till.ndjson", text));
            CHECK(trial.report.imported == 1'001);
            CHECK(trial.archive.batches == 3);
        }
        THEN("an archive that fails is an error, and nothing is said to be in")
        {
            trial.archive.failing = true;
            const auto imported = trial.import("till.ndjson", text);
            REQUIRE_FALSE(imported);
            CHECK(imported.error().code == ErrorCode::Unavailable);
            CHECK(trial.report.imported == 0);
        }
    }
}
