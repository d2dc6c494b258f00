// Office: a running reprise-headoffice with certificates of its own, and kiosks that call it.
#pragma once

#include "ChildProcess.h"
#include "Database.h"
#include "JournalSamples.h"
#include "SeededRandom.h"
#include "SyncFakes.h"
#include "TemporaryFolder.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/proof/Keys.h"
#include "reprise/sync/HttpsTransport.h"
#include "reprise/sync/SyncEngine.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reprise::integration {

/// Made once for all tests: a CA, a server certificate, client certificates, and another CA.
class Certificates {
public:
    static const Certificates& shared();

    std::string file(const std::string& name) const { return m_folder.file(name); }

private:
    Certificates();

    support::TemporaryFolder m_folder;
};

/// The key with which the tests' head offices sign, and the two options that say so.
const proof::SigningKey& signingKey();
std::vector<std::string> signing();

/// Runs a subcommand of reprise-headoffice over the database.
support::Outcome administer(const Database& database, std::vector<std::string> what);

class Office {
public:
    explicit Office(const Database& database, std::vector<std::string> more = {},
                    std::string address = "127.0.0.1");
    /// Over a database that is reached another way.
    explicit Office(const std::string& url, std::vector<std::string> more = {},
                    std::string address = "127.0.0.1");

    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    bool listening() const { return m_port != 0; }

    void kill();         ///< As a power cut would.
    int endGracefully(); ///< SIGTERM; the exit code.
    void start();        ///< Again, on the same port.

    long residentKilobytes() const;

    /// What the back office says, over the same door.
    Result<sync::HttpAnswer> get(const std::string& path) const;
    Result<sync::HttpAnswer> post(const std::string& path, const std::string& body) const;
    sync::HttpAnswer put(const std::string& path, const std::string& body) const; ///< With curl.

private:
    std::vector<std::string> m_arguments;
    std::string m_address;
    std::unique_ptr<support::ChildProcess> m_process;
    std::uint16_t m_port = 0;
};

sync::HttpsSettings lineTo(const std::string& url, const std::string& key = std::string(64, '1'));

/// A kiosk with a journal in memory and a real line. May be run in a thread of its own: what
/// goes wrong is thrown as std::runtime_error, as Catch2's assertions belong to one thread.
class Kiosk {
public:
    Kiosk(const std::string& name, const sync::HttpsSettings& line, std::size_t entries);

    sync::SyncReport round();
    /// Rounds until all is acknowledged; false when that does not happen within a minute.
    bool deliver();
    /// One letter with entries `first` to `last`, counted from 1, past the engine.
    Result<wire::EventsAnswer> send(std::size_t first, std::size_t last);
    std::string letter(std::size_t first, std::size_t last) const;

    /// All entries as ndjson, as head office should give them back.
    std::string ndjson() const;

    crypto::OpensslHasher hasher;
    wire::JournalOrigin origin;
    support::MemoryOutbox outbox;
    support::MemoryReceipts receipts;
    support::MemoryPolicy policies;
    std::unique_ptr<sync::Transport> transport;

private:
    support::SeededRandom m_random;
    std::optional<sync::SyncEngine> m_engine;
};

} // namespace reprise::integration
