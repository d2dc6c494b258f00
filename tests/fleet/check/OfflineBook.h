// OfflineBook: what kiosks paid without head office, as their own journals have it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace reprise::fleet {

struct OfflinePayment {
    std::string kiosk;
    std::string budget;
    std::int64_t amount = 0; ///< Minor units.
};

/// By return. `journal` is a kiosk's export; what was debited and for certain not paid is left out.
std::map<std::string, OfflinePayment> offlinePaymentsIn(const std::string& kiosk,
                                                        const std::string& journal);

} // namespace reprise::fleet
