#include "OfficeClaims.h"

#include "reprise/sync/HeadOfficeClaims.h"

namespace reprise::app {

sync::HttpsSettings lineInSettings(storage::TerminalStore& store)
{
    const storage::TerminalSettings& settings = store.settings();
    sync::HttpsSettings line{settings.headOffice, settings.caFile, {}, {}, settings.deliveryKey};
    line.identity = [&store] { return store.credentials().inUse(); };
    return line;
}

Result<OfficeClaims> officeClaimsInSettings(storage::TerminalStore& store)
{
    const auto origin = store.outbox().origin();
    if (!origin) return origin.error();
    auto asking = lineInSettings(store);
    asking.patience = store.settings().claimPatience;
    auto line = sync::makeHttpsTransport(asking);
    if (!line) return line.error();
    auto claims = std::make_unique<sync::HeadOfficeClaims>(**line, *origin, store.claimOutbox());
    return OfficeClaims{std::move(*line), std::move(claims)};
}

} // namespace reprise::app
