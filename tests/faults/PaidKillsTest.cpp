// kill -9 of the terminal's engine and of the payment terminal at random moments, while card
// refunds are on their way and the payment terminal has moods of its own: nothing is paid twice,
// nothing that was acknowledged is lost, and what is in doubt says so.
//
// REPRISE_KILLS sets how often (a short sample by default); REPRISE_SEED repeats a run.
#include "FaultStage.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <iostream>
#include <map>
#include <random>

using namespace reprise::faults;
using nlohmann::json;

namespace {

constexpr int sales = 400;

int numberFromEnvironment(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text != nullptr ? std::atoi(text) : otherwise;
}

/// Asks until somebody dies, and asks again under the same id what was not answered.
class Customers {
public:
    explicit Customers(std::mt19937& random) : m_random(random) {}

    void serve(reprise::support::ChildProcess& engine, std::chrono::milliseconds howLong)
    {
        const auto end = std::chrono::steady_clock::now() + howLong;
        while (std::chrono::steady_clock::now() < end) {
            if (m_open.empty()) ask();
            if (!engine.writeLine(m_open)) return;
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                end - std::chrono::steady_clock::now());
            const auto line = engine.readLine(std::max(left, std::chrono::milliseconds(0)));
            if (!line) return;
            hear(json::parse(*line));
        }
    }

    const std::map<std::string, json>& answers() const { return m_answers; }

private:
    void ask()
    {
        const json request{{"request", "k-" + std::to_string(++m_made)},
                           {"receipt", saleNumber(pick(1, sales))},
                           {"operator", "1042"},
                           {"lines",
                            {{{"line", pick(1, 3)},
                              {"quantity", pick(1, 2)},
                              {"reason", "changed_mind"},
                              {"condition", "unopened"}}}}};
        m_open = request.dump();
    }

    void hear(const json& answer)
    {
        REQUIRE(answer.contains("return"));
        m_answers[answer.at("request").get<std::string>()] = answer;
        m_open.clear();
    }

    int pick(int low, int high) { return std::uniform_int_distribution<>(low, high)(m_random); }

    std::mt19937& m_random;
    int m_made = 0;
    std::string m_open; ///< The request that waits for its answer.
    std::map<std::string, json> m_answers;
};

/// Orders that the payment terminal moved, each once, by its own log.
std::map<std::string, std::int64_t> movedByOrder(FaultStage& stage)
{
    std::map<std::string, std::int64_t> moved;
    for (const auto& line : stage.terminal().moved()) {
        const auto order = line.at("order").get<std::string>();
        INFO("order " << order);
        CHECK(moved.emplace(order, std::llround(line.at("amount").get<double>() * 100)).second);
    }
    return moved;
}

} // namespace

TEST_CASE("Killed at random moments while cards are paid, nothing is paid twice or lost",
          "[faults]")
{
    const int kills = numberFromEnvironment("REPRISE_KILLS", 24);
    const int seed =
        numberFromEnvironment("REPRISE_SEED", static_cast<int>(std::random_device{}() >> 1U));
    INFO("REPRISE_SEED=" << seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto pick = [&random](int low, int high) {
        return std::uniform_int_distribution<>(low, high)(random);
    };

    FaultStage stage(
        {.tenders = R"([{"type":"card","amount":3000,"last4":"4242","token":"T-1"}])",
         .sales = sales,
         .simulator = {"--faults", "0.1", "--seed", std::to_string(seed), "--slow", "200"}});
    stage.setOut();
    Customers customers(random);
    int deaths = 0;
    for (int life = 0; life < kills; ++life) {
        auto engine = stage.serve();
        customers.serve(*engine, std::chrono::milliseconds(pick(30, 250)));
        if (pick(0, 4) == 0) {
            stage.terminal().kill();
            ++deaths;
            customers.serve(*engine, std::chrono::milliseconds(pick(0, 60)));
            stage.terminal().start();
        } else if (!stage.terminal().isRunning()) {
            stage.terminal().start(); // Of a fault of its own.
        }
        engine->signal(SIGKILL);
        engine->wait();
    }

    REQUIRE(stage.run({"journal", "verify"}).exitCode == 0);
    static_cast<void>(stage.run({"settle"}));
    const auto moved = movedByOrder(stage);
    std::map<std::string, int> ends;
    std::int64_t known = 0;
    for (const auto& [request, told] : customers.answers()) {
        INFO(told.dump());
        if (told.at("state") == "denied") continue;
        const auto found = stage.run({"settle", told.at("return").get<std::string>()});
        REQUIRE(found.answers.size() == 1);
        const auto& today = found.answers[0];
        if (told.at("state") == "completed") CHECK(today.at("state") == "completed");
        ++ends[today.at("state").get<std::string>()];
        if (!today.contains("payments")) continue;
        for (const auto& payment : today.at("payments")) {
            const auto paid = moved.find(payment.at("order").get<std::string>());
            if (payment.at("state") == "paid") {
                REQUIRE(paid != moved.end());
                CHECK(paid->second == payment.at("amount").get<std::int64_t>());
                ++known;
            }
            if (payment.at("state") == "declined") CHECK(paid == moved.end());
        }
    }
    std::cout << "killed the engine " << kills << " times and the payment terminal " << deaths
              << " times; " << customers.answers().size() << " returns answered:";
    for (const auto& [state, count] : ends)
        std::cout << " " << count << " " << state;
    std::cout << "; " << known << " payments, each moved once\n";
    CHECK(known > 0);
}
