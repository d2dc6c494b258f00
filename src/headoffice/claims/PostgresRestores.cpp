#include "claims/PostgresRestores.h"

#include "reprise/base/Names.h"
#include "reprise/headoffice/Names.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/Events.h"

namespace reprise::headoffice {

namespace {

constexpr Named<RestoreScope> scopes[]{{RestoreScope::Store, "store"},
                                       {RestoreScope::Chain, "chain"}};

Result<RestoreStanding> standingOver(PqConnection& connection)
{
    const auto epoch =
        connection.run("SELECT epoch, scope FROM database_epoch ORDER BY epoch DESC LIMIT 1");
    if (!epoch) return epoch.error();
    if (epoch->count() == 0)
        return Error{ErrorCode::Corrupt, "the database has no epoch, expected one from its schema"};
    const auto scope = valueNamed(scopes, epoch->bytes(0, 1), "scope of a restore");
    if (!scope) return Error{ErrorCode::Corrupt, scope.error().detail};
    const auto rows = connection.run("SELECT DISTINCT kiosk FROM awaited_kiosk"
                                     " WHERE heard_at IS NULL ORDER BY kiosk");
    if (!rows) return rows.error();
    RestoreStanding standing{epoch->number(0, 0), *scope, {}};
    for (int row = 0; row < rows->count(); ++row)
        standing.awaited.push_back(rows->bytes(row, 0));
    return standing;
}

Result<void> awaitAll(PqConnection& connection, RestoreScope scope)
{
    const auto begun = connection.run("INSERT INTO database_epoch(epoch, scope)"
                                      " SELECT max(epoch) + 1, $1 FROM database_epoch",
                                      {PqValue::text(nameOf(scopes, scope))});
    if (!begun) return begun.error();
    const auto kiosks = connection.run("SELECT kiosk FROM kiosk ORDER BY kiosk");
    if (!kiosks) return kiosks.error();
    for (int row = 0; row < kiosks->count(); ++row) {
        const auto kiosk = kiosks->bytes(row, 0);
        const auto awaited = connection.run("INSERT INTO awaited_kiosk(epoch, kiosk, store)"
                                            " SELECT max(epoch), $1, $2 FROM database_epoch",
                                            {PqValue::text(kiosk), PqValue::text(storeOf(kiosk))});
        if (!awaited) return awaited.error();
    }
    return {};
}

} // namespace

Result<RestoreStanding> PostgresRestores::begin(RestoreScope scope,
                                                const std::vector<std::string>& also)
{
    return m_pool.use([&](PqConnection& connection) -> Result<RestoreStanding> {
        auto transaction = PqTransaction::begin(connection);
        if (!transaction) return transaction.error();
        for (const auto& kiosk : also) {
            const auto met =
                connection.run("INSERT INTO kiosk(kiosk) VALUES ($1) ON CONFLICT DO NOTHING",
                               {PqValue::text(kiosk)});
            if (!met) return met.error();
        }
        if (const auto awaiting = awaitAll(connection, scope); !awaiting) return awaiting.error();
        auto standing = standingOver(connection);
        if (!standing) return standing.error();
        if (const auto committed = transaction->commit(); !committed) return committed.error();
        return standing;
    });
}

Result<RestoreStanding> PostgresRestores::standing()
{
    return m_pool.use([](PqConnection& connection) { return standingOver(connection); });
}

Result<void> PostgresRestores::giveUp(const std::string& kiosk, const std::string& by)
{
    return m_pool.use([&](PqConnection& connection) -> Result<void> {
        const auto done =
            connection.runAlone("UPDATE awaited_kiosk SET heard_at = now(), given_up_by = $2"
                                " WHERE kiosk = $1 AND heard_at IS NULL",
                                {PqValue::text(kiosk), PqValue::text(by)});
        if (!done) return done.error();
        if (done->affected() > 0) return {};
        return Error{ErrorCode::NotFound, "nobody waits for " + kiosk};
    });
}

std::string toJson(const RestoreStanding& standing)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(wire::protocolVersion);
    json.key("epoch").number(standing.epoch);
    json.key("scope").text(nameOf(scopes, standing.scope));
    json.key("awaited").texts(standing.awaited);
    json.endObject();
    return json.take();
}

Result<void> heardOut(PqConnection& connection, const std::string& kiosk)
{
    const auto heard = connection.runAlone("UPDATE awaited_kiosk SET heard_at = now()"
                                           " WHERE kiosk = $1 AND heard_at IS NULL",
                                           {PqValue::text(kiosk)});
    return heard ? Result<void>{} : heard.error();
}

} // namespace reprise::headoffice
