// ClaimHistory: what a kiosk's journal says became of its claims. Pure. A restored head office
// learns from it again what it granted, and what was paid or let go of, since its backup.
#pragma once

#include "reprise/wire/Claims.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::headoffice {

enum class ClaimFate : std::uint8_t {
    Asked, ///< No answer is on record: the kiosk asks again.
    Held,  ///< Granted, and not known to be paid.
    Paid,
    LetGo, ///< Denied, withdrawn or released: no money moved under it, and none will.
};

struct JournalledClaim {
    wire::ClaimCommit said; ///< The claim, and the entry that decided its fate.
    ClaimFate fate = ClaimFate::Asked;
};

class ClaimHistory {
public:
    /// The kinds of entries that say something of a claim, as a JSON array of texts.
    static std::string kindsAsJson();

    /// Whether an entry of that kind only says what became of a return that another introduced.
    static bool isStep(std::string_view kind);

    explicit ClaimHistory(wire::JournalOrigin origin) : m_origin(std::move(origin)) {}

    /// In the order of the journal. An entry that can't be read says nothing.
    void follow(const wire::JournalEntry& entry);

    bool knows(const std::string& returnId) const { return m_byReturn.contains(returnId); }

    /// By return.
    std::vector<JournalledClaim> claims() const;

private:
    wire::JournalOrigin m_origin;
    std::map<std::string, JournalledClaim> m_byReturn;
};

} // namespace reprise::headoffice
