#include "store/PostgresArchive.h"

#include "reprise/headoffice/Names.h"

#include <algorithm>
#include <utility>

namespace reprise::headoffice {

namespace {

Result<void> meetKiosk(PqConnection& connection, const std::string& kiosk,
                       const Credential& credential)
{
    if (!credential.certificateName.empty()) {
        const auto met = connection.runAlone("INSERT INTO kiosk(kiosk, certified) VALUES ($1, true)"
                                             " ON CONFLICT (kiosk) DO UPDATE SET certified = true",
                                             {PqValue::text(kiosk)});
        return met ? Result<void>{} : met.error();
    }
    // The first key to be written stays, whichever server or connection got there first.
    const auto met = connection.runAlone(
        "INSERT INTO kiosk(kiosk, delivery_key_digest) VALUES ($1, $2)"
        " ON CONFLICT (kiosk) DO UPDATE SET delivery_key_digest = excluded.delivery_key_digest"
        " WHERE kiosk.delivery_key_digest IS NULL AND NOT kiosk.certified",
        {PqValue::text(kiosk), PqValue::digest(*credential.keyDigest)});
    return met ? Result<void>{} : met.error();
}

Result<Admission> admitKnown(const PqRows& rows, const Credential& credential)
{
    if (!credential.certificateName.empty()) return Admission::Welcome;
    if (rows.truth(0, 1)) return Admission::Unproven;
    const auto pinned = rows.digest(0, 0);
    if (!pinned) return pinned.error();
    return *pinned == *credential.keyDigest ? Admission::Welcome : Admission::WrongKey;
}

/// Its key, whether it has come with a certificate, and whether it is shut out: by name and not
/// enrolled since, or with a certificate that was revoked by itself.
Result<PqRows> known(PqConnection& connection, const std::string& kiosk,
                     const Credential& credential)
{
    return connection.run(
        "SELECT delivery_key_digest, certified,"
        " EXISTS(SELECT 1 FROM certificate c WHERE c.serial = $2 AND c.revoked_at IS NOT NULL)"
        " OR (k.revoked_at IS NOT NULL AND NOT EXISTS(SELECT 1 FROM certificate c"
        "  WHERE c.serial = $2 AND c.kiosk = k.kiosk AND c.revoked_at IS NULL))"
        " FROM kiosk k WHERE k.kiosk = $1",
        {PqValue::text(kiosk), PqValue::text(credential.certificateSerial)});
}

Result<Admission> admitOver(PqConnection& connection, const std::string& kiosk,
                            const Credential& credential, Stranger stranger)
{
    auto rows = known(connection, kiosk, credential);
    if (!rows) return rows.error();
    if (rows->count() > 0 && rows->truth(0, 2)) return Admission::Revoked;
    const auto byCertificate = !credential.certificateName.empty();
    const auto firstContact = rows->count() == 0 || (byCertificate && !rows->truth(0, 1))
                              || (rows->isNull(0, 0) && !rows->truth(0, 1));
    if (firstContact && stranger == Stranger::TurnAway)
        return byCertificate ? Admission::Welcome : Admission::WrongKey;
    if (firstContact) {
        if (const auto met = meetKiosk(connection, kiosk, credential); !met) return met.error();
        rows = known(connection, kiosk, credential);
        if (!rows) return rows.error();
    }
    return admitKnown(*rows, credential);
}

} // namespace

PostgresArchive::PostgresArchive(DatabaseSettings settings, Hasher& hasher)
    : m_pool(std::move(settings.url), settings.connections, std::move(settings.measured)),
      m_hasher(hasher)
{
}

Result<void> PostgresArchive::ping()
{
    return m_pool.use([](PqConnection& connection) { return connection.script("SELECT 1"); });
}

Result<Admission> PostgresArchive::admit(const std::string& kiosk, const Credential& credential,
                                         Stranger stranger)
{
    if (!credential.certificateName.empty() && credential.certificateName != kiosk)
        return Admission::WrongName;
    if (credential.certificateName.empty() && !credential.keyDigest) return Admission::Unproven;
    return m_pool.use([&](PqConnection& connection) -> Result<Admission> {
        return admitOver(connection, kiosk, credential, stranger);
    });
}

Result<Admission> PostgresArchive::admitToStore(const std::string& store,
                                                const Credential& credential)
{
    const auto& name = credential.certificateName;
    if (!name.empty() && !belongsTo(name, store)) return Admission::WrongName;
    if (name.empty() && !credential.keyDigest) return Admission::Unproven;
    return m_pool.use([&](PqConnection& connection) -> Result<Admission> {
        if (!name.empty()) {
            const auto kiosk = known(connection, name, credential);
            if (!kiosk) return kiosk.error();
            const auto isShutOut = kiosk->count() > 0 && kiosk->truth(0, 2);
            return isShutOut ? Admission::Revoked : Admission::Welcome;
        }
        const auto rows = connection.run(
            "SELECT 1::bigint FROM kiosk WHERE delivery_key_digest = $1 AND NOT certified"
            " AND revoked_at IS NULL AND starts_with(kiosk, $2 || '-') LIMIT 1",
            {PqValue::digest(*credential.keyDigest), PqValue::text(store)});
        if (!rows) return rows.error();
        return rows->count() == 1 ? Admission::Welcome : Admission::WrongKey;
    });
}

Result<std::vector<ReturnRow>> PostgresArchive::returns(const ReturnQuery& query)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<ReturnRow>> {
        const auto rows = connection.run(
            "SELECT return_id, kiosk, to_char(at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), state,"
            " refund, currency, coalesce(rating, 0)::bigint FROM return_record"
            " WHERE ($1 = '' OR store = $1)"
            " AND ($2 = '' OR (at >= nullif($2, '')::date AND at < nullif($2, '')::date + 1))"
            " ORDER BY at, kiosk, return_id LIMIT $3",
            {PqValue::text(query.store), PqValue::text(query.day),
             PqValue::number(static_cast<std::int64_t>(query.limit))});
        if (!rows) return rows.error();
        std::vector<ReturnRow> found;
        for (int row = 0; row < rows->count(); ++row)
            found.push_back({rows->bytes(row, 0), rows->bytes(row, 1), rows->bytes(row, 2),
                             rows->bytes(row, 3), rows->number(row, 4), rows->bytes(row, 5),
                             static_cast<int>(rows->number(row, 6))});
        return found;
    });
}

Result<std::unique_ptr<Archive>> openPostgres(DatabaseSettings settings, Hasher& hasher)
{
    const auto connection = PqConnection::open(settings.url);
    if (!connection) return connection.error();
    if (const auto migrated = migrate(**connection); !migrated) return migrated.error();
    return std::unique_ptr<Archive>(std::make_unique<PostgresArchive>(std::move(settings), hasher));
}

} // namespace reprise::headoffice
