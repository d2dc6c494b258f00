// What a terminal makes of head office's feeds: who works here, what the store goes by, what it has
// sold and what is blocked.
#include "FeedShelf.h"

#include "reprise/base/Text.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/Feeds.h"
#include "reprise/wire/ReceiptJson.h"

using namespace reprise;
using namespace reprise::storage;
using people::Role;
using samples::page;
using wire::Feed;
using wire::FeedItem;

namespace {

FeedItem person(const std::string& number, const std::string& name, const std::string& roles = "")
{
    return {number,
            R"({"operator":")" + number + R"(","name":")" + name + R"(","roles":[)" + roles + "]}"};
}

struct Fed : FeedShelf {
    people::Operator operatorAt(const std::string& number)
    {
        const auto found = store->operators().find(OperatorId(number));
        REQUIRE(found);
        return *found;
    }
    bool works(const std::string& number) { return !operatorAt(number).removedAt; }

    FeedItem policy(const std::string& toml, const std::string& id, int version)
    {
        const wire::PolicyOffer offer{id, version, toml, toHex(hasher.sha256(toml))};
        return {id + ' ' + std::to_string(version), wire::toJson(offer)};
    }
    ErrorCode refusal(const wire::FeedPage& wrong)
    {
        const auto taken = take(wrong);
        REQUIRE_FALSE(taken);
        return taken.error().code;
    }
};

FeedItem pack(const std::string& toml)
{
    JsonWriter json;
    json.beginObject();
    json.key("pack").text("GB-EAW");
    json.key("toml").text(toml);
    json.endObject();
    return {"GB-EAW", json.take()};
}

FeedItem sold(receipts::Receipt receipt)
{
    return {receipt.number.text(), wire::toJson(receipt)};
}

} // namespace

SCENARIO("Who works here is head office's to say, PIN and badge are the terminal's",
         "[storage][feeds]")
{
    Fed shelf;
    REQUIRE(shelf.store->operators().store(
        {{OperatorId("1042"), "Ann", {Role::Clerk}, "pin of 1042", "badge of 1042"},
         {OperatorId("9001"), "Service", {Role::Manager}, "pin of 9001"}}));
    CHECK(
        shelf.changedBy(page(Feed::Operators, 0, 2,
                             {person("1042", "Ann Lee", R"("supervisor")"), person("1043", "Bo")}))
        == 2);
    const auto ann = shelf.operatorAt("1042");
    CHECK(ann.name == "Ann Lee");
    CHECK(ann.roles == std::vector{Role::Supervisor});
    CHECK(ann.pinHash == "pin of 1042");
    CHECK(ann.badgeHash == "badge of 1042");
    CHECK(shelf.operatorAt("1043").pinHash.empty());

    WHEN("somebody leaves")
    {
        CHECK(shelf.changedBy(page(Feed::Operators, 2, 3, {{"1042", {}}})) == 1);
        THEN("their PIN and badge are gone, and others are as they were")
        {
            CHECK(shelf.operatorAt("1042").removedAt == samples::signedAt);
            CHECK(shelf.operatorAt("1042").pinHash.empty());
            CHECK(shelf.operatorAt("1042").badgeHash.empty());
            CHECK(shelf.works("1043"));
            CHECK(shelf.operatorAt("9001").pinHash == "pin of 9001");
        }
        AND_WHEN("they come back")
        {
            CHECK(shelf.changedBy(page(Feed::Operators, 3, 4, {person("1042", "Ann Lee")})) == 1);
            CHECK(shelf.works("1042"));
            CHECK(shelf.operatorAt("1042").pinHash.empty());
        }
    }
    WHEN("an epoch begins in which somebody is not named any more")
    {
        auto first = page(Feed::Operators, 0, 1, {person("1043", "Bo")}, 2);
        first.more = true;
        shelf.changedBy(first);
        CHECK(shelf.works("1042"));
        shelf.changedBy(page(Feed::Operators, 1, 2, {person("1044", "Cy")}, 2));
        THEN("they leave with its last page, and who was taken in here stays")
        {
            CHECK_FALSE(shelf.works("1042"));
            CHECK(shelf.works("1043"));
            CHECK(shelf.works("1044"));
            CHECK(shelf.works("9001"));
        }
    }
    WHEN("an item brings a PIN, or says nothing of use")
    {
        for (const auto& bad :
             {FeedItem{"1042", R"({"operator":"1042","pin":"739204"})"},
              FeedItem{"1042", R"({"operator":"1042","roles":["boss"]})"},
              FeedItem{"1042", R"({"operator":"1042","name":"4111111111111111"})"}})
            CHECK(shelf.refusal(page(Feed::Operators, 2, 3, {bad})) == ErrorCode::Invalid);
        CHECK(shelf.operatorAt("1042").name == "Ann Lee");
    }
}

