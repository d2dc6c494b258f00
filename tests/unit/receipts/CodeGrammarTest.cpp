#include "reprise/receipts/CodeGrammar.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <rapidcheck.h>
#include <string>

using namespace reprise;
using namespace reprise::receipts;

namespace {

const CodeGrammar& stock()
{
    static const auto grammar = CodeGrammar::parse(stockCodeGrammar(), "stock.toml");
    INFO((grammar ? "" : grammar.error().detail));
    REQUIRE(grammar);
    return *grammar;
}

constexpr std::array symbologies{"Code128", "Code39", "EAN-13",     "EAN-8",  "UPC-A", "UPC-E",
                                 "ITF",     "QRCode", "DataMatrix", "PDF417", "typed"};

} // namespace

SCENARIO("The house's own numbers", "[receipts][codes]")
{
    GIVEN("a receipt number as our tills print it")
    {
        const std::string number = "0412-03-20261101-00123";
        for (const auto* symbology : {"Code128", "Code39", "QRCode", "DataMatrix", "PDF417"}) {
            INFO(symbology);
            const auto code = stock().read(number, symbology);
            CHECK(code.kind == CodeKind::Receipt);
            CHECK(code.opensReceipt());
            CHECK(code.key == number);
            CHECK(code.parts.at("store") == "0412");
            CHECK(code.parts.at("workstation") == "03");
            CHECK(code.parts.at("date") == "20261101");
            CHECK(code.parts.at("sequence") == "00123");
        }
        WHEN("a person types it their own way")
        {
            const auto* typed =
                GENERATE("0412-03-20261101-00123", " 0412-03-20261101-00123 ",
                         "0412 03 20261101 00123", "0412/03/20261101/123", "412-3-20261101-123",
                         "0412032026110100123", "0412 – 03 – 20261101 – 00123");
            INFO(typed);
            THEN("it is the same receipt")
            {
                CHECK(stock().read(typed, "typed").key == number);
            }
        }
        WHEN("a G marks it as a gift receipt")
        {
            const auto code = stock().read(number + "-G", "Code128");
            THEN("the sale is the same, the kind is not")
            {
                CHECK(code.kind == CodeKind::GiftReceipt);
                CHECK(code.key == number);
            }
        }
    }
    GIVEN("the receipt of an exchange")
    {
        THEN("it opens that receipt, however it is read")
        {
            for (const auto* symbology : symbologies) {
                const auto code = stock().read("X-0412-K1-7Q4M9X2C", symbology);
                CHECK(code.kind == CodeKind::Receipt);
                CHECK(code.key == "X-0412-K1-7Q4M9X2C");
            }
        }
    }
    GIVEN("a badge of somebody's")
    {
        THEN("it is known as one, and has no key to look anything up by")
        {
            for (const auto* symbology : symbologies) {
                const auto code = stock().read("STAFF-3f9a0c11d27b", symbology);
                CHECK(code.kind == CodeKind::Badge);
                CHECK(code.key.empty());
                CHECK(code.alternatives.empty());
            }
        }
    }
    GIVEN("a slip of a return")
    {
        THEN("it never opens a receipt, however it is read")
        {
            for (const auto* symbology : symbologies) {
                const auto code = stock().read("R-0412-K1-7Q4M9X2C", symbology);
                CHECK(code.kind == CodeKind::ReturnSlip);
                CHECK_FALSE(code.opensReceipt());
                CHECK(code.key == "R-0412-K1-7Q4M9X2C");
            }
        }
        THEN("letters that look like digits are those digits")
        {
            CHECK(stock().read("r-0412-k1-7q4m9xlo", "typed").key == "R-0412-K1-7Q4M9X10");
        }
    }
}

TEST_CASE("Plain numbers open receipts and keep their zeros", "[receipts][codes]")
{
    for (const auto* symbology : {"Code128", "Code39", "QRCode", "DataMatrix", "PDF417", "typed"}) {
        INFO(symbology);
        CHECK(stock().read("536365", symbology).kind == CodeKind::Receipt);
        CHECK(stock().read("536365", symbology).key == "536365");
        CHECK(stock().read("000042", symbology).key == "000042");
        CHECK(stock().read("C536825", symbology).key == "C536825");
        CHECK(stock().read("9-31-20171001-114", symbology).kind == CodeKind::Receipt);
    }
    CHECK(stock().read("9-31-20171001-114", "Code128").key == "9-31-20171001-114");
    CHECK(stock().read("INV-2026/000123", "Code128").key == "INV-2026/000123");
}

