// Whoever stands at the terminal, the customer or a colleague, hears the same decision.
#include "Counter.h"

#include "reprise/wire/ReturnJson.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace reprise;
using namespace reprise::tests;

namespace {

constexpr int casesPerPolicy = 4000;
constexpr int receiptsOnShelf = 60;

std::string numberOf(std::size_t index)
{
    return "0412-03-20261101-" + std::to_string(10'000 + index);
}

template <typename Value, std::size_t count>
Value oneOf(std::mt19937& random, const std::array<Value, count>& values)
{
    return values.at(random() % count);
}

receipts::Receipt anySale(std::mt19937& random, std::size_t index)
{
    static const std::array<receipts::Traits, 8> traits{{{},
                                                         {"final_sale"},
                                                         {"sealed_hygiene"},
                                                         {"age_restricted:18"},
                                                         {"recalled"},
                                                         {"perishable"},
                                                         {"digital_only"},
                                                         {"personalised"}}};
    static const std::array<std::string, 5> categories{"gifts", "phones", "accessories", "food",
                                                       "large_appliances"};
    std::vector<receipts::Line> lines;
    for (int number = 1; number <= 4; ++number) {
        auto line = samples::line(number, 3, 100 + static_cast<std::int64_t>(random() % 30'000));
        line.traits = oneOf(random, traits);
        line.category = oneOf(random, categories);
        lines.push_back(std::move(line));
    }
    auto receipt = samples::receipt(std::move(lines));
    receipt.number = ReceiptNumber(numberOf(index));
    receipt.customer = index % 2 == 0 ? "M-77" : "";
    receipt.gift = random() % 5 == 0;
    receipt.channel =
        oneOf(random, std::array{receipts::Channel::InStore, receipts::Channel::Distance,
                                 receipts::Channel::OffPremises});
    return *receipts::freezeShares(receipt);
}

returns::Request anyRequest(std::mt19937& random, int index)
{
    using enum rights::Reason;
    using enum policy::Condition;
    std::vector<RequestLine> lines;
    const auto count = 1 + random() % 3;
    for (std::size_t each = 0; each < count; ++each) {
        auto line = Counter::line(1 + static_cast<int>(random() % 5),
                                  1 + static_cast<std::int64_t>(random() % 4),
                                  numberOf(random() % (receiptsOnShelf + 1)));
        line.reason = oneOf(random, std::array{ChangedMind, WrongSize, GiftUnwanted, WrongItem,
                                               Faulty, Unfit, NotAsDescribed, DamagedInTransit,
                                               LateDelivery, Misinstalled, NoTitle, Recalled});
        line.condition = oneOf(random, std::array{Unopened, Opened, Used, Damaged, Unsafe});
        lines.push_back(std::move(line));
    }
    auto request = Counter::asking("q" + std::to_string(index), std::move(lines));
    request.at += std::chrono::days{static_cast<int>(random() % 90)};
    if (random() % 3 == 0) {
        request.remedy = policy::Remedy::StoreCredit;
        request.tender = returns::TenderChoice{"store_credit", true};
    }
    return request;
}

std::string rulesOf(const policy::Finding& finding)
{
    return finding.rule;
}

} // namespace

TEST_CASE("Desk and kiosk give the same decision on the same request, but for the route",
          "[returns][property]")
{
    for (const std::string name :
         {"uk-high-street", "open", "grocery", "electronics", "fashion", "strict"}) {
        std::mt19937 random(20'261'122);
        Counter counter(name);
        for (std::size_t index = 0; index < receiptsOnShelf; ++index)
            counter.shelf.put(anySale(random, index));
        int authorised = 0;
        for (int index = 0; index < casesPerPolicy; ++index) {
            auto request = anyRequest(random, index);
            request.mode = returns::Mode::Desk;
            auto atDesk = counter.desk.decide(request);
            request.mode = returns::Mode::Kiosk;
            request.operatorId.reset();
            auto atKiosk = counter.desk.decide(request);
            REQUIRE(atDesk);
            REQUIRE(atKiosk);
            authorised += atDesk->outcome == policy::Outcome::Authorised ? 1 : 0;
            atDesk->route = atKiosk->route = returns::Route::Colleague;
            INFO(name << ", case " << index);
            REQUIRE(wire::toJson(*atDesk, rulesOf) == wire::toJson(*atKiosk, rulesOf));
        }
        INFO(name);
        CHECK(authorised > 50); // The cases are not all refusals.
        CHECK(authorised < casesPerPolicy - 50);
    }
}
