// kill -9 of the real kiosk while it pays a card: the process that a customer stands in front of,
// walked by its own scripted walk, killed before, at and after the moment in which the payment
// terminal moves the money, and in its recovery. Each life starts with what the one before left.
// The payment terminal's own log is the truth: nothing is moved twice, and nothing is called paid
// that was not.
//
// REPRISE_KILLS sets how often (a short sample by default); REPRISE_SEED repeats a run.
#include "DemoStore.h"
#include "NexoSimulator.h"
#include "SystemClock.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/storage/TerminalStore.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <thread>

using namespace reprise;
using namespace std::chrono_literals;
using returns::OrderState;
using returns::ReturnState;
using support::ChildProcess;
using support::NexoSimulator;

namespace {

constexpr auto patience = 60s;

int numberFromEnvironment(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text != nullptr ? std::atoi(text) : otherwise;
}

enum class Moment : std::uint8_t {
    Recovery,   ///< Soon after the start, whatever was left open.
    Before,     ///< The customer reads what they would get.
    Commit,     ///< Some milliseconds after the press on the button.
    MoneyMoves, ///< The payment terminal has moved it, and has not said so.
    After,      ///< The slip is on the screen.
};
/// In this order again and again, so that a recovery has something to recover.
constexpr std::array plan{Moment::MoneyMoves, Moment::Recovery, Moment::Commit,
                          Moment::Recovery,   Moment::Before,   Moment::After};

/// A terminal in a folder, a payment terminal beside it, and a kiosk that lives again and again.
class Store {
public:
    explicit Store(int lives)
    {
        REQUIRE(app::makeDemoStore(QString::fromStdString(m_folder.path().string())));
        const auto store = open();
        const auto sold = app::demoReceipts(*TimeZone::named("Europe/London"), m_clock.now());
        REQUIRE(sold);
        std::vector<receipts::Receipt> batch;
        for (int life = 0; life < lives; ++life) {
            auto copy = sold->front();
            copy.number = receiptOf(life);
            copy.codes.clear();
            batch.push_back(std::move(copy));
        }
        REQUIRE(store->receiptArchive().file(batch));
        REQUIRE(store->changePaymentRail({.rail = returns::Rail::Terminal,
                                          .address = payments.address(),
                                          .caFile = payments.caFile(),
                                          .poiId = "P1",
                                          .tenders = {"card"}}));
    }

