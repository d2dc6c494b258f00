// ClaimRows: what the database keeps of each claim id, and of the cases that were opened.
#pragma once

#include "store/PqConnection.h"

#include "reprise/headoffice/ClaimJudgement.h"

#include <string>

namespace reprise::headoffice {

/// What is kept of an id.
struct KeptClaim {
    ClaimState state = ClaimState::Unknown;
    bool isCommitted = false; ///< A commit has come, whatever the id's state was.
    std::string kiosk;
    std::string content; ///< As wire::contentOf(); empty where a release came first.
    std::string answer;  ///< To the claim.
    std::string settled; ///< To what ended it.
};

Result<KeptClaim> readClaim(PqConnection& connection, const std::string& id);

/// Nobody else changes it until the transaction ends.
Result<KeptClaim> lockClaim(PqConnection& connection, const std::string& id);

struct NewClaim {
    wire::JournalOrigin origin;
    std::string id;
    ClaimState state; ///< Not Unknown.
    std::string content;
    std::string answer;
};

/// Whether the id is new; false where another call was first, which has ended by then.
Result<bool> keepNew(PqConnection& connection, const NewClaim& claim);

/// Ends a claim for good, with the answer that whoever repeats the message is given again.
Result<void> end(PqConnection& connection, const std::string& id, ClaimState state,
                 const wire::ClaimAnswer& answer);
/// The answer to a commit that leaves the id's state as it is.
Result<void> answerEnd(PqConnection& connection, const std::string& id,
                       const wire::ClaimAnswer& answer);

/// What proves that the money moved.
Result<void> keepEvidence(PqConnection& connection, const wire::ClaimCommit& commit);

/// The answer to a payment with this content that is not what is kept of its id; empty before one
/// was heard of. The id's row is locked.
Result<std::string> strayAnswer(PqConnection& connection, const std::string& id,
                                const std::string& content);
Result<void> keepStray(PqConnection& connection, const wire::ClaimCommit& commit,
                       const wire::ClaimAnswer& answer);

/// Once for each id, kind, kiosk and content.
Result<void> openCase(PqConnection& connection, CaseKind kind, const std::string& id,
                      const std::string& kiosk, const std::string& content);

} // namespace reprise::headoffice
