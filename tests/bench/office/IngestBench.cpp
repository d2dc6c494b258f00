// Journal entries through head office (TLS, JSON, chain check, facts) against raw PostgreSQL taking
// the same rows with COPY in as many transactions; and what the server holds in memory afterwards.
#include "BenchStore.h"
#include "Measurement.h"
#include "office/BenchOffice.h"

#include "reprise/base/Text.h"
#include "reprise/wire/Events.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int batches = 60;
constexpr int entriesPerBatch = 200;
constexpr double mostTimesRaw = 1 / 0.3; // 0.3 of what raw batched inserts do.

/// About what a return of one line leaves in the journal.
std::string payloadOf(int index)
{
    return fmt::format(R"({{"bench":{},"text":"{}"}})", index, std::string(1150, 'x'));
}

std::vector<wire::Events> madeLetters(Hasher& hasher)
{
    const wire::JournalOrigin origin{"0412-K1", std::string(32, 'b')};
    std::vector<wire::Events> letters;
    Sha256 previous{};
    std::int64_t seq = 0;
    for (int batch = 0; batch < batches; ++batch) {
        wire::Events letter{origin, {}};
        for (int index = 0; index < entriesPerBatch; ++index) {
            ++seq;
            wire::JournalEntry entry{seq,
                                     Instant(std::chrono::milliseconds(1'800'000'000'000 + seq)),
                                     "bench",
                                     fmt::format("R-0412-K1-{:08}", seq),
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

/// The same bytes into a table of the same shape, a transaction a batch, nothing looked at.
double rawSeconds(const std::vector<wire::Events>& letters)
{
    RawPostgres raw;
    auto* connection = raw.connection();
    raw.run("CREATE TABLE raw_entry (chain_id bigint, seq bigint, at_ms bigint, kind bytea, subject"
            " bytea, payload bytea, previous bytea, hash bytea, received_at timestamptz DEFAULT"
            " now(), PRIMARY KEY (chain_id, seq))");
    std::vector<std::string> copies; // Text form, made before the clock starts.
    for (const auto& letter : letters) {
        std::string rows;
        for (const auto& entry : letter.entries)
            rows += fmt::format("1\t{}\t{}\t{}\t{}\t{}\t\\\\x{}\t\\\\x{}\n", entry.seq,
                                entry.at.time_since_epoch().count(), entry.kind, entry.subject,
                                entry.payload, toHex(entry.previous), toHex(entry.hash));
        copies.push_back(std::move(rows));
    }
    const auto seconds = secondsOf([&] {
        for (const auto& rows : copies) {
            raw.run("BEGIN");
            raw.run("COPY raw_entry(chain_id, seq, at_ms, kind, subject, payload, previous, hash)"
                    " FROM STDIN");
            PQputCopyData(connection, rows.data(), static_cast<int>(rows.size()));
            PQputCopyEnd(connection, nullptr);
            while (auto* result = PQgetResult(connection))
                PQclear(result);
            raw.run("COMMIT");
        }
    });
    return seconds;
}

} // namespace

std::vector<Measurement> measureIngest()
{
    BenchStore bench("ingest"); // For its folder.
    BenchOffice office(bench.folder());
    const auto letters = madeLetters(bench.hasher());
    std::size_t bytes = 0;
    const auto ours = secondsOf([&] {
        for (const auto& letter : letters) {
            const auto body = wire::toJson(letter);
            bytes += body.size();
            const auto answer = office.post("/v1/kiosks/0412-K1/events", body);
            if (answer.find("accepted") == std::string::npos) {
                fmt::print(stderr, "bench: {}\n", answer);
                std::exit(2);
            }
        }
    });
    const auto memory = residentMegabytes(office.pid());
    const auto floor = rawSeconds(letters);
    constexpr double entries = batches * entriesPerBatch;
    return {{"ingest of a journal entry", "us", ours / entries * 1e6, floor / entries * 1e6,
             mostTimesRaw,
             fmt::format("{} entries in {} transactions each side; ours {:.1f} MB of JSON over TLS",
                         static_cast<int>(entries), batches, static_cast<double>(bytes) / 1e6)},
            {"head office resident after it", "MB", memory, {}, 60.0, "one server, one kiosk"}};
}

} // namespace reprise::bench
