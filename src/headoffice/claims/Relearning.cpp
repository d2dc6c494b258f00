#include "claims/Relearning.h"

#include "claims/ClaimRows.h"
#include "claims/PostgresRestores.h"

#include "reprise/headoffice/ClaimHistory.h"

namespace reprise::headoffice {

namespace {

/// How many of the entries that the backup had are looked at once more: their claims may have been
/// answered after it. More than a busy day's.
constexpr std::int64_t lookBack = 2'000;

struct Chain {
    std::int64_t id = 0;
    wire::JournalOrigin origin;
    std::int64_t from = 0; ///< The first entry to look at.
};

Result<std::vector<Chain>> chainsOf(PqConnection& connection, const std::string& kiosk)
{
    const auto rows = connection.run(
        "SELECT c.chain_id, c.incarnation, coalesce((SELECT e.seq FROM journal_entry e"
        "  WHERE e.chain_id = c.chain_id AND e.received_at"
        "   < (SELECT max(begun_at) FROM database_epoch)"
        "  ORDER BY e.seq DESC LIMIT 1), 0) - $2"
        " FROM chain c WHERE c.kiosk = $1 ORDER BY c.chain_id",
        {PqValue::text(kiosk), PqValue::number(lookBack)});
    if (!rows) return rows.error();
    std::vector<Chain> chains;
    for (int row = 0; row < rows->count(); ++row)
        chains.push_back(
            {rows->number(row, 0), {kiosk, rows->bytes(row, 1)}, rows->number(row, 2)});
    return chains;
}

Result<wire::JournalEntry> entryIn(const PqRows& rows, int row)
{
    const auto hash = rows.digest(row, 4);
    if (!hash) return hash.error();
    return wire::JournalEntry{rows.number(row, 0),
                              {},
                              rows.bytes(row, 1),
                              rows.bytes(row, 2),
                              rows.bytes(row, 3),
                              {},
                              *hash};
}

/// The entry with which a return began that was still on its way at the time of the backup.
Result<void> introduce(PqConnection& connection, const Chain& chain, const std::string& returnId,
                       ClaimHistory& history)
{
    const auto rows = connection.run(
        "SELECT seq, kind, subject, payload, hash FROM journal_entry"
        " WHERE chain_id = $1 AND seq < $2 AND subject = $3 AND kind = ANY(ARRAY[$4, $5])"
        " ORDER BY seq DESC LIMIT 1",
        {PqValue::number(chain.id), PqValue::number(chain.from), PqValue::bytes(returnId),
         PqValue::bytes("return_accepted"), PqValue::bytes("return_verified")});
    if (!rows) return rows.error();
    if (rows->count() == 0) return {};
    const auto entry = entryIn(*rows, 0);
    if (!entry) return entry.error();
    history.follow(*entry);
    return {};
}

Result<std::vector<JournalledClaim>> historyOf(PqConnection& connection, const Chain& chain)
{
    const auto rows = connection.run(
        "SELECT seq, kind, subject, payload, hash FROM journal_entry"
        " WHERE chain_id = $1 AND seq >= $2 AND kind IN (SELECT convert_to(k, 'UTF8')"
        "  FROM jsonb_array_elements_text($3::jsonb) AS t(k)) ORDER BY seq",
        {PqValue::number(chain.id), PqValue::number(chain.from),
         PqValue::text(ClaimHistory::kindsAsJson())});
    if (!rows) return rows.error();
    ClaimHistory history(chain.origin);
    for (int row = 0; row < rows->count(); ++row) {
        const auto entry = entryIn(*rows, row);
        if (!entry) return entry.error();
        if (ClaimHistory::isStep(entry->kind) && !history.knows(entry->subject))
            if (const auto known = introduce(connection, chain, entry->subject, history); !known)
                return known.error();
        history.follow(*entry);
    }
    return history.claims();
}

Result<void> letGo(PqPool& pool, PostgresClaims& claims, const wire::Claim& claim)
{
    const auto kept =
        pool.use([&](PqConnection& connection) { return readClaim(connection, claim.id); });
    if (!kept) return kept.error();
    if (kept->state != ClaimState::Unknown && kept->state != ClaimState::Granted) return {};
    const auto ended = claims.release({claim.origin, claim.id, "as the journal says"});
    return ended ? Result<void>{} : ended.error();
}

Result<void> learn(PqPool& pool, PostgresClaims& claims, const JournalledClaim& journalled)
{
    if (journalled.fate == ClaimFate::Asked) return {};
    if (journalled.fate == ClaimFate::LetGo) return letGo(pool, claims, journalled.said.claim);
    const auto held = claims.holdAgain(journalled.said.claim);
    if (!held) return held.error();
    // A grant that no longer fits is as good as paid: its kiosk will pay it.
    if (journalled.fate == ClaimFate::Held && *held) return {};
    const auto paid = claims.commit(journalled.said);
    return paid ? Result<void>{} : paid.error();
}

Result<bool> isAwaited(PqConnection& connection, const std::string& kiosk)
{
    const auto rows = connection.run(
        "SELECT 1::bigint FROM awaited_kiosk WHERE kiosk = $1 AND heard_at IS NULL LIMIT 1",
        {PqValue::text(kiosk)});
    if (!rows) return rows.error();
    return rows->count() > 0;
}

} // namespace

Result<void> hearOut(PqPool& pool, PostgresClaims& claims, const std::string& kiosk)
{
    const auto awaited =
        pool.use([&](PqConnection& connection) { return isAwaited(connection, kiosk); });
    if (!awaited) return awaited.error();
    if (!*awaited) return {};
    const auto chains =
        pool.use([&](PqConnection& connection) { return chainsOf(connection, kiosk); });
    if (!chains) return chains.error();
    for (const auto& chain : *chains) {
        const auto history =
            pool.use([&](PqConnection& connection) { return historyOf(connection, chain); });
        if (!history) return history.error();
        for (const auto& each : *history)
            if (const auto learned = learn(pool, claims, each); !learned) return learned;
    }
    return pool.use([&](PqConnection& connection) { return heardOut(connection, kiosk); });
}

} // namespace reprise::headoffice
