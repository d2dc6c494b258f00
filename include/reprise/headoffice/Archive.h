// Archive: the port behind which head office keeps journals, feeds and who may speak for whom. Each
// call is one transaction: all of it durable when it answers, or none of it on an error.
#pragma once

#include "reprise/headoffice/Budgets.h"
#include "reprise/headoffice/ClaimBook.h"
#include "reprise/headoffice/DayRoots.h"
#include "reprise/headoffice/Enrolments.h"
#include "reprise/headoffice/Judgement.h"
#include "reprise/headoffice/Projection.h"
#include "reprise/headoffice/Restores.h"
#include "reprise/headoffice/feeds/FeedShelf.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/Feeds.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// How a caller showed who it is. A verified certificate outweighs a key.
struct Credential {
    std::string certificateName;        ///< CN of a verified client certificate; empty without one.
    std::optional<Sha256> keyDigest;    ///< Of the delivery key; absent without one.
    std::string certificateSerial = {}; ///< Of that certificate: hexadecimal, lower case.
};

enum class Admission : std::uint8_t { Welcome, Unproven, WrongName, WrongKey, Revoked };

/// What becomes of a kiosk nobody has heard of: its first letter introduces it, a question doesn't.
enum class Stranger : std::uint8_t { Introduce, TurnAway };

using Judge = std::function<Result<Judgement>(const ChainStanding&, const StoredHashes&)>;

/// Where a reader of a journal stands; a kiosk may have several journals, one per incarnation.
struct JournalBookmark {
    std::string incarnation; ///< Empty: from the oldest journal on.
    std::int64_t after = 0;
};

struct StoredEntry {
    wire::JournalOrigin origin;
    wire::JournalEntry entry;
};

enum class Publication : std::uint8_t { Published, Unchanged, Conflict };

struct ReceiptToPublish {
    std::string number;
    std::string json; ///< One object on one line.
};

struct ReturnRow {
    std::string returnId;
    std::string kiosk;
    std::string at; ///< ISO 8601, UTC.
    std::string state;
    std::int64_t refund = 0; ///< Minor units.
    std::string currency;
    int rating = 0; ///< 0: not rated.
};

struct ReturnQuery {
    std::string store; ///< Empty: every store.
    std::string day;   ///< "2026-11-22" in UTC; empty: every day.
    std::size_t limit = 1000;
};

class Archive {
public:
    virtual ~Archive() = default;

    /// Unavailable while the database does not answer.
    virtual Result<void> ping() = 0;

    /// Whether the caller may speak for the kiosk. When it introduces itself its key is kept (as a
    /// digest), and from then on no other is taken.
    virtual Result<Admission> admit(const std::string& kiosk, const Credential& credential,
                                    Stranger stranger) = 0;
    /// Whether the caller is a kiosk of that store which has been admitted before.
    virtual Result<Admission> admitToStore(const std::string& store,
                                           const Credential& credential) = 0;

    /// Locks the journal, asks `judge`, and stores what it accepts: entries, facts and evidence.
    virtual Result<Judgement> take(const wire::Events& letter, const Judge& judge) = 0;

    /// Entries after the bookmark, oldest journal first, at most `limit`.
    virtual Result<std::vector<StoredEntry>>
    journal(const std::string& kiosk, const JournalBookmark& from, std::size_t limit) = 0;

    virtual Result<wire::ReceiptPage> receipts(const std::string& store, const std::string& cursor,
                                               std::size_t limit) = 0;
    /// One answer per receipt; on a Conflict the first stays.
    virtual Result<std::vector<Publication>>
    publish(const std::string& store, const std::vector<ReceiptToPublish>& receipts) = 0;

    /// The policy in force for a store; empty when none was published.
    virtual Result<std::optional<wire::PolicyOffer>> policy(const std::string& store) = 0;
    /// Conflict when that version was published with other content, or a later one is in force.
    virtual Result<Publication> publish(const std::string& store,
                                        const wire::PolicyOffer& offer) = 0;

    virtual Result<std::vector<ReturnRow>> returns(const ReturnQuery& query) = 0;

    /// These live as long as the archive, and share its connections.
    virtual ClaimBook& claims() = 0;
    virtual Restores& restores() = 0;
    virtual Budgets& budgets() = 0;
    virtual DayRoots& dayRoots() = 0;
    virtual Enrolments& enrolments() = 0;
    virtual FeedShelf& feeds() = 0;
};

} // namespace reprise::headoffice
