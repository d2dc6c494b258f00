// The world misbehaves: other versions, locked and read-only folders, full disks, no head office.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <sqlite3.h>

#include <fstream>
#include <unistd.h>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

void alter(const Shop& shop, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open((shop.data() + "/reprise.db").c_str(), &database) == SQLITE_OK);
    CHECK(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

TEST_CASE("A database from a newer version is refused and left alone", "[cli][faults]")
{
    const Shop shop;
    alter(shop, "PRAGMA user_version = 9999");
    const auto before = readAll(shop.data() + "/reprise.db");
    const auto ran = shop.giveBack(request("q", "S-1", 1, 1));
    INFO(ran.err);
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, ContainsSubstring("newer"));
    CHECK(readAll(shop.data() + "/reprise.db") == before);
}

TEST_CASE("A damaged database file is a clear sentence", "[cli][faults]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 9, 255)})});
    const auto path = shop.data() + "/reprise.db";
    fs::remove(path + "-wal");
    fs::remove(path + "-shm");
    SECTION("overwritten")
    {
        std::ofstream(path, std::ios::binary) << std::string(20000, 'x');
    }
    SECTION("cut off")
    {
        fs::resize_file(path, fs::file_size(path) / 2);
    }
    SECTION("noise in the middle")
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        for (std::streamoff at = 4096; at < static_cast<std::streamoff>(fs::file_size(path));
             at += 512) {
            file.seekp(at);
            file << std::string(64, '\xA5');
        }
    }
    const auto ran = shop.json({"receipts", "show", "S-1"});
    INFO(ran.err);
    CHECK(ran.code == 2);
    CHECK_FALSE(ran.err.empty());
    const auto verified = shop.json({"journal", "verify"});
    CHECK(verified.code == 1);
    CHECK(verified.line()["ok"] == false);
    CHECK(shop.json({"doctor"}).code == 1);
}

TEST_CASE("Answers that can't be written are no success", "[cli][faults]")
{
    const Shop shop;
    const auto ran = runProgram({"bash", "-c",
                                 std::string(REPRISE_PROGRAM) + " journal verify --json --data "
                                     + shop.data() + " > /dev/full"});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, ContainsSubstring("could not be written"));
}

TEST_CASE("A folder where nothing can be written is a clear sentence", "[cli][faults]")
{
    const TempFolder folder;
    const auto file = folder.file("file", "x");
    const std::vector<std::string> places{"/proc/reprise-here", file + "/below"};
    for (const auto& place : places) {
        const auto ran = runReprise({"init", "--data", place, "--store", "0412", "--workstation",
                                     "K1", "--policy", sourceFile("deploy/policy/open.toml")});
        INFO(ran.err);
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.empty());
        CHECK_FALSE(fs::exists(place));
    }
}

TEST_CASE("A database that can't grow any more refuses, keeps what it has and goes on later",
          "[cli][faults]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 9, 255)})});
    REQUIRE(shop.giveBack(request("q0", "S-1", 1, 1)).code == 0);
    std::string many;
    for (int count = 0; count < 4000; ++count)
        many += sale("N-" + std::to_string(count), {saleLine(1, 9, 255)}).dump() + "\n";
    const auto file = shop.folder().file("many.ndjson", many);
    // The shell's limit on file sizes is this test's full disk.
    const auto ran =
        runProgram({"bash", "-c",
                    "trap '' XFSZ; ulimit -f 512; exec " + std::string(REPRISE_PROGRAM)
                        + " receipts import " + file + " --json --data " + shop.data()});
    INFO(ran.out << ran.err);
    CHECK((ran.code == 1 || ran.code == 2));
    CHECK_FALSE(ran.err.empty());
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
    CHECK(shop.shownLine("S-1", 0)["returned"] == 1);
    CHECK(shop.json({"receipts", "import", file}).code == 0);
}

TEST_CASE("The doctor looks at everything", "[cli][doctor]")
{
    const Shop shop;
    const auto ran = shop.json({"doctor"});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 0);
    const auto report = ran.line();
    CHECK(report["ok"] == true);
    std::vector<std::string> names;
    for (const auto& check : report["checks"]) {
        names.push_back(check["check"]);
        CHECK_FALSE(check["detail"].get<std::string>().empty());
    }
    CHECK(names
          == std::vector<std::string>{
              "database", "journal", "disk", "clock", "policy", "open returns", "claims", "budget",
              "checkpoint", "feeds", "staff", "devices", "payments", "certificate", "head office"});
    CHECK_THAT(shop.text({"doctor"}).out, ContainsSubstring("synchronous 2"));
    alter(shop, "DROP TRIGGER journal_is_never_changed;"
                "UPDATE journal SET kind = 'other' WHERE seq = 1");
    CHECK(shop.json({"doctor"}).code == 1);
}
