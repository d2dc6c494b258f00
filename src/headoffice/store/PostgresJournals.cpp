#include "claims/Relearning.h"
#include "store/PostgresArchive.h"

#include "reprise/headoffice/Names.h"

#include <nlohmann/json.hpp>
#include <span>

namespace reprise::headoffice {

namespace {

struct LockedChain {
    std::int64_t id = 0; ///< 0: not begun.
    ChainStanding standing;
};

Result<LockedChain> chainOf(PqConnection& connection, const wire::JournalOrigin& origin)
{
    const auto rows =
        connection.run("SELECT chain_id, last_seq, last_hash, quarantine_reason FROM chain"
                       " WHERE kiosk = $1 AND incarnation = $2 FOR UPDATE",
                       {PqValue::text(origin.kiosk), PqValue::text(origin.incarnation)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return LockedChain{};
    const auto lastHash = rows->digest(0, 2);
    if (!lastHash) return lastHash.error();
    return LockedChain{rows->number(0, 0), {rows->number(0, 1), *lastHash, rows->bytes(0, 3)}};
}

Result<LockedChain> chainBegun(PqConnection& connection, const wire::JournalOrigin& origin)
{
    const auto begun = connection.run(
        "WITH met AS (INSERT INTO kiosk(kiosk) VALUES ($1) ON CONFLICT DO NOTHING)"
        " INSERT INTO chain(kiosk, incarnation, last_hash) VALUES ($1, $2, $3)"
        " ON CONFLICT DO NOTHING RETURNING chain_id",
        {PqValue::text(origin.kiosk), PqValue::text(origin.incarnation), PqValue::digest({})});
    if (!begun) return begun.error();
    if (begun->count() == 1) return LockedChain{begun->number(0, 0), {}};
    return chainOf(connection, origin); // Somebody was faster.
}

Result<StoredHashes> storedHashes(PqConnection& connection, const LockedChain& chain,
                                  const wire::Events& letter)
{
    StoredHashes hashes;
    if (letter.entries.empty() || letter.entries.front().seq > chain.standing.lastSeq)
        return hashes;
    const auto rows =
        connection.run("SELECT seq, hash FROM journal_entry"
                       " WHERE chain_id = $1 AND seq BETWEEN $2 AND $3",
                       {PqValue::number(chain.id), PqValue::number(letter.entries.front().seq),
                        PqValue::number(letter.entries.back().seq)});
    if (!rows) return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto hash = rows->digest(row, 1);
        if (!hash) return hash.error();
        hashes.emplace(rows->number(row, 0), *hash);
    }
    return hashes;
}

Result<void> storeEntries(PqConnection& connection, std::int64_t chain,
                          std::span<const wire::JournalEntry> entries)
{
    PqCopyRows rows;
    for (const auto& entry : entries) {
        rows.beginRow(8);
        rows.number(chain);
        rows.number(entry.seq);
        rows.number(entry.at.time_since_epoch().count());
        rows.bytes(entry.kind);
        rows.bytes(entry.subject);
        rows.bytes(entry.payload);
        rows.digest(entry.previous);
        rows.digest(entry.hash);
    }
    if (const auto copied = connection.copyIn(
            "COPY journal_entry(chain_id, seq, at_ms, kind, subject, payload, previous, hash)"
            " FROM STDIN (FORMAT binary)",
            rows.finish());
        !copied)
        return copied;
    const auto moved =
        connection.run("UPDATE chain SET last_seq = $2, last_hash = $3 WHERE chain_id = $1",
                       {PqValue::number(chain), PqValue::number(entries.back().seq),
                        PqValue::digest(entries.back().hash)});
    return moved ? Result<void>{} : moved.error();
}

Result<void> storeFacts(PqConnection& connection, const std::string& kiosk,
                        std::span<const wire::JournalEntry> entries)
{
    auto returns = nlohmann::json::array();
    auto states = nlohmann::json::object(); // By return: the last one counts.
    auto ratings = nlohmann::json::array();
    for (const auto& entry : entries) {
        const auto fact = factOf(entry);
        if (const auto* record = std::get_if<ReturnFact>(&fact))
            returns.push_back({{"id", record->returnId},
                               {"at", record->at.time_since_epoch().count()},
                               {"state", record->state},
                               {"refund", record->refund},
                               {"currency", record->currency}});
        else if (const auto* step = std::get_if<StateFact>(&fact))
            states[step->returnId] = step->state;
        else if (const auto* rating = std::get_if<RatingFact>(&fact))
            ratings.push_back({{"id", rating->returnId}, {"score", rating->score}});
    }
    if (!returns.empty()) {
        const auto stored = connection.run(
            "INSERT INTO return_record(kiosk, store, return_id, at, state, refund, currency)"
            " SELECT $1, $2, id, to_timestamp(at / 1000.0), state, refund, currency"
            " FROM jsonb_to_recordset($3::jsonb)"
            "  AS r(id text, at bigint, state text, refund bigint, currency text)"
            " ON CONFLICT (kiosk, return_id) DO NOTHING",
            {PqValue::text(kiosk), PqValue::text(storeOf(kiosk)), PqValue::text(returns.dump())});
        if (!stored) return stored.error();
    }
    if (!states.empty()) {
        const auto stored = connection.run("UPDATE return_record SET state = s.value"
                                           " FROM jsonb_each_text($2::jsonb) AS s(key, value)"
                                           " WHERE kiosk = $1 AND return_id = s.key",
                                           {PqValue::text(kiosk), PqValue::text(states.dump())});
        if (!stored) return stored.error();
    }
    if (!ratings.empty()) {
        const auto stored =
            connection.run("UPDATE return_record SET rating = r.score"
                           " FROM jsonb_to_recordset($2::jsonb) AS r(id text, score smallint)"
                           " WHERE kiosk = $1 AND return_id = r.id AND rating IS NULL",
                           {PqValue::text(kiosk), PqValue::text(ratings.dump())});
        if (!stored) return stored.error();
    }
    return {};
}

Result<void> quarantine(PqConnection& connection, std::int64_t chain,
                        const wire::JournalOrigin& origin, const Misfit& misfit)
{
    const auto kept = connection.run(
        "INSERT INTO quarantine_evidence(chain_id, seq, reason, entry) VALUES ($1, $2, $3, $4)",
        {PqValue::number(chain), PqValue::number(misfit.entry.seq), PqValue::text(misfit.reason),
         PqValue::bytes(wire::toJson(origin, misfit.entry))});
    if (!kept) return kept.error();
    const auto marked =
        connection.run("UPDATE chain SET quarantine_reason = $2 WHERE chain_id = $1",
                       {PqValue::number(chain), PqValue::text(misfit.reason)});
    return marked ? Result<void>{} : marked.error();
}

Result<void> storeJudged(PqConnection& connection, std::int64_t chain, const wire::Events& letter,
                         const Judgement& judgement)
{
    const auto fresh = std::span(letter.entries).subspan(judgement.firstNew, judgement.newEntries);
    if (!fresh.empty()) {
        if (const auto stored = storeEntries(connection, chain, fresh); !stored) return stored;
        if (const auto noted = noteDay(connection, chain, fresh.front().seq, fresh.back().seq);
            !noted)
            return noted;
        if (const auto stored = storeFacts(connection, letter.origin.kiosk, fresh); !stored)
            return stored;
    }
    if (judgement.misfit) return quarantine(connection, chain, letter.origin, *judgement.misfit);
    return {};
}

/// Whether nothing of the journal is left that head office has not got.
bool isHeardOut(const wire::Events& letter, const wire::EventsAnswer& answer)
{
    return letter.journalSeq && answer.status == wire::EventsStatus::Accepted
           && answer.ackedSeq >= *letter.journalSeq;
}

Result<Judgement> takeOver(PqConnection& connection, const wire::Events& letter, const Judge& judge)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    auto chain = chainOf(connection, letter.origin);
    if (chain && chain->id == 0 && !letter.entries.empty())
        chain = chainBegun(connection, letter.origin);
    if (!chain) return chain.error();
    const auto hashes = storedHashes(connection, *chain, letter);
    if (!hashes) return hashes.error();

    auto judgement = judge(chain->standing, *hashes);
    if (!judgement) return judgement.error();
    if (const auto stored = storeJudged(connection, chain->id, letter, *judgement); !stored)
        return stored.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return judgement;
}

Result<StoredEntry> entryFrom(const PqRows& rows, int row, const std::string& kiosk)
{
    const auto previous = rows.digest(row, 6);
    if (!previous) return previous.error();
    const auto hash = rows.digest(row, 7);
    if (!hash) return hash.error();
    return StoredEntry{{kiosk, rows.bytes(row, 0)},
                       {rows.number(row, 1),
                        Instant(std::chrono::milliseconds(rows.number(row, 2))), rows.bytes(row, 3),
                        rows.bytes(row, 4), rows.bytes(row, 5), *previous, *hash}};
}

} // namespace

Result<Judgement> PostgresArchive::take(const wire::Events& letter, const Judge& judge)
{
    auto judgement =
        m_pool.use([&](PqConnection& connection) { return takeOver(connection, letter, judge); });
    // The letter is on disk. Should this fail, the kiosk sends it again and this is done again.
    if (judgement && isHeardOut(letter, judgement->answer))
        if (const auto heard = hearOut(m_pool, m_claims, letter.origin.kiosk); !heard)
            return heard.error();
    return judgement;
}

Result<std::vector<StoredEntry>>
PostgresArchive::journal(const std::string& kiosk, const JournalBookmark& from, std::size_t limit)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<StoredEntry>> {
        const auto rows = connection.run(
            "SELECT c.incarnation, e.seq, e.at_ms, e.kind, e.subject, e.payload, e.previous, e.hash"
            " FROM chain c JOIN journal_entry e USING (chain_id) WHERE c.kiosk = $1"
            " AND (e.chain_id, e.seq) > (coalesce((SELECT min(chain_id) FROM chain"
            "   WHERE kiosk = $1 AND ($2 = '' OR incarnation = $2)), 0), $3)"
            " ORDER BY e.chain_id, e.seq LIMIT $4",
            {PqValue::text(kiosk), PqValue::text(from.incarnation), PqValue::number(from.after),
             PqValue::number(static_cast<std::int64_t>(limit))});
        if (!rows) return rows.error();
        std::vector<StoredEntry> entries;
        for (int row = 0; row < rows->count(); ++row) {
            auto entry = entryFrom(*rows, row, kiosk);
            if (!entry) return entry.error();
            entries.push_back(std::move(*entry));
        }
        return entries;
    });
}

} // namespace reprise::headoffice
