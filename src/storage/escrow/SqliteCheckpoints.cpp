#include "escrow/SqliteCheckpoints.h"

#include "reprise/base/Text.h"

namespace reprise::storage {

namespace {

using wire::KeptCheckpoint;

constexpr auto lastKind = "last";
constexpr auto contradictionKind = "contradiction";

/// Only inside a transaction or attempt.
Result<std::optional<KeptCheckpoint>> read(Database& database, const char* kind)
{
    auto row = database.query("checkpoint");
    if (!row.with(kind).next()) return std::optional<KeptCheckpoint>();
    wire::SignedText proof{row.text(0), row.text(1), row.text(2)};
    auto checkpoint = wire::checkpointFromJson(proof.text);
    if (!checkpoint)
        return Error{ErrorCode::Corrupt,
                     "a checkpoint can't be read: " + checkpoint.error().detail};
    return std::optional(KeptCheckpoint{std::move(*checkpoint), std::move(proof)});
}

bool fits(Database& database, const wire::Checkpoint& checkpoint)
{
    if (checkpoint.seq == 0) return true;
    auto row = database.query("entry_hash");
    return row.with(checkpoint.seq).next() && toHex(row.digest(0)) == checkpoint.hash;
}

} // namespace

Result<std::optional<KeptCheckpoint>> SqliteCheckpoints::last()
{
    return m_database.attempt([&]() { return read(m_database, lastKind); });
}

Result<std::optional<KeptCheckpoint>> SqliteCheckpoints::contradiction()
{
    return m_database.attempt([&]() { return read(m_database, contradictionKind); });
}

Result<bool> SqliteCheckpoints::keep(const KeptCheckpoint& checkpoint)
{
    return m_database.transact([&]() -> Result<bool> {
        const auto isOurs = fits(m_database, checkpoint.checkpoint);
        const auto* kind = isOurs ? lastKind : contradictionKind;
        const auto known = read(m_database, kind);
        if (!known) return known.error();
        // Of two that fit the later one says more; of two that don't the first is enough.
        const auto isLess =
            *known && (!isOurs || (*known)->checkpoint.seq > checkpoint.checkpoint.seq);
        if (!isLess)
            m_database.query("keep_checkpoint")
                .run(kind, checkpoint.proof.text, checkpoint.proof.key, checkpoint.proof.signature);
        return isOurs;
    });
}

} // namespace reprise::storage
