// Terminal: a terminal on a real disk for one test, and a door behind its back.
#pragma once

#include "ManualClock.h"
#include "OfflineSamples.h"
#include "ReturnSamples.h"
#include "TemporaryFolder.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/storage/TerminalStore.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace reprise::storage {

inline std::string policyText()
{
    std::ifstream stream(REPRISE_SOURCE_DIR "/deploy/policy/open.toml");
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The same rules under the next version number.
inline std::string nextVersion(std::string toml)
{
    const std::string mark = "version = ";
    const auto place = toml.find(mark) + mark.size();
    const auto version = std::stoi(toml.substr(place));
    return toml.replace(place, std::to_string(version).size(), std::to_string(version + 1));
}

struct Terminal {
    Terminal() { REQUIRE(TerminalStore::create(path(), settings(), policyText(), ports())); }

    static TerminalSettings settings()
    {
        TerminalSettings settings;
        settings.store = "0412";
        settings.workstation = "K1";
        return settings;
    }
    StorePorts ports() { return {clock, hasher, random, nullptr, &bootClock}; }
    std::string path() const { return folder.file("data"); }
    std::string database() const { return path() + "/reprise.db"; }

    Result<std::unique_ptr<TerminalStore>> tryOpen()
    {
        return TerminalStore::open(path(), ports());
    }
    std::unique_ptr<TerminalStore> open()
    {
        auto store = tryOpen();
        INFO((store ? std::string() : store.error().detail));
        REQUIRE(store);
        return std::move(*store);
    }

    /// SQL past the store, which must be closed; the message of what refused it, or "".
    std::string behindItsBack(const std::string& sql)
    {
        sqlite3* raw = nullptr;
        REQUIRE(sqlite3_open_v2(database().c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr)
                == SQLITE_OK);
        char* message = nullptr;
        sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message);
        const std::string said = message ? message : "";
        sqlite3_free(message);
        sqlite3_close(raw);
        return said;
    }

    support::TemporaryFolder folder;
    support::ManualClock clock;
    samples::ManualBootClock bootClock;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
};

/// Records the return of `units` of `line` of the sample receipt, as the ledger stands.
inline Result<returns::JournalPosition> takeBack(TerminalStore& store, int line, std::int64_t units,
                                                 const std::string& id)
{
    const auto sale = samples::hearts();
    const auto ledger = store.returnJournal().ledger(sale.number);
    if (!ledger) return ledger.error();
    if (ledger->line(line).units + units > sale.line(line)->quantity)
        return Error{ErrorCode::Conflict, "nothing is left to come back"};
    return store.returnJournal().record(
        samples::returned(sale, line, units, ledger->line(line), id), {sale});
}

} // namespace reprise::storage
