#include "OfficeClaims.h"

#include "reprise/sync/HeadOfficeClaims.h"
#include "reprise/sync/HttpsTransport.h"

namespace reprise::app {

Result<OfficeClaims> officeClaimsInSettings(storage::TerminalStore& store)
{
    const storage::TerminalSettings& settings = store.settings();
    const auto origin = store.outbox().origin();
    if (!origin) return origin.error();
    auto line =
        sync::makeHttpsTransport({settings.headOffice, settings.caFile, settings.certFile,
                                  settings.keyFile, settings.deliveryKey, settings.claimPatience});
    if (!line) return line.error();
    auto claims = std::make_unique<sync::HeadOfficeClaims>(**line, *origin, store.claimOutbox());
    return OfficeClaims{std::move(*line), std::move(claims)};
}

} // namespace reprise::app
