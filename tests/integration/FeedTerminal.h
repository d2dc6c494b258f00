// FeedTerminal: a terminal on a real disk that believes head office's key, over a real line that a
// test may cut, forge or play back.
#pragma once

#include "Exchanges.h"
#include "ManualClock.h"
#include "Office.h"
#include "OfflineSamples.h"
#include "TextFile.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/sync/SyncEngine.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>
#include <string>

namespace reprise::integration {

/// What becomes of an answer about feeds on its way.
class MeddledLine final : public sync::Transport {
public:
    explicit MeddledLine(std::unique_ptr<sync::Transport> line) : m_line(std::move(line)) {}

    Result<sync::HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        auto answer = m_line->post(path, body);
        return path.ends_with("/feeds") && meddle ? meddle(std::move(answer)) : answer;
    }
    Result<sync::HttpAnswer> get(const std::string& path) override { return m_line->get(path); }

    std::function<Result<sync::HttpAnswer>(Result<sync::HttpAnswer>)> meddle;

private:
    std::unique_ptr<sync::Transport> m_line;
};

class FeedTerminal {
public:
    FeedTerminal(const Office& office, const std::string& workstation,
                 const std::string& store = "0412")
        : line(std::make_unique<MeddledLine>(noting(std::move(
            *sync::makeHttpsTransport(lineTo(office.url(), deliveryKey(store, workstation)))))))
    {
        storage::TerminalSettings settings;
        settings.store = store;
        settings.workstation = workstation;
        settings.headOffice = office.url();
        REQUIRE(storage::TerminalStore::create(m_folder.file("data"), settings,
                                               tests::textOf("deploy/policy/open.toml"), ports()));
        open();
        const auto& key = signingKey();
        REQUIRE(
            m_store->officeKeys().trust({key.id, signatures.publicKeyOf(key.seed), key.validity}));
    }

    /// As after a power cut: the database is opened anew.
    void open()
    {
        m_engine.reset();
        m_store.reset();
        auto opened = storage::TerminalStore::open(m_folder.file("data"), ports());
        REQUIRE(opened);
        m_store = std::move(*opened);
        m_engine = std::make_unique<sync::SyncEngine>(
            sync::SyncPorts{m_store->outbox(), m_store->receiptArchive(), m_store->policyArchive(),
                            *line, hasher, random, &m_store->claimOutbox(),
                            sync::OfficeWord{m_store->officeKeys(), signatures, m_store->budgets(),
                                             m_store->checkpoints(), bootClock, &m_store->feeds()}},
            m_store->settings().store, *TimeZone::named("Europe/London"));
    }

    sync::SyncReport round()
    {
        const auto report = m_engine->round();
        REQUIRE(report);
        return *report;
    }
    storage::TerminalStore& store() { return *m_store; }
    wire::KeptFeed feed(wire::Feed which)
    {
        const auto all = m_store->feeds().feeds();
        REQUIRE(all);
        for (const auto& each : *all)
            if (each.standing.feed == which) return each;
        return {{which, -1, -1}, {}};
    }
    /// The names of the recalls in force, one after the other.
    std::string recalls()
    {
        const auto digest = m_store->notices().current();
        REQUIRE(digest);
        std::string names;
        if (digest->empty()) return names;
        const auto notices = m_store->notices().read(*digest);
        REQUIRE(notices);
        for (const auto& each : notices->recalls)
            names += (names.empty() ? "" : " ") + each.name;
        return names;
    }

    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    crypto::SodiumSignatures signatures;
    support::ManualClock clock;
    samples::ManualBootClock bootClock;
    std::unique_ptr<MeddledLine> line;

private:
    static std::string deliveryKey(const std::string& store, const std::string& workstation)
    {
        crypto::OpensslHasher hasher;
        return toHex(hasher.sha256(store + workstation));
    }
    storage::StorePorts ports() { return {clock, hasher, random, &signatures, &bootClock}; }

    support::TemporaryFolder m_folder;
    std::unique_ptr<storage::TerminalStore> m_store;
    std::unique_ptr<sync::SyncEngine> m_engine;
};

/// A head office that signs what it says, and a kiosk of store 0412 that believes it.
struct FeedChain {
    Database database;
    Office office{database, signing()};
    FeedTerminal kiosk{office, "K1"};

    std::string put(const std::string& path, const std::string& body) const
    {
        return office.put(path, body).body;
    }
    std::string post(const std::string& path, const std::string& body) const
    {
        const auto answer = office.post(path, body);
        REQUIRE(answer);
        return answer->body;
    }
};

} // namespace reprise::integration
