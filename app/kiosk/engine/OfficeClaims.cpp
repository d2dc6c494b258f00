#include "OfficeClaims.h"

#include "reprise/sync/HeadOfficeClaims.h"
#include "reprise/sync/HttpsTransport.h"

namespace reprise::app {

Result<OfficeClaims> officeClaimsInSettings(storage::TerminalStore& store)
{
    const auto origin = store.outbox().origin();
    if (!origin) return origin.error();
    const auto& settings = store.settings();
    auto asking = sync::officeLine(settings.office(), store.credentials(), settings.deliveryKey);
    asking.patience = settings.claimPatience;
    auto line = sync::makeHttpsTransport(asking);
    if (!line) return line.error();
    auto claims = std::make_unique<sync::HeadOfficeClaims>(**line, *origin, store.claimOutbox());
    return OfficeClaims{std::move(*line), std::move(claims)};
}

} // namespace reprise::app
