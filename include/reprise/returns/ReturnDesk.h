// ReturnDesk: the use cases of a return. Desk, kiosk and command line all come through here, so the
// same request meets the same decision everywhere.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/people/Approvals.h"
#include "reprise/policy/Policy.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/ReturnJournal.h"

#include <optional>
#include <string>

namespace reprise::returns {

/// Where this terminal stands: store "0412", workstation "K1".
struct Station {
    std::string store;
    std::string workstation;
};

/// What a desk needs; all of it outlives the desk.
struct DeskPorts {
    receipts::ReceiptFinder& receipts;
    ReturnJournal& journal;
    people::Approvals& approvals;
    RandomSource& random;
};

class ReturnDesk {
public:
    /// `pack` may be null: questions of law then go to a colleague.
    ReturnDesk(DeskPorts ports, Station station, const policy::Policy& policy,
               const rights::Pack* pack);

    /// The answer, changing nothing. An unknown receipt or line is a decision (Denial), not an
    /// error. A line named twice is summed, under its first reason and condition. A good approval
    /// lifts what is Contingent or OverridableDenial to Authorised and is itself a finding; goods
    /// without a receipt it does not lift, nor does it change the route. Invalid: no lines, a
    /// quantity out of range, receipts in several currencies, a remedy not carried out here.
    Result<Decision> decide(const Request& request);

    /// Decides, and commits when every line may proceed; else records the denial. The same request
    /// id gives the same answer and moves nothing; with other content it is Conflict.
    Result<Answer> commit(const Request& request);

private:
    Result<std::optional<Answer>> earlier(const Request& request);
    ReturnId newReturnId();

    DeskPorts m_ports;
    Station m_station;
    const policy::Policy& m_policy;
    const rights::Pack* m_pack;
};

} // namespace reprise::returns
