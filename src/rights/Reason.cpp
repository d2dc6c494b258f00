#include "reprise/rights/Reason.h"

#include <algorithm>
#include <array>
#include <string>

namespace reprise::rights {

namespace {

struct Entry {
    Reason reason;
    std::string_view name;
    Reason ground;
};

constexpr std::array reasons{
    Entry{Reason::ChangedMind, "changed_mind", Reason::ChangedMind},
    Entry{Reason::WrongSize, "wrong_size", Reason::ChangedMind},
    Entry{Reason::GiftUnwanted, "gift_unwanted", Reason::ChangedMind},
    Entry{Reason::WrongItem, "wrong_item", Reason::NotAsDescribed},
    Entry{Reason::Faulty, "faulty", Reason::Faulty},
    Entry{Reason::Unfit, "unfit", Reason::Unfit},
    Entry{Reason::NotAsDescribed, "not_as_described", Reason::NotAsDescribed},
    Entry{Reason::DamagedInTransit, "damaged_in_transit", Reason::NotAsDescribed},
    Entry{Reason::LateDelivery, "late_delivery", Reason::LateDelivery},
    Entry{Reason::Misinstalled, "misinstalled", Reason::Misinstalled},
    Entry{Reason::BreachOfExpressTerm, "breach_of_express_term", Reason::BreachOfExpressTerm},
    Entry{Reason::NoTitle, "no_title", Reason::NoTitle},
    Entry{Reason::Recalled, "recalled", Reason::Recalled},
};

const Entry& entryOf(Reason reason)
{
    const auto* entry = std::ranges::find(reasons, reason, &Entry::reason);
    REPRISE_EXPECTS(entry != reasons.end());
    return *entry;
}

} // namespace

Result<Reason> parseReason(std::string_view name)
{
    const auto* entry = std::ranges::find(reasons, name, &Entry::name);
    if (entry != reasons.end()) return entry->reason;
    std::string known;
    for (const auto& each : reasons)
        known += (known.empty() ? "" : ", ") + std::string(each.name);
    return Error{ErrorCode::Invalid, "unknown reason, expected one of " + known};
}

std::string_view reasonName(Reason reason)
{
    return entryOf(reason).name;
}

Reason groundOf(Reason reason)
{
    return entryOf(reason).ground;
}

bool isStatutoryClaim(Reason reason)
{
    return groundOf(reason) != Reason::ChangedMind;
}

} // namespace reprise::rights
