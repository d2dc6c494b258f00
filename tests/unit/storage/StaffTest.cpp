// Staff in the database: badges, those who left, wrong PINs that outlive a kill, and the pepper.
#include "Terminal.h"

#include "reprise/people/Identification.h"

#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;
using people::Identity;
using people::Role;

namespace {

const OperatorId cleo("3001");

/// The least work that a hash may be, so that tests are quick.
crypto::SodiumPinHash quickPins()
{
    return crypto::SodiumPinHash(crypto::leastPinCost);
}

void takeInCleo(TerminalStore& store)
{
    auto pins = quickPins();
    REQUIRE(store.operators().store({{cleo,
                                      "Cleo",
                                      {Role::Manager},
                                      *pins.hash("739204", store.pepper()),
                                      pins.badgeHash("STAFF-3f9a0c11d27b", store.pepper())}}));
}

Identity identify(TerminalStore& store, Terminal& terminal, const std::string& pin,
                  const std::string& badge = {})
{
    auto pins = quickPins();
    people::Identification identification(
        {store.operators(), store.attempts(), pins, store.pepper(), terminal.clock});
    const auto known = identification.identify({cleo, pin, badge});
    REQUIRE(known);
    return known->answer;
}

/// Counts as the store does, and ends the process before anybody hears the answer.
class DyingAttempts final : public people::Attempts {
public:
    explicit DyingAttempts(people::Attempts& kept) : m_kept(kept) {}

    Result<people::WrongAttempts> of(const OperatorId& id) override { return m_kept.of(id); }
    Result<void> keep(const OperatorId& id, const people::WrongAttempts& wrong) override
    {
        if (!m_kept.keep(id, wrong)) ::_exit(5);
        ::kill(::getpid(), SIGKILL);
        return {};
    }
    Result<void> forget(const OperatorId& id) override { return m_kept.forget(id); }
    Result<std::vector<people::OperatorAttempts>> all() override { return m_kept.all(); }

private:
    people::Attempts& m_kept;
};

/// One wrong PIN in a process of its own, killed between the count and the answer.
void guessAndDie(Terminal& terminal)
{
    const auto child = ::fork();
    if (child == 0) {
        auto store = terminal.tryOpen();
        if (!store) ::_exit(3);
        auto pins = quickPins();
        DyingAttempts attempts((*store)->attempts());
        people::Identification identification(
            {(*store)->operators(), attempts, pins, (*store)->pepper(), terminal.clock});
        static_cast<void>(identification.identify({cleo, "000000", {}}));
        ::_exit(4);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
}

std::string bytesOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("Whoever kills the program before each answer is locked out all the same", "[storage]")
{
    Terminal terminal;
    takeInCleo(*terminal.open());
    for (int guess = 0; guess < 5; ++guess)
        guessAndDie(terminal);

    auto store = terminal.open();
    CHECK(identify(*store, terminal, "739204") == Identity::Locked);
    terminal.clock.advance(-24h);
    CHECK(identify(*store, terminal, "739204") == Identity::Locked);
    terminal.clock.advance(24h + 30s);
    CHECK(identify(*store, terminal, "739204") == Identity::Shown);
    CHECK(store->attempts().all()->empty());
}

TEST_CASE("The tenth wrong PIN in a row stands in the journal, without the PIN", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    takeInCleo(*store);
    for (int guess = 0; guess < 11; ++guess) {
        CHECK(identify(*store, terminal, "482915") == Identity::Wrong);
        terminal.clock.advance(15min);
    }
    const auto entries = store->outbox().entriesAfter(1, 10);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().kind == "operator_locked");
    CHECK(entries->front().payload
          == R"({"v":1,"operator":"3001","in_a_row":10,"until":"2026-11-22T12:30:00Z"})");
    CHECK(store->verifyJournal()->ok);
}

SCENARIO("A badge is one person's", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    takeInCleo(*store);
    auto pins = quickPins();
    const auto badge = pins.badgeHash("STAFF-3f9a0c11d27b", store->pepper());
    CHECK(store->operators().findByBadge(badge)->id == cleo);
    CHECK(identify(*store, terminal, "", "STAFF-3f9a0c11d27b") == Identity::Shown);

    THEN("nobody else may have it, and nothing of the batch is stored")
    {
        const auto stored = store->operators().store(
            {{OperatorId("1"), "New", {}, ""}, {OperatorId("2"), "Thief", {}, "", badge}});
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == ErrorCode::Conflict);
        CHECK(store->operators().all()->size() == 1);
    }
    THEN("two may change theirs at once")
    {
        auto first = *store->operators().find(cleo);
        people::Operator second{OperatorId("2"), "Dan", {}, "", "another badge"};
        REQUIRE(store->operators().store({second}));
        std::swap(first.badgeHash, second.badgeHash);
        REQUIRE(store->operators().store({first, second}));
        CHECK(store->operators().findByBadge(badge)->id == second.id);
    }
    THEN("it opens nothing once its holder has left, and neither does the PIN")
    {
        const auto left = terminal.clock.now();
        REQUIRE(store->operators().remove(cleo, left));
        CHECK_FALSE(store->operators().findByBadge(badge));
        CHECK(identify(*store, terminal, "739204") == Identity::Unknown);
        const auto kept = store->operators().find(cleo);
        CHECK(kept->name == "Cleo");
        CHECK(kept->pinHash.empty());
        CHECK(kept->removedAt == left);
        CHECK(store->operators().remove(cleo, left).error().code == ErrorCode::NotFound);
        takeInCleo(*store);
        CHECK(identify(*store, terminal, "739204") == Identity::Shown);
    }
    THEN("a new PIN ends a lock")
    {
        for (int guess = 0; guess < 5; ++guess)
            identify(*store, terminal, "000000");
        REQUIRE(identify(*store, terminal, "739204") == Identity::Locked);
        takeInCleo(*store);
        CHECK(identify(*store, terminal, "739204") == Identity::Shown);
    }
}

