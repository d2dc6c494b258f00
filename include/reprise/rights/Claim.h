// Claim: what one customer says about one item, on the calendar of the place whose law applies. The
// facts that consumer law asks for and nothing about money.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/receipts/Trait.h"
#include "reprise/rights/Reason.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::rights {

enum class Buyer : std::uint8_t { Consumer, Trader };

/// "consumer", "trader"; Invalid otherwise.
Result<Buyer> parseBuyer(std::string_view name);

/// Whether the trader has taken more than a reasonable time, or caused significant inconvenience.
enum class Pace : std::uint8_t { InTime, Late };

/// One attempt to repair or replace the item.
struct Repair {
    Day requestedOn;               ///< Asked for or agreed.
    std::optional<Day> receivedOn; ///< Back with the customer; empty while it is still in hand.
    Pace pace = Pace::InTime;

    friend bool operator==(const Repair&, const Repair&) = default;
};

/// Whether the customer was told of the right to cancel a sale made at a distance.
enum class CancelNotice : std::uint8_t { Given, Missing, Late };

struct CancelNoticeGiven {
    CancelNotice notice = CancelNotice::Given;
    std::optional<Day> on; ///< For Late.

    friend bool operator==(const CancelNoticeGiven&, const CancelNoticeGiven&) = default;
};

struct Claim {
    Reason reason;
    receipts::Channel channel = receipts::Channel::InStore;
    Buyer buyer = Buyer::Consumer;
    Day boughtOn;
    std::optional<Day> deliveredOn = {}; ///< Empty: the day of purchase.
    std::optional<Day> enabledOn = {};   ///< Installed or made to work by the trader.
    std::optional<Day> perishBy = {};    ///< Can't reasonably be expected to last longer.
    std::optional<Day> faultApparentOn =
        {};                              ///< As the customer says. Empty: the day of the notice.
    Day noticedOn;                       ///< When the customer told the trader.
    std::optional<Day> goodsBackOn = {}; ///< Empty: handed over with the notice.
    receipts::Traits traits = {};        ///< The receipt's, and what was seen on the item.
    std::vector<Repair> repairs = {};    ///< In the order of the requests.
    CancelNotice cancelNotice = CancelNotice::Given;
    std::optional<Day> cancelNoticeOn = {}; ///< With CancelNotice::Late.

    Day delivered() const { return deliveredOn.value_or(boughtOn); }
};

/// "2026-06-11>2026-06-18;2026-07-01>open!late"; none for "". Sorted by the day of the request.
/// Invalid for another spelling or an item that came back before it was handed in.
Result<std::vector<Repair>> parseRepairs(std::string_view text);

/// "ok" and "" (told in time), "missing", "late@2026-03-10". Invalid otherwise.
Result<CancelNoticeGiven> parseCancelNotice(std::string_view text);

} // namespace reprise::rights
