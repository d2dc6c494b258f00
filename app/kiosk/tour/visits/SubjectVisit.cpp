#include "visits/SubjectVisit.h"

#include "visits/ClaimStops.h"
#include "visits/ElectronicsStops.h"
#include "visits/ExchangeStops.h"
#include "visits/GiftStops.h"
#include "visits/OfflineStops.h"
#include "visits/PaymentStops.h"
#include "visits/desk/DeskReturnStops.h"
#include "visits/desk/OldGoodsStops.h"
#include "visits/desk/PapersStops.h"

namespace reprise::app {

const std::vector<SubjectVisit>& allVisits()
{
    static const std::vector<SubjectVisit> all{
        {"the second shop", visitElectronics}, {"the payments", visitPayments},
        {"the claims", visitClaims},           {"the line that is down", visitOffline},
        {"the exchanges", visitExchanges},     {"the gifts", visitGifts},
        {"the old goods", visitOldGoods},      {"a colleague's return", visitDeskReturns},
        {"the papers", visitPapers},           {"the trouble screen", visitTrouble}};
    return all;
}

} // namespace reprise::app
