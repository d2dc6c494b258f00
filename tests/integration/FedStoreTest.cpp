// What a store goes by, who works in it and what it has sold, over the real line and signed: the
// last good stays whatever comes.
#include "FeedTerminal.h"

#include "reprise/wire/ReceiptJson.h"

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;

namespace {

const std::string operators = "/v1/feeds/operators";

std::string person(const std::string& number, const std::string& role)
{
    return R"({"operator":")" + number + R"(","name":"N)" + number + R"(","roles":[")" + role
           + "\"]}\n";
}

std::string sold(int number)
{
    auto receipt = samples::hearts();
    receipt.number = ReceiptNumber("S-" + std::to_string(number));
    receipt.codes.clear();
    return wire::toJson(receipt) + "\n";
}

std::string newerPolicy()
{
    auto toml = tests::textOf("deploy/policy/open.toml");
    const std::string mark = "version = ";
    const auto place = toml.find(mark) + mark.size();
    const auto version = std::stoi(toml.substr(place));
    return toml.replace(place, std::to_string(version).size(), std::to_string(version + 1));
}

struct Chain : FeedChain {
    bool has(int receipt)
    {
        const ReceiptNumber number("S-" + std::to_string(receipt));
        return kiosk.store().receiptFinder().find(number).has_value();
    }
};

/// As a proxy would that has the certificate of the store and no key of head office's.
sync::HttpAnswer altered(sync::HttpAnswer answer, const std::string& from, const std::string& to)
{
    const auto at = answer.body.find(from);
    REQUIRE(at != std::string::npos);
    answer.body.replace(at, from.size(), to);
    return answer;
}

} // namespace

TEST_CASE("Receipts come signed, page by page, and only as they were published",
          "[integration][feeds]")
{
    Chain chain;
    std::string many;
    for (int number = 1; number <= 1100; ++number)
        many += sold(number);
    chain.post("/v1/stores/0412/receipts", many);
    REQUIRE(chain.kiosk.round().receiptsTaken == 500);
    CHECK(chain.has(500));
    CHECK_FALSE(chain.has(501));

    auto& line = *chain.kiosk.line;
    line.meddle = [](Result<sync::HttpAnswer> answer) {
        return altered(*std::move(answer), "WHITE HANGING HEART", "GOLDEN HANGING HEAR");
    };
    const auto forged = chain.kiosk.round();
    CHECK(forged.alarm.find("its signature is forged") != std::string::npos);
    CHECK(forged.receiptsTaken == 0);
    CHECK_FALSE(chain.has(501));

    line.meddle = nullptr;
    chain.kiosk.open();
    CHECK(chain.kiosk.round().receiptsTaken == 500);
    CHECK(chain.kiosk.round().receiptsTaken == 100);
    CHECK(chain.has(1100));
    const auto rest = chain.kiosk.round();
    CHECK(rest.receiptsTaken == 0);
    CHECK(rest.state == LineState::UpToDate);
}

TEST_CASE("A published policy is the store's from the next round on, under a signature",
          "[integration][feeds]")
{
    Chain chain;
    const auto before = *chain.kiosk.store().policyArchive().current();
    CHECK_FALSE(chain.kiosk.round().policyTaken);
    const auto next = newerPolicy();
    chain.put("/v1/stores/0412/policy", next);

    auto& line = *chain.kiosk.line;
    line.meddle = [](Result<sync::HttpAnswer> answer) {
        return altered(*std::move(answer), "version = ", "version =  ");
    };
    CHECK_FALSE(chain.kiosk.round().alarm.empty());
    CHECK(*chain.kiosk.store().policyArchive().current() == before);

    line.meddle = nullptr;
    CHECK(chain.kiosk.round().policyTaken);
    // What was published ends its last line.
    CHECK(chain.kiosk.store().policyArchive().current()->starts_with(next));
    CHECK_FALSE(chain.kiosk.round().policyTaken);
}

TEST_CASE("Who leaves is shut out of every terminal with the next round", "[integration][feeds]")
{
    Chain chain;
    REQUIRE(chain.kiosk.store().operators().store(
        {{OperatorId("1042"), "Ann", {people::Role::Clerk}, "pin of 1042"}}));
    const auto answer = chain.put(operators, person("1042", "manager") + person("1043", "clerk"));
    INFO(answer);
    CHECK(chain.kiosk.round().itemsTaken == 2);
    auto& staff = chain.kiosk.store().operators();
    CHECK(staff.find(OperatorId("1042"))->roles == std::vector{people::Role::Manager});
    CHECK(staff.find(OperatorId("1042"))->pinHash == "pin of 1042");

    chain.put(operators, person("1043", "clerk"));
    CHECK(chain.kiosk.round().itemsTaken == 1);
    CHECK(staff.find(OperatorId("1042"))->removedAt);
    CHECK(staff.find(OperatorId("1042"))->pinHash.empty());
    CHECK_FALSE(staff.find(OperatorId("1043"))->removedAt);
    CHECK(chain.put(operators, R"({"operator":"1042","pin":"739204"})").find("pin is not for every")
          != std::string::npos);
}

TEST_CASE("A policy and receipts are not published as items", "[integration][feeds]")
{
    Chain chain;
    for (const auto* feed : {"policy", "receipts", "returned"})
        CHECK(chain.post("/v1/stores/0412/feeds/" + std::string(feed), "{}")
                  .find(R"("status":"refused")")
              != std::string::npos);
    CHECK(chain.database.ask("SELECT count(*) FROM feed_item") == "0");
}
