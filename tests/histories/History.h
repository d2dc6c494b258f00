// History: all that becomes of one sale, return by return until nothing is left of it, through the
// real desk; and the sums that must hold after each of them.
#pragma once

#include "DeskFakes.h"
#include "Dice.h"
#include "RuleFakes.h"

#include "reprise/returns/ReturnDesk.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reprise::histories {

/// What all histories share; the policies are read once.
class Stores {
public:
    Stores();

    /// One of several stores: by share, pricing anew what is kept, keeping a fee back, paying gift
    /// cards first.
    returns::RuleBook& rules(std::size_t number) { return m_stores.at(number)->rules; }
    std::size_t count() const { return m_stores.size(); }

    people::Approvals& approvals() { return m_approvals; }

private:
    struct Store {
        explicit Store(const std::string& policy);

        tests::MemoryPolicies policies;
        tests::MemoryPacks packs;
        tests::PlainHasher hasher;
        returns::RuleBook rules;
    };

    std::vector<std::unique_ptr<Store>> m_stores;
    tests::StaffRoom m_room;
    people::StaffApprovals m_approvals{m_room.ports()};
};

struct Tally {
    std::int64_t returns = 0;
    std::int64_t withdrawn = 0; ///< Taken home again after the payment was declined.
    std::int64_t otherMeans = 0;
    std::int64_t fees = 0;
    std::int64_t reductions = 0; ///< Of prices, the goods being kept.
};

/// What went wrong; nothing when every sum held.
std::optional<std::string> playHistory(Stores& stores, Dice& dice, Tally& tally);

} // namespace reprise::histories
