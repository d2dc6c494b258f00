// Papers of a return: read, printed, and read back off the paper.
#include "Shop.h"
#include "SimulatedPrinter.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <filesystem>
#include <fstream>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Returned {
    Shop shop;
    std::string id;

    Returned()
    {
        shop.sell({sale("S-1", {saleLine(1, 6, 255)})});
        id = shop.giveBack(request("q", "S-1", 1, 1)).line()["return"].get<std::string>();
    }

    Ran slip(std::vector<std::string> words) const
    {
        words.insert(words.begin(), {"slip", id});
        return shop.json(std::move(words));
    }
};

} // namespace

SCENARIO("A slip is shown as the money stands", "[cli][slip]")
{
    const Returned returned;
    const auto shown = returned.slip({"--store-name", "Fernhill York"});
    INFO(shown.err);
    REQUIRE(shown.code == 0);
    CHECK(shown.line()["kind"] == "refund");
    CHECK(shown.line()["reprint"] == 0);
    const auto text = shown.line()["text"].get<std::string>();
    CHECK_THAT(text, ContainsSubstring("Fernhill York"));
    CHECK_THAT(text, ContainsSubstring("£2.55"));
    CHECK_THAT(text, ContainsSubstring("TRAINING - NOT A REAL RETURN"));
    CHECK_THAT(returned.shop.text({"slip", returned.id, "--columns", "32"}).out,
               ContainsSubstring(std::string(32, '-') + "\n"));
    CHECK_THAT(returned.slip({"--kind", "store"}).line()["text"].get<std::string>(),
               ContainsSubstring("Store copy"));
    CHECK(returned.slip({"--kind", "customer"}).code == 0);
}

SCENARIO("Who came with a gift receipt is told no price on paper", "[cli][slip][gift]")
{
    const Shop shop;
    shop.sell({sale("0412-03-20261101-00123", {saleLine(1, 6, 255)})});
    auto wanted = request("q", "0412-03-20261101-00123-G", 1, 1);
    const auto id = shop.giveBack(wanted).line()["return"].get<std::string>();
    const auto text = shop.json({"slip", id}).line()["text"].get<std::string>();
    CHECK_THAT(text, ContainsSubstring("This is a gift slip: it shows no prices."));
    CHECK_THAT(text, !ContainsSubstring("2.55"));
}

SCENARIO("What a return has no paper for is said, and what is no kind is refused", "[cli][slip]")
{
    const Returned returned;
    for (const auto* kind : {"pending", "in_doubt", "refusal", "withdrawn", "quarantine",
                             "booked_in", "credit_note", "voucher"}) {
        const auto ran = returned.slip({"--kind", kind});
        INFO(kind << ": " << ran.err);
        CHECK(ran.code == 1);
        CHECK_THAT(ran.err, ContainsSubstring("expected"));
    }
    for (const auto& words : std::vector<std::vector<std::string>>{{"--kind", "receipt"},
                                                                   {"--format", "doc"},
                                                                   {"--format", "pdf"},
                                                                   {"--columns", "5"},
                                                                   {"--print", "usb"}}) {
        const auto ran = returned.slip(words);
        INFO(words.front() << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("expected"));
    }
    CHECK(returned.shop.json({"slip", "R-0412-K1-00000000"}).code == 1);
    CHECK(returned.shop.json({"slip", ""}).code == 2);
}

