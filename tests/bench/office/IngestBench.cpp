// Journal entries through head office (TLS, JSON, chain check, facts) against raw PostgreSQL taking
// the same rows with COPY in as many transactions: of one kiosk, and of many at once against as
// many connections as head office has. And what the server holds in memory afterwards.
#include "BenchStore.h"
#include "Measurement.h"
#include "office/BenchOffice.h"
#include "office/KioskCrowd.h"

#include "reprise/base/Text.h"
#include "reprise/wire/Events.h"

#include <atomic>
#include <fmt/core.h>
#include <thread>

namespace reprise::bench {

namespace {

struct Journals {
    int batches;
    int entriesPerBatch;
};

constexpr Journals alone{60, 200};
constexpr int kiosks = 2000;  ///< Each with its line open,
constexpr int together = 200; ///< of whom so many speak: what head office takes of bodies together.
constexpr Journals among{2, 50};
constexpr int connections = 4;           ///< As many as head office has.
constexpr double mostTimesRaw = 1 / 0.3; // 0.3 of what raw batched inserts do.

/// About what a return of one line leaves in the journal.
std::string payloadOf(int index)
{
    return fmt::format(R"({{"bench":{},"text":"{}"}})", index, std::string(1150, 'x'));
}

std::vector<wire::Events> madeLetters(Hasher& hasher, const std::string& kiosk, Journals size)
{
    const wire::JournalOrigin origin{kiosk, std::string(32, 'b')};
    std::vector<wire::Events> letters;
    Sha256 previous{};
    std::int64_t seq = 0;
    for (int batch = 0; batch < size.batches; ++batch) {
        wire::Events letter{origin, {}};
        for (int index = 0; index < size.entriesPerBatch; ++index) {
            ++seq;
            wire::JournalEntry entry{seq,
                                     Instant(std::chrono::milliseconds(1'800'000'000'000 + seq)),
                                     "bench",
                                     fmt::format("R-{}-{:08}", kiosk, seq),
                                     payloadOf(static_cast<int>(seq)),
                                     previous,
                                     {}};
            entry.hash = wire::hashOf(hasher, origin, entry);
            previous = entry.hash;
            letter.entries.push_back(std::move(entry));
        }
        letters.push_back(std::move(letter));
    }
    return letters;
}

/// The same bytes as rows of COPY's text form, made before any clock starts.
std::string rowsOf(const wire::Events& letter, int chain)
{
    std::string rows;
    for (const auto& entry : letter.entries)
        rows += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t\\\\x{}\t\\\\x{}\n", chain, entry.seq,
                            entry.at.time_since_epoch().count(), entry.kind, entry.subject,
                            entry.payload, toHex(entry.previous), toHex(entry.hash));
    return rows;
}

/// Of the same shape as head office's.
void makeRawTable()
{
    RawPostgres().run("CREATE TABLE raw_entry (chain_id bigint, seq bigint, at_ms bigint, kind"
                      " bytea, subject bytea, payload bytea, previous bytea, hash bytea,"
                      " received_at timestamptz DEFAULT now(), PRIMARY KEY (chain_id, seq))");
}

/// Into that table, a transaction a letter, nothing looked at.
double rawSeconds(const std::vector<std::string>& letters, int atOnce)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        RawPostgres raw;
        auto* connection = raw.connection();
        for (auto index = next++; index < letters.size(); index = next++) {
            raw.run("BEGIN");
            raw.run("COPY raw_entry(chain_id, seq, at_ms, kind, subject, payload, previous, hash)"
                    " FROM STDIN");
            PQputCopyData(connection, letters[index].data(),
                          static_cast<int>(letters[index].size()));
            PQputCopyEnd(connection, nullptr);
            while (auto* result = PQgetResult(connection))
                PQclear(result);
            raw.run("COMMIT");
        }
    };
    return secondsOf([&] {
        std::vector<std::thread> threads;
        for (int number = 0; number < atOnce; ++number)
            threads.emplace_back(work);
        for (auto& thread : threads)
            thread.join();
    });
}