    static ReceiptNumber receiptOf(int life)
    {
        return ReceiptNumber("0412-07-20261101-" + std::to_string(10'000 + life));
    }

    /// The kiosk itself, walking from the scan to the next customer.
    std::unique_ptr<ChildProcess> live(int life)
    {
        return std::make_unique<ChildProcess>(
            std::vector<std::string>{REPRISE_KIOSK_BINARY, "--data", m_folder.path().string(),
                                     "--walk", m_pictures.path().string(), "--receipt",
                                     receiptOf(life).text()},
            m_pictures.file("errors"));
    }

    std::unique_ptr<storage::TerminalStore> open()
    {
        auto store =
            storage::TerminalStore::open(m_folder.path().string(), {m_clock, m_hasher, m_random});
        INFO((store ? std::string() : store.error().detail));
        REQUIRE(store);
        return std::move(*store);
    }

    NexoSimulator payments{{"--slow", "400"}};

private:
    support::TemporaryFolder m_folder;
    support::TemporaryFolder m_pictures;
    app::SystemClock m_clock;
    crypto::OpensslHasher m_hasher;
    crypto::SodiumRandom m_random;
};

/// Reads what the walk says until it says this; false when it ended before.
bool says(ChildProcess& kiosk, const std::string& text)
{
    while (const auto line = kiosk.readLine(patience))
        if (line->find(text) != std::string::npos) return true;
    return false;
}

bool waitForMove(const Store& store, std::size_t before)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (store.payments.moved().size() <= before) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

constexpr const char* atRemedy = "-remedy.png";
constexpr const char* confirmed = ", twice, as hurried people do";
constexpr const char* atSlip = "-slip.png";

/// Lets the kiosk live to that moment, and ends it there.
void liveUntil(Store& store, ChildProcess& kiosk, Moment moment,
               const std::function<std::chrono::milliseconds(int)>& upTo)
{
    const auto before = store.payments.moved().size();
    switch (moment) {
    case Moment::Recovery: std::this_thread::sleep_for(upTo(600)); break;
    case Moment::Before: CHECK(says(kiosk, atRemedy)); break;
    case Moment::Commit:
        CHECK(says(kiosk, confirmed));
        std::this_thread::sleep_for(upTo(40));
        break;
    case Moment::MoneyMoves: CHECK(waitForMove(store, before)); break;
    case Moment::After: CHECK(says(kiosk, atSlip)); break;
    }
    kiosk.signal(SIGKILL);
    kiosk.wait();
}

/// Of all the days that the test has seen: midnight may be one of its moments.
std::vector<reports::LoggedReturn> allReturns(storage::TerminalStore& terminal, Instant since)
{
    const auto zone = *TimeZone::named("Europe/London");
    std::vector<reports::LoggedReturn> all;
    for (auto day = zone.dayOf(since); day <= zone.dayOf(app::SystemClock().now());
         day = day + std::chrono::days{1}) {
        auto read = terminal.dailyLog().returnsOn(day);
        REQUIRE(read);
        all.insert(all.end(), read->begin(), read->end());
    }
    return all;
}

} // namespace

TEST_CASE("Killed while it pays, the kiosk never pays twice and never calls paid what was not",
          "[kiosk][killed]")
{
    const int kills = numberFromEnvironment("REPRISE_KILLS", 12);
    const int seed =
        numberFromEnvironment("REPRISE_SEED", static_cast<int>(std::random_device{}() >> 1U));
    INFO("REPRISE_SEED=" << seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto upTo = [&random](int most) {
        return std::chrono::milliseconds(std::uniform_int_distribution<>(0, most)(random));
    };

    const auto begun = app::SystemClock().now();
    Store store(kills + 1);
    std::map<Moment, int> died;
    for (int life = 0; life < kills; ++life) {
        const auto moment = plan[static_cast<std::size_t>(life) % plan.size()];
        // Money that is declined for once, so that a recovery finds that, too.
        const bool declines =
            moment == Moment::Commit && static_cast<std::size_t>(life) / plan.size() % 2 == 0;
        store.payments.order(std::vector<std::string>(8, declines ? "decline" : "slow"));
        const auto kiosk = store.live(life);
        REQUIRE(kiosk->started());
        INFO("life " << life << ", moment " << static_cast<int>(moment));
        liveUntil(store, *kiosk, moment, upTo);
        ++died[moment];
    }
    store.payments.order({"none"});
    const auto last = store.live(kills);
    CHECK(says(*last, "walk: the journey is done"));
    CHECK(last->wait() == 0);

    std::map<std::string, std::int64_t> moved; // Pence, by order.
    for (const auto& line : store.payments.moved()) {
        INFO(line.dump());
        CHECK(moved
                  .emplace(line.at("order").get<std::string>(),
                           std::llround(line.at("amount").get<double>() * 100))
                  .second);
    }
    const auto terminal = store.open();
    std::map<std::string, int> ends;
    std::size_t known = 0;
    for (int life = 0; life <= kills; ++life) {
        INFO("life " << life);
        const auto receipt = Store::receiptOf(life);
        const auto found = terminal->returnJournal().ledger(receipt);
        REQUIRE(found);
        CHECK(found->line(1).units <= 1); // A customer's one press is one return, if any.
    }
    for (const auto& logged : allReturns(*terminal, begun)) {
        const auto& record = logged.answer.record;
        INFO("return " << record.id.text());
        if (record.orders.empty()) continue; // Of the demo store, from before.
        ++ends[std::string(returns::stateName(record.state))];
        for (const auto& order : record.orders) {
            const auto paid = moved.find(order.id.text());
            CHECK((order.state == OrderState::Paid) == (paid != moved.end()));
            if (paid == moved.end()) continue;
            CHECK(paid->second == order.amount.minor());
            ++known;
        }
        CHECK(record.state != ReturnState::Paying); // Every life asked what the one before left.
    }
    CHECK(known == moved.size()); // Nothing moved that the journal does not know.
    CHECK(known > 0);
    std::cout << "killed the kiosk " << kills << " times (" << died[Moment::Recovery]
              << " in its first moments, " << died[Moment::Before] << " before the button, "
              << died[Moment::Commit] << " at it, " << died[Moment::MoneyMoves]
              << " while money moved, " << died[Moment::After] << " after);";
    for (const auto& [state, count] : ends)
        std::cout << " " << count << " " << state;
    std::cout << "; " << known << " payments, each moved once\n";
}
