// ReturnDesk: the use cases of a return. Desk, kiosk and command line all come through here, so the
// same request meets the same decision everywhere.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/goods/Catalogue.h"
#include "reprise/people/Approvals.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/Contests.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/receipts/ReceiptSearch.h"
#include "reprise/returns/DecisionDigest.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/ReturnJournal.h"
#include "reprise/returns/RuleBook.h"
#include "reprise/returns/SoldCards.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reprise::returns {

/// Where this terminal stands: store "0412", workstation "K1".
struct Station {
    std::string store;
    std::string workstation;
};

/// Whether head office is asked for a return's lines before any money moves.
enum class ClaimFirst : std::uint8_t {
    No, ///< There is none: the terminal stands alone, or is for practice.
    Yes,
};

/// What a desk needs; all of it outlives the desk.
struct DeskPorts {
    receipts::ReceiptFinder& receipts;
    ReturnJournal& journal;
    people::Approvals& approvals;
    RandomSource& random;
    RuleBook& rules;
    Rails rails = {};                             ///< Empty: the till beside us pays all of it.
    goods::Catalogue* catalogue = nullptr;        ///< Null: nothing is known of goods without a
                                                  ///< receipt, and only the same SKU is exchanged.
    SoldCards* cards = nullptr;                   ///< Null: nobody knows gift cards here.
    DecisionDigest digest = {};                   ///< Empty: no approval may name its decision.
    receipts::ReceiptSearch* sales = nullptr;     ///< Null: no sale is looked for.
    const receipts::CodeGrammar* codes = nullptr; ///< Null: only numbers and codes as printed.
    receipts::Contests* contests = nullptr;       ///< Null: nothing here proves itself.
    ClaimFirst claims = ClaimFirst::No;
};

struct WeighingPorts;
struct Weighed;

class ReturnDesk {
public:
    ReturnDesk(DeskPorts ports, Station station) : m_ports(ports), m_station(std::move(station)) {}

    /// The answer, changing nothing: by the rules in force at the request's time, or by those that
    /// a return under way started with. An unknown receipt or line is a decision (Denial), not an
    /// error. A line named twice is summed, under its first reason and condition. A good approval
    /// lifts what is Contingent or OverridableDenial to Authorised and is itself a finding; goods
    /// without a known price it does not lift, nor does it change the route. A repair moves no
    /// money; an exchange only the difference, and a replacement is one for the same goods.
    /// Invalid: no lines, a quantity out of range, receipts in several currencies, a remedy that
    /// can't be decided here. The rule book's errors.
    Result<Decision> decide(const Request& request,
                            const std::optional<RulesName>& startedUnder = std::nullopt);

    /// Decides, and commits when every line may proceed; else records the denial. A return under
    /// way keeps its rules: those named by the decision that was shown. The same request id gives
    /// the same answer and moves nothing; with other content it is Conflict. Where somebody on the
    /// rails has to pay, the return is recorded as Paying with its orders, and where head office
    /// has to grant its lines first as Claiming, with orders that are planned; whoever called goes
    /// on with settlement::Settlement. New goods are the customer's once it is Committed. Invalid
    /// as well for an exchange that costs more when nobody said by which means that is paid.
    Result<Answer> commit(const Request& request,
                          const std::optional<RulesName>& startedUnder = std::nullopt);

    /// A return whose receipt was only shown on paper, now that the receipt may have come in:
    /// decided for good under the rules it started with, once. As it stands where the receipt is
    /// still not there, or where somebody has to look first and no good approval is given. Conflict
    /// for a return that waits for no receipt. With a head office it stays Pending until that has
    /// granted its lines. `at` is when it is looked at; the days count as
    /// before.
    Result<Answer> verify(const ReturnId& id, Instant at,
                          const std::optional<people::Approval>& approval = std::nullopt);

private:
    Result<std::optional<Answer>> earlier(const Request& request);
    Result<Answer> commitNew(const Request& request, const std::optional<RulesName>& startedUnder);
    ReturnId newReturnId();
    std::vector<PaymentOrder> ordersFor(const ReturnId& id, const Decision& decision,
                                        const std::vector<receipts::Receipt>& receipts, Instant at);
    std::optional<Claim> claimFor(const Decision& decision, const Request& request,
                                  const std::vector<receipts::Receipt>& receipts);
    std::optional<PaymentOrder> collectFor(const ReturnId& id, const Decision& decision,
                                           Instant at);
    WeighingPorts scales();
    Result<Weighed> weigh(const Request& request, const std::optional<RulesName>& startedUnder);
    Result<Rules> rulesFor(const Request& request, const std::optional<RulesName>& startedUnder);

    DeskPorts m_ports;
    Station m_station;
};

} // namespace reprise::returns