/// What all kiosks send, and the same bytes as rows: of all the first letters, then the second
/// ones.
struct Post {
    std::vector<std::string> bodies;
    std::vector<std::string> rows;
};

Post postOf(const KioskCrowd& crowd, Hasher& hasher)
{
    Post post;
    post.bodies.resize(static_cast<std::size_t>(kiosks * among.batches));
    post.rows.resize(post.bodies.size());
    for (int kiosk = 0; kiosk < kiosks; ++kiosk) {
        const auto letters = madeLetters(hasher, crowd.name(kiosk), among);
        for (int batch = 0; batch < among.batches; ++batch) {
            const auto& letter = letters[static_cast<std::size_t>(batch)];
            const auto at = static_cast<std::size_t>(batch * kiosks + kiosk);
            post.bodies[at] = wire::toJson(letter);
            post.rows[at] = rowsOf(letter, 2 + kiosk); // Beyond the chain of the one kiosk.
        }
    }
    return post;
}

Measurement ofMany(BenchOffice& office, const BenchStore& bench, Hasher& hasher)
{
    KioskCrowd crowd(office.port(), bench.folder() + "/tls", kiosks);
    auto post = postOf(crowd, hasher);
    const auto letters = static_cast<int>(post.bodies.size());
    constexpr double nobodyWaits = 1e9; // Turns a second.
    double ours = 0;
    for (int first = 0; first < letters; first += together) {
        const auto took = crowd.call(
            together, nobodyWaits,
            [&post, first](int index, const std::string& kiosk) {
                return KioskCrowd::Call{
                    "/v1/kiosks/" + kiosk + "/events",
                    std::move(post.bodies[static_cast<std::size_t>(first + index)])};
            },
            "accepted");
        ours += quantile(took, 1) / 1e3;
    }
    const auto floor = rawSeconds(post.rows, connections);
    const auto entries = static_cast<double>(letters) * among.entriesPerBatch;
    return {"ingest of a journal entry, 2,000 kiosks",
            "us",
            ours / entries * 1e6,
            floor / entries * 1e6,
            mostTimesRaw,
            fmt::format("{:.0f} entries in {} letters, {} at once; raw over {} connections, ours"
                        " through mutual TLS with the kiosks on the same machine; {:.0f} and"
                        " {:.0f} a second",
                        entries, letters, together, connections, entries / ours, entries / floor)};
}

} // namespace

std::vector<Measurement> measureIngest()
{
    BenchStore bench("ingest"); // For its folder.
    BenchOffice office(bench.folder());
    const auto letters = madeLetters(bench.hasher(), "0412-K9001", alone);
    std::vector<std::string> bodies;
    for (const auto& letter : letters)
        bodies.push_back(wire::toJson(letter));
    std::size_t bytes = 0;
    const auto ours = secondsOf([&] {
        for (const auto& body : bodies) {
            bytes += body.size();
            const auto answer = office.post("/v1/kiosks/0412-K9001/events", body);
            if (answer.find("accepted") == std::string::npos) {
                fmt::print(stderr, "bench: {}\n", answer);
                std::exit(2);
            }
        }
    });
    const auto memory = residentMegabytes(office.pid());
    makeRawTable();
    std::vector<std::string> rows;
    for (const auto& letter : letters)
        rows.push_back(rowsOf(letter, 1));
    const auto floor = rawSeconds(rows, 1);
    constexpr double entries = alone.batches * alone.entriesPerBatch;
    return {
        {"ingest of a journal entry", "us", ours / entries * 1e6, floor / entries * 1e6,
         mostTimesRaw,
         fmt::format("{} entries in {} transactions each side; ours {:.1f} MB of JSON over TLS",
                     static_cast<int>(entries), alone.batches, static_cast<double>(bytes) / 1e6)},
        {"head office resident after it", "MB", memory, {}, 60.0, "one server, one kiosk"},
        ofMany(office, bench, bench.hasher())};
}

} // namespace reprise::bench
