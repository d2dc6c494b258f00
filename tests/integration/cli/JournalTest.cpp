// The record: whole when nobody touched it, and the first bad entry named when somebody did.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <sqlite3.h>

#include <sstream>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

/// As somebody with the disk in their hands would do it, triggers and all.
void tamper(const Shop& shop, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open((shop.data() + "/reprise.db").c_str(), &database) == SQLITE_OK);
    char* trouble = nullptr;
    const auto all =
        "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_cut;" + sql;
    const int code = sqlite3_exec(database, all.c_str(), nullptr, nullptr, &trouble);
    INFO(sql << ": " << (trouble != nullptr ? trouble : ""));
    sqlite3_free(trouble);
    sqlite3_close(database);
    REQUIRE(code == SQLITE_OK);
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

void fill(const Shop& shop)
{
    shop.sell({sale("S-1", {saleLine(1, 9, 255)})});
    for (int count = 0; count < 5; ++count)
        REQUIRE(shop.giveBack(request("q" + std::to_string(count), "S-1", 1, 1)).code == 0);
}

} // namespace

SCENARIO("An untouched journal is whole, here and exported", "[cli][journal]")
{
    const Shop shop;
    fill(shop);
    const auto verified = shop.json({"journal", "verify"});
    INFO(verified.err);
    REQUIRE(verified.code == 0);
    const auto check = verified.line();
    CHECK(check["ok"] == true);
    CHECK(check["records"].get<int>() >= 5);

    const auto exported = shop.text({"journal", "export"});
    CHECK(exported.code == 0);
    CHECK(linesOf(exported.out).size() == check["records"].get<std::size_t>());
    const auto file = shop.folder().file("export.ndjson", exported.out);
    const auto verifiedFile = runReprise({"journal", "verify", "--file", file, "--json"});
    CHECK(verifiedFile.code == 0);
    CHECK(verifiedFile.line() == check);
    CHECK(runReprise({"journal", "verify", "--file", "-"}, exported.out).code == 0);
    THEN("windows line ends do not matter")
    {
        std::string windows;
        for (const auto& line : linesOf(exported.out))
            windows += line + "\r\n";
        CHECK(runReprise({"journal", "verify", "--file", "-"}, windows).code == 0);
    }
}

TEST_CASE("An export that was touched is refused at the right entry", "[cli][journal]")
{
    const Shop shop;
    fill(shop);
    const auto lines = linesOf(shop.text({"journal", "export"}).out);
    REQUIRE(lines.size() >= 5);
    const auto badSeq = [](const std::string& text) {
        const auto ran = runReprise({"journal", "verify", "--file", "-", "--json"}, text);
        INFO(ran.out << ran.err);
        CHECK(ran.code == 1);
        CHECK(ran.line()["ok"] == false);
        CHECK_FALSE(ran.line()["reason"].get<std::string>().empty());
        CHECK_THAT(ran.err, ContainsSubstring("stdin:"));
        return ran.line()["bad_seq"].get<int>();
    };
    auto changed = lines;
    const auto at = changed[3].find("255");
    REQUIRE(at != std::string::npos);
    changed[3].replace(at, 3, "955");
    CHECK(badSeq(joined(changed)) == 4);

    auto dropped = lines;
    dropped.erase(dropped.begin() + 2);
    CHECK(badSeq(joined(dropped)) == 3);

    auto swapped = lines;
    std::swap(swapped[1], swapped[2]);
    CHECK(badSeq(joined(swapped)) == 2);

    auto doubled = lines;
    doubled.insert(doubled.begin() + 1, lines[0]);
    CHECK(badSeq(joined(doubled)) == 2);

    auto headless = lines;
    headless.erase(headless.begin());
    CHECK(badSeq(joined(headless)) == 1);

    const auto whole = joined(lines);
    CHECK(badSeq(whole.substr(0, whole.size() - 20)) == static_cast<int>(lines.size()));
    CHECK(badSeq("") == 1);
    CHECK(badSeq("not an export\n") == 1);

    const Shop other;
    const auto foreign = linesOf(other.text({"journal", "export"}).out);
    auto mixed = lines;
    mixed[1] = foreign.back();
    CHECK(badSeq(joined(mixed)) == 2);
    CHECK(runReprise({"journal", "verify", "--file", shop.folder().at("missing")}).code == 2);
}

TEST_CASE("A database that was touched is found out, with the first bad entry", "[cli][journal]")
{
    const Shop shop;
    fill(shop);
    const auto badSeq = [&shop] {
        const auto ran = shop.json({"journal", "verify"});
        INFO(ran.out << ran.err);
        CHECK(ran.code == 1);
        CHECK(ran.line()["ok"] == false);
        return ran.line()["bad_seq"].get<int>();
    };
    SECTION("a payload")
    {
        tamper(shop, "UPDATE journal SET payload = replace(payload, '255', '955') WHERE seq = 4");
        CHECK(badSeq() == 4);
    }
    SECTION("a time")
    {
        tamper(shop, "UPDATE journal SET at = at + 1 WHERE seq = 3");
        CHECK(badSeq() == 3);
    }
    SECTION("an entry taken out of the middle")
    {
        tamper(shop, "DELETE FROM journal WHERE seq = 3");
        CHECK(badSeq() == 3);
    }
    SECTION("the last entry taken away")
    {
        tamper(shop, "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
        CHECK(shop.json({"journal", "verify"}).code == 1);
    }
}
