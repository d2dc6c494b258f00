#include "Terminal.h"

using namespace reprise;
using namespace reprise::storage;
using receipts::Filed;

namespace {

receipts::Receipt numbered(const std::string& number, std::vector<std::string> codes = {})
{
    auto receipt = samples::hearts();
    receipt.number = ReceiptNumber(number);
    receipt.codes = std::move(codes);
    return receipt;
}

} // namespace

SCENARIO("Receipts are filed once and found again", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto& archive = store->receiptArchive();
    auto& finder = store->receiptFinder();
    REQUIRE(archive.file({numbered("A", {"C1"}), numbered("B", {"C1", "C2", "C2"})}));

    THEN("by number, as they were")
    {
        CHECK(*finder.find(ReceiptNumber("A")) == numbered("A", {"C1"}));
        CHECK(finder.find(ReceiptNumber("Z")).error().code == ErrorCode::NotFound);
        store.reset();
        CHECK(*terminal.open()->receiptFinder().find(ReceiptNumber("B"))
              == numbered("B", {"C1", "C2", "C2"}));
    }
    THEN("by their number or any of their codes, and only by all of it")
    {
        using Numbers = std::vector<ReceiptNumber>;
        CHECK(*finder.findByCode("A") == Numbers{ReceiptNumber("A")});
        CHECK(*finder.findByCode("C2") == Numbers{ReceiptNumber("B")});
        CHECK(*finder.findByCode("C1") == Numbers{ReceiptNumber("A"), ReceiptNumber("B")});
        for (const auto* stranger : {"", "C", "c1", "%", "A' OR '1'='1", "A "})
            CHECK(finder.findByCode(stranger)->empty());
    }
    THEN("by the key that the store's grammar gives a scanned and a typed form alike")
    {
        REQUIRE(archive.file({numbered("D", {"398/16/1/220522"})}));
        for (const auto* form : {"398/16/1/220522", "398.16.1.220522"}) {
            const auto key = store->codeGrammar().read(form, "typed").key;
            CHECK(*finder.findByCode(key) == std::vector{ReceiptNumber("D")});
        }
    }
    WHEN("some come again")
    {
        auto other = numbered("B");
        other.lines[0].description = "SOMETHING ELSE";
        const auto filed =
            archive.file({numbered("A", {"C1"}), other, numbered("C"), numbered("C")});
        THEN("the same is Unchanged, other content a Conflict, and the first stays")
        {
            REQUIRE(filed);
            CHECK(*filed
                  == std::vector{Filed::Unchanged, Filed::Conflict, Filed::Imported,
                                 Filed::Unchanged});
            CHECK(finder.find(ReceiptNumber("B"))->lines[0].description == "WHITE HANGING HEART");
            CHECK(store->health()->receipts == 3);
        }
    }
    THEN("nothing to file is no trouble")
    {
        CHECK(archive.file({})->empty());
    }
}
