// Every row of the field's barcode list (tests/golden/barcodes) against the stock grammar.
#include "reprise/receipts/CodeGrammar.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace reprise::receipts;

namespace {

std::vector<std::string> cellsOf(const std::string& row)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : row) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

/// The payload column by row id.
const std::map<std::string, std::string>& payloads()
{
    static const auto rows = [] {
        std::map<std::string, std::string> found;
        std::ifstream file(REPRISE_TEST_DATA "/barcodes/receipt_barcode_formats.csv");
        std::string row;
        std::getline(file, row);
        while (std::getline(file, row)) {
            const auto cells = cellsOf(row);
            found[cells.at(0)] = cells.at(3);
        }
        return found;
    }();
    return rows;
}

const CodeGrammar& stock()
{
    static const auto grammar = CodeGrammar::parse(stockCodeGrammar(), "stock.toml");
    REQUIRE(grammar);
    return *grammar;
}

const CodeGrammar& vendor(const char* file)
{
    static std::map<std::string, CodeGrammar> grammars;
    if (const auto known = grammars.find(file); known != grammars.end()) return known->second;
    std::ifstream stream(REPRISE_SOURCE_DIR "/deploy/codes/" + std::string(file));
    const std::string toml(std::istreambuf_iterator<char>(stream), {});
    auto grammar = CodeGrammar::parse(toml, file);
    INFO((grammar ? "" : grammar.error().detail));
    REQUIRE(grammar);
    return grammars.emplace(file, std::move(*grammar)).first->second;
}

ReceiptCode read(const std::string& text, const std::string& symbology)
{
    return stock().read(text, symbology);
}

} // namespace

TEST_CASE("The list has all its rows", "[receipts][codes]")
{
    CHECK(payloads().size() == 21);
}

TEST_CASE("R01: a transaction with count and total between spaces", "[receipts][codes]")
{
    const auto code = read(payloads().at("R01"), "Code128");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "11784733");
    CHECK(code.parts.at("total") == "373.99");
    CHECK(code.alternatives == std::vector<std::string>{payloads().at("R01")});
    CHECK(read("11784733", "typed").key == code.key);
}

TEST_CASE("R02: Code 39 with a dash, and no zero-cost confusion with its misreading",
          "[receipts][codes]")
{
    const auto code = read(payloads().at("R02"), "Code39");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "SB-66750");
    CHECK(read("sb-66750", "typed").key == code.key);
    CHECK(read("SL-66750", "Code39").key != code.key);
}

TEST_CASE("R03: dots in the bars and slashes in print are one key", "[receipts][codes]")
{
    const auto scanned = read(payloads().at("R03"), "Code128");
    CHECK(scanned.kind == CodeKind::Receipt);
    CHECK(scanned.key == "398.16.1.220522");
    CHECK(scanned.parts.at("workstation") == "16");
    CHECK(read("398/16/1/220522", "typed").key == scanned.key);
    CHECK(read(" 398 / 16 / 1 / 220522 ", "typed").key == scanned.key);
}

TEST_CASE("R04: an EAN-13 in the coupon range is a receipt, not a product", "[receipts][codes]")
{
    const auto code = read(payloads().at("R04"), "EAN-13");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "9979900201149");
    CHECK(read("9979900201149", "typed").key == code.key);
    CHECK(read("4006381333931", "EAN-13").kind == CodeKind::Product);
    // The digit before the check digit misread: the check fails, and nothing is opened.
    CHECK(read("9979900201159", "EAN-13").kind == CodeKind::Unknown);
}

TEST_CASE("R05, R06, R07: letters that announce till, store or number", "[receipts][codes]")
{
    const auto till = read(payloads().at("R05"), "Code39");
    CHECK(till.key == "T0001000000288");
    CHECK(till.parts.at("workstation") == "0001");
    CHECK(till.parts.at("sequence") == "000000288");

    const auto number = read(payloads().at("R06"), "Code39");
    CHECK(number.kind == CodeKind::Receipt);
    CHECK(number.key == "00000P0001000001628");
    CHECK(read("00000p0001000001628", "typed").key == number.key);

    const auto mask = read(payloads().at("R07"), "Code128");
    CHECK(mask.key == "P00040011001234");
    CHECK(mask.parts.at("store") == "0004");
    CHECK(mask.parts.at("workstation") == "0011");
    CHECK(mask.parts.at("sequence") == "001234");
}

TEST_CASE("R08: a number that two tills may both print stays a bare number", "[receipts][codes]")
{
    const auto code = read(payloads().at("R08"), "Code128");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "1001");
    CHECK_FALSE(code.parts.contains("store"));
    CHECK_FALSE(code.parts.contains("workstation"));
}

TEST_CASE("R09: a type digit in front tells sale, gift and duplicate apart", "[receipts][codes]")
{
    const auto& grammar = vendor("type-digit-first.toml");
    CHECK(grammar.read("000310100114", "Code128").kind == CodeKind::Receipt);
    CHECK(grammar.read("100310100114", "Code128").kind == CodeKind::GiftReceipt);
    CHECK(grammar.read("800310100114", "Code128").kind == CodeKind::Receipt);
    CHECK(grammar.read("800310100114", "Code128").parts.at("type") == "8");
    CHECK(grammar.read("500310100114", "Code128").kind == CodeKind::Unknown);
    // Original, gift receipt and duplicate are of one sale.
    CHECK(grammar.read("100310100114", "Code128").key
          == grammar.read("000310100114", "Code128").key);
}

TEST_CASE("R10: eighteen digits begin with the branch", "[receipts][codes]")
{
    const auto code = read("041200000000012345", "Code128");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "041200000000012345");
    CHECK(code.parts.at("store") == "0412");
}

