#include "ImportTrial.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::samples;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string sale(const std::string& number, const std::string& more = {})
{
    return R"({"receipt":")" + number
           + R"(","store":"0412","sold_at":"2026-11-01","currency":"GBP",)" + more
           + R"("lines":[{"line":1,"sku":"A","quantity":1,"unit_price":100,"tax_included":true}]})"
           + "\n";
}

} // namespace

TEST_CASE("What is no receipt file is refused before anything is filed", "[imports]")
{
    ImportTrial trial;
    const auto codeOf = [](const Result<void>& result) {
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(codeOf(trial.importFile(trial.folder.file("missing.csv"))) == ErrorCode::NotFound);
    CHECK(codeOf(trial.import("receipts.pdf", "x")) == ErrorCode::Invalid);
    CHECK(codeOf(trial.import("receipts", "x")) == ErrorCode::Invalid);
    CHECK(codeOf(trial.import("utf16.csv", "\xFF\xFEr\0")) == ErrorCode::Invalid);
    std::filesystem::create_directory(trial.folder.file("folder.csv"));
    CHECK(codeOf(trial.importFile(trial.folder.file("folder.csv"))) == ErrorCode::Invalid);
    CHECK(codeOf(trial.importFile("/dev/zero.csv")) == ErrorCode::NotFound);
    CHECK(trial.archive.batches == 0);
}

TEST_CASE("The ending of a name counts in any case, and an empty file has no receipts", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.import("TILL.NDJSON", sale("A-1")));
    CHECK(trial.report.imported == 1);
    REQUIRE(trial.import("empty.ndjson", ""));
    REQUIRE(trial.import("mark.ndjson", "\xEF\xBB\xBF"));
    CHECK(trial.report.imported == 0);
    CHECK(trial.report.rejected.empty());
}

TEST_CASE("Every bad line of JSON is rejected with its reason, and the next one goes in",
          "[imports]")
{
    ImportTrial trial;
    const auto reasonFor = [&trial](const std::string& bad) {
        trial.archive.receipts.clear();
        REQUIRE(trial.import("till.ndjson", bad + "\n" + sale("GOOD")));
        CHECK(trial.archive.receipts.size() == 1);
        REQUIRE(trial.report.rejected.size() == 1);
        CHECK(trial.report.rejected[0].line == 1);
        CHECK_FALSE(trial.report.rejected[0].reason.empty());
        return trial.report.rejected[0].reason;
    };
    const auto cut = sale("A-1");
    reasonFor(cut.substr(0, cut.size() / 2));
    reasonFor("[]");
    reasonFor("null");
    reasonFor("{}");
    reasonFor("receipt");
    CHECK_THAT(reasonFor(cut.substr(0, 20) + std::string(1, '\0') + "}"), ContainsSubstring("NUL"));
    CHECK_THAT(reasonFor(sale("caf\xE9")), ContainsSubstring("UTF-8"));
    reasonFor(std::string(200'000, '[') + std::string(200'000, ']'));
    reasonFor(std::string(200'000, '{'));
    reasonFor(
        sale("A-1", R"("discount":-1,)").substr(0, sale("A-1", R"("discount":-1,)").size() - 1));
    reasonFor(sale("A-1", R"("discount":1e300,)"));
    reasonFor(sale("A-1", R"("discount":99999999999999999999999,)"));
    reasonFor(sale("A-1", R"("discount":"100",)"));
    reasonFor(sale("A-1", R"("discount":101,)"));
    reasonFor(sale("A-1", R"("currency":"XTS",)"));
    reasonFor(sale("A-1", R"("tenders":[{"type":"card","amount":99}],)"));
    reasonFor(
        sale("A-1", R"("tenders":[{"type":"card","amount":100,"token":"4111111111111111"}],)"));
}

TEST_CASE("A line of a hundred megabytes is refused without holding it", "[imports]")
{
    ImportTrial trial;
    const auto path = trial.folder.file("long.ndjson");
    {
        std::ofstream file(path, std::ios::binary);
        file << R"({"receipt":"BIG","description":")";
        const std::string megabyte(1'000'000, 'x');
        for (int count = 0; count < 100; ++count)
            file << megabyte;
        file << "\"}\n" << sale("GOOD");
    }
    REQUIRE(trial.importFile(path));
    CHECK(trial.report.imported == 1);
    REQUIRE(trial.report.rejected.size() == 1);
    CHECK_THAT(trial.report.rejected[0].reason, ContainsSubstring("8 MiB"));
}

TEST_CASE("A hundred megabytes without a single tag are no POSLog", "[imports]")
{
    ImportTrial trial;
    for (const auto* start : {"", "<POSLog><!-- ", "<POSLog><Transaction><a>", "<POSLog a=\""}) {
        const auto path = trial.folder.file("long.xml");
        {
            std::ofstream file(path, std::ios::binary);
            file << start;
            const std::string megabyte(1'000'000, 'x');
            for (int count = 0; count < 100; ++count)
                file << megabyte;
        }
        const auto imported = trial.importFile(path);
        CHECK((!imported || trial.report.rejected.size() == 1));
        CHECK(trial.report.imported == 0);
    }
}
