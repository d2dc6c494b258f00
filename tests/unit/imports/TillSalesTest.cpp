#include "ImportTrial.h"
#include "PoslogText.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace reprise;
using namespace reprise::samples;
using nlohmann::json;

namespace {

std::string textOf(const json& object, const char* key)
{
    return object.at(key).get<std::string>();
}

std::string flags(const json& reward)
{
    return std::string(reward.at("detailed").get<bool>() ? "acs:detailedData=\"true\" " : "")
           + (reward.at("summary").get<bool>() ? "acs:summarizedActivity=\"true\"" : "");
}

std::string poslogOf(const json& sale)
{
    std::string items;
    for (const auto& each : sale.at("taxes"))
        items += tax("1", textOf(each, "amount"));
    for (const auto& each : sale.at("lines")) {
        const std::string attributes =
            std::string(each.at("void").get<bool>() ? "VoidFlag=\"true\" " : "")
            + (each.at("weighed").get<bool>() ? "acs:weightItem=\"true\"" : "");
        items += line({textOf(each, "seq"), textOf(each, "gtin"), textOf(each, "qty"),
                       textOf(each, "unit_price"), textOf(each, "extended"), attributes});
    }
    for (const auto& each : sale.at("rewards"))
        items += reward(flags(each), textOf(each, "promotion"),
                        textOf(each.at("basis").at(0), "ItemID"), textOf(each, "amount"));
    for (const auto& each : sale.at("tenders"))
        items += tender(textOf(each, "type"), textOf(each, "amount"));
    items += grandTotal(textOf(sale.at("totals"), "TransactionGrandAmount"));
    return transaction(textOf(sale, "seq"), items);
}

} // namespace

TEST_CASE("Real sales of a grocer come in to the penny", "[imports]")
{
    std::ifstream file(REPRISE_TEST_DATA "/poslog/ncr_receipts.jsonl");
    REQUIRE(file);
    std::string text;
    int sales = 0;
    for (; std::getline(file, text); ++sales) {
        const auto sale = json::parse(text);
        INFO(textOf(sale, "till") << '-' << textOf(sale, "seq"));
        ImportTrial trial;
        REQUIRE(trial.import("till.xml", poslog(poslogOf(sale))));
        for (const auto& each : trial.report.rejected)
            UNSCOPED_INFO(each.reason);
        REQUIRE(trial.report.imported == 1);

        const auto& receipt = trial.archive["9-34-20170930-" + textOf(sale, "seq")];
        CHECK(receipt.total().decimal() == textOf(sale.at("totals"), "TransactionGrandAmount"));
        CHECK(receipt.rounding.isZero());
        for (const auto& each : receipt.lines)
            CHECK_FALSE(each.gross().isNegative());
    }
    CHECK(sales == 14);
}
