// A receipt that another store has sold, scanned here: head office is asked for it, by its number
// and while the customer waits.
#include "Exchanges.h"
#include "KioskShop.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/SignedTexts.h"

using namespace reprise;
using namespace reprise::integration;

namespace {

std::string soldIn(const std::string& store, const std::string& number)
{
    auto receipt = soldYesterday(number, "card");
    const auto at = receipt.find(R"("store":"0412")");
    return receipt.replace(at, 14, R"("store":")" + store + '"');
}

struct Chain : Shop {
    Chain() : Shop("card", signing())
    {
        REQUIRE(office
                    .post("/v1/stores/0999/receipts",
                          soldIn("0999", "F-1") + '\n' + soldIn("0999", "F-2"))
                    ->status
                == 200);
    }
    void know(const CounterKiosk& kiosk) const
    {
        crypto::SodiumSignatures signatures;
        const auto& key = signingKey();
        kiosk.trust(proof::toJson(
            proof::VerifyingKey{key.id, signatures.publicKeyOf(key.seed), key.validity}));
    }
    wire::ReceiptLetter ask(const std::vector<std::string>& numbers) const
    {
        const wire::ReceiptRequest request{
            {"0412-K7", std::string(32, 'a')}, std::string(32, 'b'), numbers};
        const auto line = noting(
            std::move(*sync::makeHttpsTransport(lineTo(office.url(), std::string(64, '7')))));
        REQUIRE(line->post("/v1/kiosks/0412-K7/events",
                           wire::toJson(wire::Events{request.origin, {}})));
        const auto answer = line->post("/v1/kiosks/0412-K7/receipts", wire::toJson(request));
        REQUIRE(answer);
        INFO(answer->body);
        REQUIRE(answer->status == 200);
        crypto::SodiumSignatures signatures;
        const auto& key = signingKey();
        const auto letter = proof::believedReceipts(
            *wire::letterAnswerFromJson(answer->body), request,
            {key.id, signatures.publicKeyOf(key.seed), key.validity}, signatures);
        REQUIRE(letter);
        return *letter;
    }
};

} // namespace

TEST_CASE("A receipt of another store is asked for, filed and taken back", "[integration][feeds]")
{
    const Chain chain;
    chain.know(chain.one);
    const auto answer = chain.one.giveBack("q-1", "F-1");
    INFO(answer);
    CHECK(says(answer, "completed"));
    // Once filed it needs nobody: it is found with the line down, and never paid from a budget.
    CHECK(chain.one.run({"receipts", "show", "F-1"}).exitCode == 0);
    chain.one.sync();
    CHECK(chain.database.ask("SELECT store || ' ' || refunded FROM sold_line WHERE receipt = 'F-1'")
          == "0999 1");
    CHECK(chain.one.run({"journal", "replay"}).exitCode == 0);
}

TEST_CASE("Without an answer it is a receipt that nobody knows, as ever", "[integration][feeds]")
{
    Chain chain;
    const auto unknown = [](const CounterKiosk& kiosk, const std::string& receipt) {
        const auto answer = kiosk.run({"return", "-", "--json"}, wish("q-1", receipt));
        INFO(answer.output);
        return answer.exitCode != 0 && kiosk.run({"receipts", "show", receipt}).exitCode != 0;
    };
    CHECK(unknown(chain.one, "F-1")); // Trusts no key of head office's.
    chain.know(chain.one);
    CHECK(unknown(chain.one, "F-9")); // Nobody sold it.
    chain.office.kill();
    CHECK(unknown(chain.one, "F-1"));
}

TEST_CASE("Head office gives receipts by their whole numbers alone", "[integration][feeds]")
{
    const Chain chain;
    CHECK(chain.ask({"F-1"}).receipts.size() == 1);
    CHECK(chain.ask({"F-1", "F-2", "S-1"}).receipts.size() == 3);
    CHECK(chain.ask({"F"}).receipts.empty());
    CHECK(chain.ask({"F-%"}).receipts.empty());
    // Under this number two stores have sold: nobody knows which is meant.
    REQUIRE(chain.office.post("/v1/stores/0998/receipts", soldIn("0998", "F-1"))->status == 200);
    CHECK(chain.ask({"F-1"}).receipts.empty());
}