TEST_CASE("A symbol's own text is always among its keys", "[receipts][codes]")
{
    // An archive that files numbers as they are printed finds them either way.
    for (const auto* text : {"0412032026110100123", "9-31-20171001-114", "abc-123",
                             "T0000P000100016289", "4006381333931", "11784733 8 373.99"}) {
        for (const auto* symbology : {"Code128", "typed"}) {
            const auto code = stock().read(text, symbology);
            INFO(text << " as " << symbology);
            CHECK((code.key == text
                   || std::ranges::find(code.alternatives, text) != code.alternatives.end()));
        }
    }
}

TEST_CASE("Junk is unknown and has nothing to look up", "[receipts][codes]")
{
    const std::string junk =
        GENERATE(std::string(), std::string(" "), std::string("0412-03-20261101-00123\n"),
                 std::string("0412\t03"),
                 std::string("12\x00"
                             "34",
                             5),
                 std::string("\x1b[2J1"), std::string("123\x7f"), std::string("\xff\xfe\x31"),
                 std::string("caf\xe9 1"), std::string(65, '1'), std::string(5000, 'A') + "1",
                 std::string("1';DROP TABLE r"), std::string("<script>1</script>"),
                 std::string("../../etc/passwd1"), std::string("%s%n1"), std::string("HELLO"),
                 std::string("12--34"), std::string("-1234"), std::string("1234-"),
                 std::string("£12"), std::string("１２３４"), std::string("12\u202e34"),
                 std::string("12\u0085"), std::string("{\"receipt\":1}"), std::string("1,000"),
                 std::string("=1+1"), std::string("https://a\u202eb.example/1"),
                 std::string("\x1d"), std::string("javascript:alert(1)"));
    for (const auto* symbology : symbologies) {
        INFO(loggableCode(junk) << " as " << symbology);
        const auto code = stock().read(junk, symbology);
        CHECK(code.kind == CodeKind::Unknown);
        CHECK(code.key.empty());
        CHECK(code.rule.empty());
        CHECK(code.parts.empty());
        CHECK(code.alternatives.empty());
    }
}

TEST_CASE("Any bytes at all are read without harm", "[receipts][codes]")
{
    rc::check("no key ever holds a control character or foreign bytes", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        for (const auto* symbology : symbologies) {
            const auto code = stock().read(text, symbology);
            RC_ASSERT(std::ranges::all_of(code.key, [](char c) { return c >= ' ' && c < 0x7f; }));
            RC_ASSERT((code.kind == CodeKind::Unknown) == code.rule.empty());
        }
    });
}

TEST_CASE("A receipt is filed under every key that reading it can give", "[receipts][codes]")
{
    rc::check("filingKeys covers read()", [] {
        const auto letters = rc::gen::elementOf(std::string("0123456789ABTPRGabc-./ "));
        const auto printed = *rc::gen::container<std::string>(letters);
        const auto filed = stock().filingKeys(printed);
        for (const auto* symbology : symbologies) {
            const auto code = stock().read(printed, symbology);
            if (code.key.empty()) continue;
            RC_ASSERT(std::ranges::find(filed, code.key) != filed.end());
        }
    });
    CHECK(stock().filingKeys("4006381333931")
          == std::vector<std::string>{"04006381333931", "4006381333931"});
    CHECK(stock().filingKeys("398/16/1/220522") == std::vector<std::string>{"398.16.1.220522"});
    CHECK(stock().filingKeys("no such thing!").empty());
}

TEST_CASE("Only hexadecimal of a code reaches a log", "[receipts][codes]")
{
    CHECK(loggableCode("A\n") == "410a");
    CHECK(loggableCode("") == "");
    const auto long40 = loggableCode(std::string(40, 'A'));
    CHECK(long40.starts_with(std::string("4141")));
    CHECK(long40.ends_with("… (40 bytes)"));
}
