#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

namespace reprise::clitest {

Shop::Shop(Kind kind, const std::string& policy)
{
    const auto file = policy.find('/') == std::string::npos
                          ? sourceFile("deploy/policy/" + policy + ".toml")
                          : policy;
    std::vector<std::string> words{"init",          "--data", data(),     "--store", "0412",
                                   "--workstation", "K1",     "--policy", file};
    if (kind == Kind::Training) words.emplace_back("--training");
    const auto made = runReprise(words);
    INFO(made.err);
    REQUIRE(made.code == 0);
}

Ran Shop::json(std::vector<std::string> words, std::string_view input) const
{
    words.insert(words.end(), {"--data", data(), "--json"});
    return runReprise(words, input);
}

Ran Shop::text(std::vector<std::string> words, std::string_view input) const
{
    words.insert(words.end(), {"--data", data()});
    return runReprise(words, input);
}

void Shop::sell(const std::vector<Json>& receipts) const
{
    std::string text;
    for (const auto& each : receipts)
        text += each.dump() + "\n";
    const auto imported = json({"receipts", "import", m_folder.file("sold.ndjson", text)});
    INFO(imported.out << imported.err);
    REQUIRE(imported.code == 0);
    REQUIRE(imported.line()["imported"] == receipts.size());
}

Json Shop::shownLine(const std::string& receipt, std::size_t index) const
{
    const auto shown = json({"receipts", "show", receipt});
    INFO(shown.err);
    REQUIRE(shown.code == 0);
    return shown.line()["lines"][index];
}

Json saleLine(int number, std::int64_t quantity, std::int64_t unitPrice, std::int64_t tax)
{
    return {{"line", number},
            {"sku", "SKU" + std::to_string(number)},
            {"description", "Article"},
            {"category", "gifts"},
            {"quantity", quantity},
            {"unit_price", unitPrice},
            {"tax", tax},
            {"tax_included", true}};
}

Json sale(const std::string& number, std::vector<Json> lines)
{
    std::int64_t total = 0;
    for (const auto& line : lines)
        total += line["quantity"].get<std::int64_t>() * line["unit_price"].get<std::int64_t>();
    return {{"receipt", number},
            {"store", "0412"},
            {"workstation", "03"},
            {"sold_at", "2026-11-01T14:03:22+00:00"},
            {"currency", "GBP"},
            {"channel", "in_store"},
            {"lines", std::move(lines)},
            {"tenders", {{{"type", "card"}, {"amount", total}, {"last4", "4242"}}}}};
}

Json request(const std::string& id, const std::string& receipt, int line, std::int64_t quantity)
{
    return {{"request", id},
            {"receipt", receipt},
            {"at", "2026-11-22T10:00:00Z"},
            {"mode", "desk"},
            {"lines",
             {{{"line", line},
               {"quantity", quantity},
               {"reason", "changed_mind"},
               {"condition", "unopened"}}}},
            {"remedy", "refund"}};
}

} // namespace reprise::clitest
