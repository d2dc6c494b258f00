// OfficeReceipts: finds receipts here, and asks head office for those that another store has sold.
// Nobody at the counter waits long for it: what got no answer is not asked again for a while, and
// is then simply not known here.
#pragma once

#include "reprise/base/BootClock.h"
#include "reprise/base/Log.h"
#include "reprise/base/RandomSource.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/proof/Keys.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/sync/Transport.h"
#include "reprise/wire/office/SoughtReceipts.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::sync {

/// All of it outlives the finder. The transport is used by nobody else meanwhile, and sets how long
/// an exchange may take.
struct OfficeReceiptPorts {
    receipts::ReceiptFinder& here;
    receipts::ReceiptArchive& archive;
    Transport& transport;
    proof::KeyRing& keys; ///< Head office's. While it is empty nothing is asked for.
    proof::Signatures& signatures;
    RandomSource& random;
    BootClock& clock;
    Log* log = nullptr; ///< Null where nobody reads one.
};

class OfficeReceipts final : public receipts::ReceiptFinder {
public:
    /// `zone` is that of the clocks that receipts without an offset are read on.
    OfficeReceipts(OfficeReceiptPorts ports, wire::JournalOrigin origin, TimeZone zone)
        : m_ports(ports), m_origin(std::move(origin)), m_zone(std::move(zone))
    {
    }

    /// What comes is filed as any receipt is, and found here from then on.
    Result<receipts::Receipt> find(const ReceiptNumber& number) override;
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override;

private:
    Result<bool> fetch(const std::string& number);
    Result<bool> file(const wire::ReceiptRequest& request, const wire::LetterAnswer& answer);
    bool mayAsk();
    void giveUp(const std::string& why);

    OfficeReceiptPorts m_ports;
    wire::JournalOrigin m_origin;
    TimeZone m_zone;
    std::optional<BootInstant> m_noAnswer; ///< When head office last did not answer.
};

} // namespace reprise::sync
