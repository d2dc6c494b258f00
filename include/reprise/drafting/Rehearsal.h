// Rehearsal: a terminal's past under a draft of its rules: which answers would have been others,
// and how much money would have moved. Each return is judged after what really went before it.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"
#include "reprise/returns/Rederivation.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/RuleBook.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace reprise::drafting {

/// What the customer would have noticed of one answer.
struct Noticed {
    policy::Outcome outcome;
    returns::Route route;
    Money paid; ///< Nothing unless all of it was authorised.
    Money fees; ///< Kept back from it.
};

struct ChangedCase {
    ReturnId id;
    Instant at;
    std::vector<ReceiptNumber> receipts; ///< Each once, in the order of the lines.
    Noticed before;
    Noticed after;
    /// What the draft found that the record had not: rules with another outcome, or new ones.
    policy::Findings newFindings;
};

/// Money of one currency, over all rehearsed returns.
struct MoneyChange {
    std::int64_t before = 0; ///< Minor units.
    std::int64_t after = 0;
};

struct RehearsalReport {
    std::int64_t rehearsed = 0;
    std::int64_t notRehearsed = 0; ///< Recorded before requests were kept.
    std::vector<ChangedCase> cases;
    std::map<std::pair<policy::Outcome, policy::Outcome>, std::int64_t> moves; ///< Before, after.
    std::map<std::string, MoneyChange> money; ///< By currency code.
};

class Rehearsal {
public:
    /// `receipts` outlives this.
    Rehearsal(receipts::ReceiptFinder& receipts, returns::Rules draft);

    /// The next return of the journal, in its order. NotFound when a receipt of it is gone.
    Result<void> take(const returns::Return& recorded);

    /// A later step of a return taken before: Rederivation::follow.
    Result<void> follow(const returns::Return& recorded) { return m_past.follow(recorded); }

    const RehearsalReport& report() const { return m_report; }

private:
    void compare(const returns::Return& recorded, const returns::Decision& anew);

    returns::Rederivation m_past;
    returns::Rules m_draft;
    RehearsalReport m_report;
};

} // namespace reprise::drafting
