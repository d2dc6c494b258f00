// Real returns of a real shop, replayed: the UCI Online Retail rows that match a sale in full.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>
#include <sstream>

using namespace reprise::clitest;

namespace {

/// The cells of one line; quotes hold commas and double themselves.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ',' && !quoted) {
            cells.emplace_back();
        } else if (letter != '\r') {
            cells.back() += letter;
        }
    }
    return cells;
}

std::vector<std::map<std::string, std::string>> rowsOf(const std::string& path)
{
    std::istringstream text(readAll(path));
    std::string line;
    std::getline(text, line);
    const auto names = cellsOf(line);
    std::vector<std::map<std::string, std::string>> rows;
    while (std::getline(text, line)) {
        const auto cells = cellsOf(line);
        REQUIRE(cells.size() == names.size());
        auto& row = rows.emplace_back();
        for (std::size_t index = 0; index < names.size(); ++index)
            row[names[index]] = cells[index];
    }
    return rows;
}

} // namespace

TEST_CASE("Every return that matches a sale in full replays", "[cli][retail]")
{
    const Shop shop;
    const auto sales = sourceFile("tests/golden/retail/sales_small.csv");
    REQUIRE(shop.json({"receipts", "import", sales}).code == 0);

    std::string input;
    int count = 0;
    std::set<std::string> receipts;
    for (const auto& row : rowsOf(sourceFile("tests/golden/retail/returns_small.csv"))) {
        if (row.at("match_status") != "FULL") continue;
        auto asked = request("full-" + std::to_string(count++), row.at("orig_receipt_no"),
                             std::stoi(row.at("orig_line_no")), std::stoi(row.at("alloc_qty")));
        asked["at"] = row.at("returned_at").substr(0, 10) + "T" + row.at("returned_at").substr(11);
        receipts.insert(row.at("orig_receipt_no"));
        input += asked.dump() + "\n";
    }
    REQUIRE(count == 379);
    const auto ran = shop.json({"return", "-"}, input);
    INFO(ran.err);
    CHECK(ran.code == 0);
    for (const auto& answer : ran.lines()) {
        CHECK(answer["state"] == "completed");
        std::int64_t lines = 0;
        for (const auto& line : answer["lines"])
            lines += line["refund"].get<std::int64_t>();
        CHECK(answer["refund"]["amount"] == lines);
    }
    for (const auto& receipt : receipts) {
        const auto shown = shop.json({"receipts", "show", receipt});
        INFO(receipt << shown.err);
        const auto json = shown.line();
        for (const auto& line : json["lines"]) {
            CHECK(line["refunded"] <= line["gross"]);
            CHECK(line["left"] >= 0);
            if (line["left"] == 0) CHECK(line["refunded"] == line["gross"]);
        }
    }
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
}
