// DemoStore: a throw-away terminal of the invented shop Fernhill, filled through the same rooms as
// a real one: receipts filed, operators stored, a few returns really committed.
#pragma once

#include "RequestDraft.h"

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/receipts/Receipt.h"

#include <QString>

#include <string>
#include <vector>

namespace reprise::app {

/// What two tills printed by mistake: it opens two receipts.
inline constexpr const char* demoSharedCode = "70020030";
inline constexpr const char* demoManager = "1001";
inline constexpr const char* demoManagerPin = "8642";
inline constexpr const char* demoManagerBadge = "STAFF-7Kq2Xw9LmT4v";

/// A line of a receipt.
struct SoldLine {
    ReceiptNumber receipt;
    int line;
};

/// One opened unit of it, as a customer asks for it at the screen.
RequestDraft oneUnit(std::string id, Instant at, const SoldLine& sold, rights::Reason reason);

/// The receipts of deploy/demo, dated by the day of `now`. The first is the five-line one.
Result<std::vector<receipts::Receipt>> demoReceipts(const TimeZone& zone, Instant now);

/// What the second shop sold: one camera, with a warranty.
Result<std::vector<receipts::Receipt>> electronicsReceipts(const TimeZone& zone, Instant now);

/// A terminal of the second shop, whose policy has a fee, a limit, a guarantee and a warranty.
Result<void> makeElectronicsStore(const QString& folder);

/// Makes the terminal in an empty folder. One line of the first receipt has already come back;
/// nothing has where it has the address of a head office, which it asks before money moves.
Result<void> makeDemoStore(const QString& folder, const char* headOffice = "");

} // namespace reprise::app
