// Card numbers fed into every field of every input: none is on disk, on a screen or in an export
// afterwards (rights: H-5; dependable: 4.2).
#include "NexoSimulator.h"
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <functional>

using namespace reprise::clitest;

namespace {

/// The schemes' own test numbers, as people and machines write them.
const std::vector<std::string> cards{"4111111111111111", "5555 5555 5555 4444", "3782-822463-10005",
                                     "6011000991543426"};

std::string digitsOf(const std::string& text)
{
    std::string digits;
    for (const char each : text)
        if (each >= '0' && each <= '9') digits.push_back(each);
    return digits;
}

bool isIn(const std::string& text, const std::string& card)
{
    return text.find(card) != std::string::npos || text.find(digitsOf(card)) != std::string::npos;
}

/// What was said, and whatever the terminal's folder holds.
class Witness {
public:
    void hear(const Ran& ran)
    {
        m_heard += ran.out;
        m_heard += ran.err;
    }

    void swearThatNoneIs(const std::string& folder)
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file()) continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            for (const auto& card : cards) {
                INFO(entry.path().string() << " holds " << card);
                CHECK_FALSE(isIn(bytes, card));
            }
        }
        for (const auto& card : cards) {
            INFO(card << " was said");
            CHECK_FALSE(isIn(m_heard, card));
        }
    }

private:
    std::string m_heard;
};

/// The document with the card in each of its texts in turn, numbers and names of members included.
void eachPlace(const Json& document, const std::string& card,
               const std::function<void(const Json&)>& hand)
{
    const auto flat = document.flatten();
    for (auto place = flat.begin(); place != flat.end(); ++place) {
        auto spoilt = document;
        spoilt[Json::json_pointer(place.key())] = card;
        hand(spoilt);
    }
    auto unheardOf = document;
    unheardOf["unheard_of"] = card;
    unheardOf[card] = "unheard of";
    hand(unheardOf);
}

Json wholeRequest(const std::string& id)
{
    auto whole = request(id, "0412-03-20261101-004711", 1, 1);
    whole["operator"] = "1042";
    whole["tender"] = {{"type", "card"}, {"consent", true}};
    whole["approval"] = {{"operator", "1007"}, {"pin", "123456"}, {"reason", "damaged box"}};
    whole["lines"][0]["serial"] = "SN-1";
    whole["lines"][0]["batch"] = "B-1";
    whole["lines"][0]["observed"] = {"worn"};
    whole["lines"][0]["sku"] = "SHIRT";
    return whole;
}

} // namespace

TEST_CASE("H06 card numbers in every field of every input leave no trace", "[cli][payments]")
{
    reprise::support::NexoSimulator payments;
    const Shop shop;
    Witness witness;
    witness.hear(shop.text({"terminal", "set", "--payment-terminal", payments.address(),
                            "--payment-ca", payments.caFile(), "--poi-id", "P1"}));
    shop.sell({sale("0412-03-20261101-004711", {saleLine(1, 20, 1099)})});

    int count = 0;
    for (const auto& card : cards) {
        eachPlace(
            sale("0412-03-20261101-00" + std::to_string(5000 + ++count), {saleLine(1, 1, 1099)}),
            card, [&](const Json& receipt) {
                // What tills number themselves is taken as they print it: payments.md.
                if (receipt["receipt"] == card) return;
                witness.hear(shop.json(
                    {"receipts", "import", shop.folder().file("spoilt.ndjson", receipt.dump())}));
            });
        eachPlace(wholeRequest("q" + std::to_string(count)), card, [&](const Json& request) {
            witness.hear(shop.decide(request));
            witness.hear(shop.giveBack(request));
        });
        eachPlace(
            {{"operator", "9" + std::to_string(count)}, {"name", "Tom"}, {"roles", {"clerk"}}},
            card, [&](const Json& person) {
                witness.hear(shop.json({"operators", "import", "-"}, person.dump()));
            });
        witness.hear(shop.json({"receipts", "show", card}));
        witness.hear(shop.text({"settle", card, "--withdraw", "--reason", card}));
        witness.hear(shop.text({"rate", card, "5"}));
        witness.hear(shop.text({"day", "show", "--date", card}));
        witness.hear(shop.text({"terminal", "set", "--payment-terminal", card, "--poi-id", card}));
        witness.hear(shop.text({card}));
    }

    payments.order({"card_number"});
    const auto declined = shop.giveBack(request("told", "0412-03-20261101-004711", 1, 1));
    witness.hear(declined);
    CHECK(declined.out.find("************1111 is blocked") != std::string::npos);

    witness.hear(shop.json({"journal", "export"}));
    witness.hear(shop.json({"day", "show"}));
    witness.swearThatNoneIs(shop.data());
}