SCENARIO("A published policy is adopted in the step in which it is taken", "[storage][feeds]")
{
    Fed shelf;
    const auto before = *shelf.store->policyArchive().current();
    const auto inForce = *policy::Policy::parse(before, "");
    const auto next = nextVersion(before);
    const auto item = shelf.policy(next, inForce.id, inForce.version + 1);
    CHECK(shelf.changedBy(
              page(Feed::Policy, 0, 7, {shelf.policy(before, inForce.id, inForce.version)}))
          == 0);
    CHECK(shelf.changedBy(page(Feed::Policy, 7, 9, {item})) == 1);
    shelf.restart();
    CHECK(*shelf.store->policyArchive().current() == next);
    CHECK(shelf.feed(Feed::Policy).standing.position == 9);

    THEN("an older one, another text of the same name, or one that lies about itself is refused")
    {
        const auto other = next + "# another\n";
        auto lying = shelf.policy(nextVersion(next), inForce.id, inForce.version + 9);
        auto altered = *item.content;
        altered.replace(altered.find("sha256") + 9, 4, "0000");
        for (const auto& bad : {shelf.policy(before, inForce.id, inForce.version),
                                shelf.policy(other, inForce.id, inForce.version + 1), lying,
                                FeedItem{item.key, altered},
                                shelf.policy("nonsense", inForce.id, inForce.version + 2)}) {
            CHECK(shelf.refusal(page(Feed::Policy, 9, 11, {bad})) == ErrorCode::Invalid);
            CHECK(*shelf.store->policyArchive().current() == next);
        }
        CHECK(shelf.feed(Feed::Policy).standing.position == 9);
    }
    THEN("so is another text under a name that was kept here before another policy")
    {
        auto guest = next;
        guest.replace(guest.find(inForce.id), inForce.id.size(), "guest");
        REQUIRE(shelf.store->policyArchive().adopt(guest));
        const auto other = shelf.policy(next + "# another\n", inForce.id, inForce.version + 1);
        CHECK(shelf.refusal(page(Feed::Policy, 9, 10, {other})) == ErrorCode::Invalid);
        CHECK(*shelf.store->policyArchive().current() == guest);
    }
}

SCENARIO("A published pack is kept until it is withdrawn", "[storage][feeds]")
{
    Fed shelf;
    auto& packs = shelf.store->packArchive();
    CHECK(packs.published("GB-EAW")->empty());
    const auto text = std::string(*rights::stockPackText("GB-EAW"));
    REQUIRE(shelf.changedBy(page(Feed::Packs, 0, 1, {pack(text)})) == 1);
    shelf.restart();
    CHECK_FALSE(shelf.store->packArchive().published("GB-EAW")->empty());
    CHECK(shelf.store->packArchive().published("IE")->empty());
    CHECK(shelf.refusal(page(Feed::Packs, 1, 2, {pack("id = \"GB-EAW\"")})) == ErrorCode::Invalid);
    auto foreign = pack(std::string(*rights::stockPackText("IE")));
    CHECK(shelf.refusal(page(Feed::Packs, 1, 2, {foreign})) == ErrorCode::Invalid);
    CHECK(shelf.changedBy(page(Feed::Packs, 1, 2, {{"GB-EAW", {}}})) == 1);
    CHECK(shelf.store->packArchive().published("GB-EAW")->empty());
}

SCENARIO("Receipts of the store are filed, the first text of each for good", "[storage][feeds]")
{
    Fed shelf;
    auto receipt = samples::hearts();
    REQUIRE(shelf.changedBy(page(Feed::Receipts, 0, 1, {sold(receipt)})) == 1);
    CHECK(shelf.store->receiptFinder().find(receipt.number));
    receipt.lines.front().description = "Something else";
    const auto again = shelf.take(page(Feed::Receipts, 1, 2, {sold(receipt)}));
    REQUIRE(again);
    CHECK(again->changed == 0);
    CHECK(again->contradicted == 1);
    CHECK(shelf.store->receiptFinder().find(receipt.number)->lines.front().description
          == samples::hearts().lines.front().description);
    receipt.store = "0413";
    CHECK(shelf.refusal(page(Feed::Receipts, 2, 3, {sold(receipt)})) == ErrorCode::Invalid);
    CHECK(shelf.feed(Feed::Receipts).standing.position == 2);
}

SCENARIO("Blocks are notices beside the recalls", "[storage][feeds]")
{
    Fed shelf;
    REQUIRE(shelf.changedBy(page(
                Feed::Blocks, 0, 1,
                {{"B1", R"({"block":"B1","why":"Stolen in May","sku":"P9","serials":["X1"]})"}}))
            == 1);
    REQUIRE(shelf.changedBy(
                page(Feed::Recalls, 0, 1,
                     {{"14", R"({"recall":"14","name":"Kettle","notice":"Back.","sku":"K7"})"}}))
            == 1);
    const auto notices = shelf.store->notices().read(*shelf.store->notices().current());
    REQUIRE(notices);
    REQUIRE(notices->blocks.size() == 1);
    CHECK(notices->blocks[0].why == "Stolen in May");
    CHECK(notices->blocks[0].goods.serials == std::vector<std::string>{"X1"});
    CHECK(notices->blocks[0].outcome == policy::Outcome::Denial);
    CHECK(notices->blocks[0].place.section == "block B1");
    CHECK(notices->recalls.size() == 1);
    CHECK(shelf.changedBy(page(Feed::Blocks, 1, 2, {{"B1", {}}})) == 1);
    CHECK(shelf.store->notices().read(*shelf.store->notices().current())->blocks.empty());
}
