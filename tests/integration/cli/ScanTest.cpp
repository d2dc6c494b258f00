// Pictures in, symbols and their meaning out.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string number = "0412-03-20261101-00123";

/// A picture with one symbol, printed by zint under its own name for the symbology.
std::string printed(const TempFolder& folder, const std::string& symbology, const std::string& text)
{
    const auto file = folder.at("code-" + symbology + ".png");
    const auto ran =
        runProgram({"zint", "-b", symbology, "--scale=2", "--quietzones", "-o", file, "-d", text});
    INFO(ran.out << ran.err);
    REQUIRE(ran.code == 0);
    return file;
}

} // namespace

TEST_CASE("A receipt's code is read and understood, in every symbology", "[cli][scan]")
{
    const TempFolder folder;
    for (const auto& [zint, name] :
         std::vector<std::pair<std::string, std::string>>{{"CODE128", "Code128"},
                                                          {"CODE39", "Code39"},
                                                          {"QRCODE", "QRCode"},
                                                          {"DATAMATRIX", "DataMatrix"},
                                                          {"PDF417", "PDF417"}}) {
        const auto file = printed(folder, zint, number);
        const auto ran = runReprise({"scan", file, "--json"});
        INFO(zint << ": " << ran.err);
        CHECK(ran.code == 0);
        const auto json = ran.line();
        CHECK(json["file"] == file);
        CHECK(json["symbology"] == name);
        CHECK(json["text"] == number);
        CHECK(json["meaning"]["kind"] == "receipt");
        CHECK(json["meaning"]["receipt"] == number);
    }
    const auto product = runReprise({"scan", "--json", printed(folder, "EANX", "4006381333931")});
    CHECK(product.line()["symbology"] == "EAN-13");
    CHECK(product.line()["meaning"]["kind"] == "product");
}

TEST_CASE("With a terminal the scan says whether the receipt is known", "[cli][scan]")
{
    const Shop shop;
    const auto file = printed(shop.folder(), "CODE128", number);
    CHECK(shop.json({"scan", file}).line()["meaning"]["known"] == false);
    shop.sell({sale(number, {saleLine(1, 1, 100)})});
    const auto known = shop.json({"scan", file}).line();
    CHECK(known["meaning"]["known"] == true);
    CHECK(known["meaning"]["receipt"] == number);
    CHECK_THAT(shop.text({"scan", file}).out, ContainsSubstring("opens " + number));
}

TEST_CASE("What looks like a product opens the receipt that it is printed on", "[cli][scan]")
{
    const Shop shop;
    const std::string ean = "4006381333931";
    const auto file = printed(shop.folder(), "EANX", ean);
    CHECK(shop.json({"scan", file}).line()["meaning"]["kind"] == "product");
    auto receipt = sale(number, {saleLine(1, 1, 100)});
    receipt["codes"] = {ean};
    shop.sell({receipt});
    const auto meaning = shop.json({"scan", file}).line()["meaning"];
    CHECK(meaning["kind"] == "receipt");
    CHECK(meaning["receipt"] == number);
    CHECK(shop.json({"receipts", "show", ean}).line()["receipt"] == number);
}

TEST_CASE("A grammar in the terminal's folder takes the place of the stock one", "[cli][scan]")
{
    const Shop shop;
    const auto file = printed(shop.folder(), "CODE128", "~BON~77~");
    CHECK(shop.json({"scan", file}).line()["meaning"]["kind"] == "unknown");
    shop.folder().file("terminal/codes.toml",
                       "format = 1\n[[rule]]\nname = \"bon\"\n"
                       "kind = \"receipt\"\npattern = "
                       "'~BON~(?P<sequence>[0-9]+)~'\nkey = \"{sequence}\"\n");
    const auto read = shop.json({"scan", file});
    INFO(read.err);
    CHECK(read.line()["meaning"]["kind"] == "receipt");
    CHECK(read.line()["meaning"]["receipt"] == "77");

    shop.folder().file("terminal/codes.toml", "format = 1\n[[rule]]\nname = 7\n");
    const auto broken = shop.json({"scan", file});
    CHECK(broken.code == 2);
    CHECK_THAT(broken.err, ContainsSubstring("codes.toml:"));
}

TEST_CASE("What means nothing is raw in JSON and hex for people", "[cli][scan]")
{
    const TempFolder folder;
    const auto file = printed(folder, "QRCODE", "~what is this~");
    CHECK(runReprise({"scan", file, "--json"}).line()["text"] == "~what is this~");
    const auto text = runReprise({"scan", file}).out;
    CHECK_THAT(text, !ContainsSubstring("what is this") && ContainsSubstring("7768617420"));
}

TEST_CASE("No symbol is an answer, no picture is not", "[cli][scan]")
{
    const TempFolder folder;
    const auto blank = folder.at("blank.png");
    REQUIRE(runProgram({"convert", "-size", "200x200", "xc:white", blank}).code == 0);
    const auto none = runReprise({"scan", blank, "--json"});
    CHECK(none.code == 0);
    CHECK(none.line()["text"].is_null());
    CHECK(none.line()["symbology"].is_null());

    const auto good = printed(folder, "CODE128", number);
    const auto bytes = readAll(good);
    const std::vector<std::string> bad{
        folder.file("cut.png", std::string_view(bytes).substr(0, bytes.size() / 2)),
        folder.file("empty.png", ""),
        folder.file("text.jpg", "not a picture"),
        folder.at("missing.png"),
        folder.path().string(),
    };
    for (const auto& each : bad) {
        const auto ran = runReprise({"scan", each, good, "--json"});
        INFO(each << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring(each + ":1: "));
        REQUIRE(ran.lines().size() == 2);
        CHECK(ran.lines()[1]["text"] == number);
    }
}