SCENARIO("The pepper is the device's own and stays there", "[storage]")
{
    Terminal terminal;
    const auto path = terminal.path() + "/pepper";
    CHECK(bytesOf(path).size() == 32);
    namespace fs = std::filesystem;
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    takeInCleo(*terminal.open());
    CHECK(identify(*terminal.open(), terminal, "739204") == Identity::Shown);

    WHEN("it is lost")
    {
        fs::remove(path);
        auto store = terminal.open();
        THEN("no PIN can be checked until its owner is taken in again")
        {
            CHECK(bytesOf(path).size() == 32);
            CHECK(identify(*store, terminal, "739204") == Identity::Lapsed);
            CHECK(identify(*store, terminal, "", "STAFF-3f9a0c11d27b") == Identity::Lapsed);
            takeInCleo(*store);
            CHECK(identify(*store, terminal, "739204") == Identity::Shown);
        }
    }
    WHEN("it is damaged")
    {
        std::ofstream(path, std::ios::trunc) << "short";
        const auto store = terminal.tryOpen();
        THEN("the terminal doesn't overwrite what might be put right")
        {
            REQUIRE_FALSE(store);
            CHECK(store.error().code == ErrorCode::Corrupt);
            CHECK(bytesOf(path) == "short");
        }
    }
}

TEST_CASE("A PIN hashed before there was a pepper still fits, and is hashed anew", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    // Argon2id of "4711", as version 0.3 wrote it.
    const std::string old = "$argon2id$v=19$m=19456,t=2,p=1$XQ3e5ifrhwTzGCEpmCG7yw$4XVYb2wZe+"
                            "R4eVM87IAfjbvJ8aPYmtcYrKIr/+fLa4U";
    REQUIRE(store->operators().store({{cleo, "Cleo", {Role::Manager}, old}}));
    CHECK(identify(*store, terminal, "4712") == Identity::Wrong);
    CHECK(identify(*store, terminal, "4711") == Identity::Shown);
    CHECK(store->operators().find(cleo)->pinHash.starts_with("pepper:"));
    CHECK(identify(*store, terminal, "4711") == Identity::Shown);
}