SCENARIO("A credit that a return issued has a voucher, as long as something is on it",
         "[cli][slip][voucher]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 6, 255)})});
    auto asked = request("q", "S-1", 1, 2);
    asked["remedy"] = "store_credit";
    const auto answer = shop.giveBack(asked).line();
    const auto id = answer["return"].get<std::string>();
    const auto number = answer["issued"][0]["number"].get<std::string>();
    const auto voucher = [&](std::vector<std::string> more = {}) {
        std::vector<std::string> words{"slip", id, "--kind", "voucher"};
        words.insert(words.end(), more.begin(), more.end());
        return shop.json(words);
    };
    const auto shown = voucher();
    INFO(shown.err);
    REQUIRE(shown.code == 0);
    CHECK(shown.line()["kind"] == "voucher");
    const auto text = shown.line()["text"].get<std::string>();
    CHECK_THAT(text, ContainsSubstring("Store credit") && ContainsSubstring("£5.10"));
    CHECK_THAT(text, ContainsSubstring(number) && ContainsSubstring("It has no last day."));

    THEN("it says what is left, and there is none of what is spent")
    {
        REQUIRE(shop.json({"value", "redeem", number, "--amount", "110", "--reference", "T-1"}).code
                == 0);
        CHECK_THAT(voucher().line()["text"].get<std::string>(), ContainsSubstring("£4.00"));
        REQUIRE(shop.json({"value", "redeem", number, "--amount", "400", "--reference", "T-2"}).code
                == 0);
        const auto spent = voucher();
        CHECK(spent.code == 1);
        CHECK_THAT(spent.err, ContainsSubstring("expected"));
    }
    THEN("a further copy says that it is one")
    {
        CHECK(voucher({"--reprint"}).line()["reprint"] == 1);
        CHECK_THAT(voucher({"--reprint"}).line()["text"].get<std::string>(),
                   ContainsSubstring("REPRINT 2"));
    }
    THEN("its code comes out of a printer, and as a page")
    {
        const auto bytes = shop.folder().at("voucher.bin");
        REQUIRE(voucher({"--format", "escpos", "--out", bytes}).code == 0);
        std::ifstream file(bytes, std::ios::binary);
        const std::string printed{std::istreambuf_iterator<char>(file), {}};
        // Two letters too many for bars on 80 mm.
        CHECK_THAT(printed, ContainsSubstring("1P0" + number));
        const auto page = shop.folder().at("voucher.pdf");
        REQUIRE(voucher({"--format", "pdf", "--out", page}).code == 0);
        CHECK(std::filesystem::file_size(page) > 1'000);
    }
}

SCENARIO("Letters that a printer lacks are asked of its other page, or drawn", "[cli][slip]")
{
    const Returned returned;
    const auto printed = [&](const std::string& name, std::vector<std::string> more) {
        const auto file = returned.shop.folder().at("slip.bin");
        more.insert(more.end(), {"--format", "escpos", "--out", file, "--store-name", name});
        REQUIRE(returned.slip(more).code == 0);
        std::ifstream bytes(file, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(bytes), {}};
    };
    const std::string centralPage = "\x1bt\x12";
    const std::string dots = "\x1dv0";
    CHECK_THAT(printed("Łódź", {}), ContainsSubstring(centralPage) && !ContainsSubstring(dots));
    CHECK_THAT(printed("Łódź", {"--only-858"}),
               ContainsSubstring(dots) && !ContainsSubstring(centralPage));
    CHECK_THAT(printed("Tŷ", {}), ContainsSubstring(dots));
    CHECK_THAT(printed("York", {}), !ContainsSubstring(dots) && !ContainsSubstring(centralPage));
}

SCENARIO("A refusal has a slip too", "[cli][slip]")
{
    const Returned returned;
    const auto refused = returned.shop.giveBack(request("q2", "S-1", 1, 9));
    REQUIRE(refused.code == 1);
    const auto shown = returned.shop.json({"slip", refused.line()["return"].get<std::string>()});
    CHECK(shown.line()["kind"] == "refusal");
    CHECK_THAT(shown.line()["text"].get<std::string>(), ContainsSubstring("Return not accepted"));
}

SCENARIO("Every reprint is counted in the journal", "[cli][slip]")
{
    const Returned returned;
    CHECK(returned.slip({"--reprint"}).line()["reprint"] == 1);
    const auto second = returned.slip({"--reprint", "--kind", "store"});
    CHECK(second.line()["reprint"] == 2);
    CHECK_THAT(second.line()["text"].get<std::string>(), ContainsSubstring("REPRINT 2"));
    // What there is no paper for is no reprint.
    CHECK(returned.slip({"--reprint", "--kind", "quarantine"}).code == 1);
    CHECK(returned.slip({"--reprint", "--operator", "nobody"}).code == 1);
    CHECK(returned.slip({"--reprint"}).line()["reprint"] == 3);

    const auto journal = returned.shop.json({"journal", "export"});
    CHECK_THAT(journal.out, ContainsSubstring("slip_reprinted"));
    CHECK(returned.shop.json({"journal", "verify"}).line()["ok"] == true);
    CHECK(returned.shop.json({"journal", "replay"}).code == 0);
}

SCENARIO("From print to picture to the return's number", "[cli][slip][scan]")
{
    namespace simulator = reprise::simulator;
    const Returned returned;
    const auto pictures = returned.shop.folder().at("pictures");
    std::filesystem::create_directory(pictures);
    simulator::SimulatedPrinter printer(
        simulator::PrinterDoor::atPort(0), [](const std::string&) {}, {}, pictures);
    const auto address = "tcp:127.0.0.1:" + std::to_string(printer.port());

    const auto printed = returned.slip({"--print", address});
    INFO(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(printed.line()["printed"] == "done");
    CHECK(printed.line()["printer"] == "ready");

    const auto pdf = returned.shop.folder().at("slip.pdf");
    const auto png = returned.shop.folder().at("slip.png");
    REQUIRE(returned.slip({"--format", "pdf", "--out", pdf}).code == 0);
    REQUIRE(returned.slip({"--format", "png", "--out", png}).code == 0);
    CHECK(std::filesystem::file_size(pdf) > 1000);
    for (const auto& picture : {pictures + "/slip-0001.png", png}) {
        const auto read = returned.shop.json({"scan", picture});
        INFO(read.out << read.err);
        CHECK(read.line()["text"] == returned.id);
        CHECK(read.line()["meaning"]["kind"] == "return_slip");
    }

    printer.setPaper(0);
    const auto out = returned.slip({"--print", address});
    CHECK(out.code == 1);
    CHECK(out.line()["printed"] == "not_begun");
    CHECK(out.line()["printer"] == "paper_out");
    CHECK_THAT(out.err, ContainsSubstring("expected ready"));
}