TEST_CASE("R11: typed without its zeros is the same order", "[receipts][codes]")
{
    const auto scanned = read(payloads().at("R11"), "Code128");
    CHECK(scanned.key == "007-00004669-01");
    CHECK(read("7-4669-1", "typed").key == scanned.key);
    CHECK(read("7/4669/1", "typed").key == scanned.key);
}

TEST_CASE("R12: a type digit after the year tells a return's slip from a sale", "[receipts][codes]")
{
    const auto& grammar = vendor("year-type-till.toml");
    CHECK(grammar.read("2026103001234", "Code128").kind == CodeKind::Receipt);
    CHECK(grammar.read("2026203001234", "Code128").kind == CodeKind::ReturnSlip);
    CHECK_FALSE(grammar.read("2026203001234", "Code128").opensReceipt());
    CHECK(grammar.read("2026303001234", "Code128").kind == CodeKind::Receipt);
    CHECK(grammar.read("2026403001234", "Code128").kind == CodeKind::Unknown);
}

TEST_CASE("R13, R14, R15: fiscal signatures are recognised and open nothing", "[receipts][codes]")
{
    const std::string german =
        "V0;955002-00;Kassenbeleg-V1;Beleg^0.00_2.55_0.00_0.00_0.00^2.55:Bar;18;112;"
        "2019-07-10T18:41:04.000Z;2019-07-10T18:41:04.000Z;ecdsa-plain-SHA256;unixTime;MEQCIAy4==";
    const auto de = read(german, "QRCode");
    CHECK(de.kind == CodeKind::Fiscal);
    CHECK(de.key == "DE:955002-00:18");
    CHECK(read(payloads().at("R13"), "QRCode").kind == CodeKind::Fiscal);

    const auto at = read(payloads().at("R14"), "QRCode");
    CHECK(at.kind == CodeKind::Fiscal);
    CHECK(at.parts.at("till") == "DEMO-CASH-BOX426");
    CHECK(at.parts.at("sequence") == "776740");

    const auto sa = read(payloads().at("R15"), "QRCode");
    CHECK(sa.kind == CodeKind::Fiscal);
    CHECK(sa.key.empty());
    CHECK_FALSE(de.opensReceipt());
    CHECK_FALSE(at.opensReceipt());
    CHECK_FALSE(sa.opensReceipt());
}

TEST_CASE("R16: addresses are named and have no key to look up", "[receipts][codes]")
{
    CHECK(read(payloads().at("R16"), "QRCode").kind == CodeKind::Url);
    const auto code = read("https://www.sefazvirtual.fazenda.gov.br/nfce/qrcode?p="
                           "35220512345678000195650010000001231000001234|2|1|1|ABCDEF",
                           "QRCode");
    CHECK(code.kind == CodeKind::Url);
    CHECK(code.parts.at("access") == "35220512345678000195650010000001231000001234");
    CHECK(code.key.empty());
    CHECK(code.alternatives.empty());
    CHECK(read("HTTP://EXAMPLE.COM/R?n=0412-03-20261101-00123", "QRCode").kind == CodeKind::Url);
    CHECK(read("www.example.com/receipt/1", "QRCode").kind == CodeKind::Url);
}

TEST_CASE("R17: a zero that only the symbology needed is an alternative", "[receipts][codes]")
{
    const auto code = read(payloads().at("R17"), "Code128");
    CHECK(code.kind == CodeKind::Receipt);
    CHECK(code.key == "01");
    CHECK(code.alternatives == std::vector<std::string>{"1"});
    CHECK(read("012345", "Code128").alternatives == std::vector<std::string>{"12345"});
    // An odd number of digits needed no zero: this one is the till's own.
    CHECK(read("01234", "Code128").alternatives.empty());
    CHECK(read("0001", "Code128").alternatives.empty());
}

TEST_CASE("R18: one product, one key, with and without the leading zero", "[receipts][codes]")
{
    const auto ean = read("0850076167554", "EAN-13");
    CHECK(ean.kind == CodeKind::Product);
    CHECK(ean.key == "00850076167554");
    CHECK(read("850076167554", "UPC-A").key == ean.key);
    CHECK(read("850076167554", "typed").key == ean.key);
    CHECK(read("00850076167554", "ITF").key == ean.key);
    CHECK(read("]E00850076167554", "typed").key == ean.key);
    CHECK(read(std::string("]C1010085007616755421A1\x1d"
                           "10B2"),
               "typed")
              .key
          == ean.key);
    CHECK(read("01234565", "EAN-8").key == "00000001234565");
    CHECK(read("04252614", "UPC-E").key == "00042100005264");
}

TEST_CASE("R19: a number that a scanner padded does not open the short one", "[receipts][codes]")
{
    const auto padded = read("000000000079", "UPC-A");
    CHECK_FALSE(padded.opensReceipt());
    CHECK(padded.key != "00007");
    CHECK(std::ranges::find(padded.alternatives, "00007") == padded.alternatives.end());
}

TEST_CASE("R20: a weight label names its item and what was weighed", "[receipts][codes]")
{
    const auto heavy = read("2712345006507", "EAN-13");
    CHECK(heavy.kind == CodeKind::Product);
    CHECK(heavy.parts.at("item") == "12345");
    CHECK(heavy.parts.at("weight") == "0.650");
    const auto heavier = read("2712345123457", "EAN-13");
    CHECK(heavier.parts.at("weight") == "12.345");
    CHECK(heavier.key == heavy.key);
}

TEST_CASE("R21: Codabar means nothing here", "[receipts][codes]")
{
    CHECK(read("C878A", "Codabar").kind == CodeKind::Unknown);
    CHECK(read("]F0878", "typed").kind == CodeKind::Unknown);
}
