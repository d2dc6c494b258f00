// OpenReceipt: a receipt on the counter: what was sold, what already came back, and until when a
// change of mind is welcome. A snapshot; the desk looks again before anything is committed.
#pragma once

#include "reprise/calendar/TimeZone.h"
#include "reprise/policy/Policy.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Evidence.h"
#include "reprise/returns/ReturnJournal.h"

#include <cstdint>
#include <map>
#include <set>

namespace reprise::app {

/// Units by line number.
using Units = std::map<int, std::int64_t>;

struct OpenReceipt {
    receipts::Receipt receipt;
    returns::Ledger ledger;
    Day boughtOn;
    Day today;
    Day changeOfMindUntil; ///< The earliest last day among the lines that still have units.
    /// Numbers of the lines whose answer hangs on whether they were opened or used.
    std::set<int> conditionCounts = {};
    Units elsewhere = {}; ///< That came back at other terminals, as head office has said.
    /// By whose hands: the code of a gift receipt says that they were given the goods.
    returns::Bearer bearer = returns::Bearer::Unasked;

    /// Whoever holds it is told neither a price nor whose card paid.
    bool isGift() const { return receipt.gift || bearer == returns::Bearer::GiftHolder; }
    std::int64_t left(const receipts::Line& line) const;
    /// What `units` would give back if every one of them may come back; by the returns room's sums.
    Money worth(const Units& units) const;
    /// `minor` off the price of `units` together, shared over their lines by what they are worth;
    /// lines that it leaves nothing for are not named. Nothing at all where it is more than that.
    std::map<int, std::int64_t> reductions(const Units& units, std::int64_t minor) const;
};

/// The code of a gift receipt opens the sale's own, in the hands of somebody who was given it.
returns::Bearer bearerOf(receipts::CodeKind kind);

OpenReceipt openReceipt(receipts::Receipt receipt, returns::Ledger ledger, Units elsewhere,
                        const policy::Policy& policy, Instant now);

} // namespace reprise::app
