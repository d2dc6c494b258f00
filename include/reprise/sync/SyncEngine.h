// SyncEngine: brings head office up to date and takes in what it has for the store. Holds no thread
// and no clock: each call does a bounded piece of work and says when to come back.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/sync/Enrolment.h"
#include "reprise/sync/OfficeWord.h"
#include "reprise/sync/Transport.h"
#include "reprise/wire/ClaimOutbox.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/Feeds.h"
#include "reprise/wire/Outbox.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace reprise::sync {

enum class LineState : std::uint8_t {
    NeverTried,
    UpToDate,    ///< Everything is safe at head office.
    Behind,      ///< Reached, and more to send.
    Unreachable, ///< No answer: we keep everything and try again.
    Refused,     ///< An answer we can't use: service must look, nothing is lost.
    Quarantined, ///< Head office doubts this journal: a person must look.
};

struct SyncReport {
    LineState state = LineState::NeverTried;
    std::int64_t waiting = 0;   ///< Entries not yet acknowledged.
    std::int64_t sent = 0;      ///< Entries acknowledged in this call.
    std::int64_t claims = 0;    ///< Claims whose end head office has not acknowledged.
    std::int64_t conflicts = 0; ///< Ends of claims that it counts otherwise, in this call.
    std::int64_t receiptsTaken = 0;
    std::int64_t itemsTaken = 0; ///< Of the signed feeds, that came with another content.
    bool policyTaken = false;
    std::string detail;    ///< For service staff; empty when all is well.
    std::string alarm;     ///< Head office's signed word that can't be true; a person must look.
    std::string noBudget;  ///< Why head office gives none now; empty where nothing was asked.
    std::string noFeeds;   ///< Why it gives no signed feeds; empty as above.
    bool renewed = false;  ///< Another certificate is in use from now on.
    std::string noRenewal; ///< Why there is none although it is time; empty where it isn't.
    std::chrono::milliseconds comeBackIn{0};

    /// Head office answered, whatever it thinks of the journal.
    bool isReached() const
    {
        return state == LineState::UpToDate || state == LineState::Behind
               || state == LineState::Quarantined;
    }
};

struct SyncPorts {
    wire::Outbox& outbox;
    receipts::ReceiptArchive& receipts;
    policy::PolicyArchive& policies;
    Transport& transport;
    Hasher& hasher;
    RandomSource& random;                ///< Spreads the retries of many kiosks.
    wire::ClaimOutbox* claims = nullptr; ///< Null: nothing is claimed here.
    std::optional<OfficeWord> word = {}; ///< None: nothing that head office signs is kept here.
    Enrolment* enrolment = nullptr;      ///< Null: certificates are renewed by hand.
};

class SyncEngine {
public:
    SyncEngine(SyncPorts ports, std::string store, TimeZone zone);

    /// One round: send what is waiting, batch by batch, and what became of claims, ask for a budget
    /// where one is wanted, then take in one page of each feed. Errors of the line are states in
    /// the report; an error Result means our own storage failed. An acknowledgement counts only
    /// when it names the hash of our own entry.
    Result<SyncReport> round();

private:
    struct Mailing;

    Result<void> sendWaiting(SyncReport& report);
    Result<bool> sendBatch(SyncReport& report, const Mailing& mailing);
    Result<bool> heed(SyncReport& report, const Mailing& mailing, const wire::EventsAnswer& answer);
    Result<void> keepCertificate(SyncReport& report);
    Result<void> keepCheckpoint(SyncReport& report, const wire::JournalOrigin& origin,
                                const wire::EventsAnswer& answer);
    Result<void> sendClaimLetters(SyncReport& report);
    Result<void> takeBudget(SyncReport& report);
    Result<std::optional<wire::BudgetRequest>> budgetToAskFor(const BootInstant& now);
    Result<bool> askForBudget(SyncReport& report, const wire::BudgetRequest& request,
                              const BootInstant& before);
    Result<bool> keepBudget(SyncReport& report, const wire::BudgetRequest& request,
                            const wire::BudgetAnswer& answer);
    Result<void> takeReceipts(SyncReport& report);
    Result<void> filePage(SyncReport& report, const wire::ReceiptPage& page,
                          const std::string& cursor);
    Result<void> takeFeeds(SyncReport& report);
    Result<void> takeSigned(SyncReport& report);
    Result<void> readLetter(SyncReport& report, const wire::FeedRequest& request,
                            const wire::LetterAnswer& answer, std::int64_t journalSeq);
    Result<void> takePage(SyncReport& report, const wire::FeedPage& page,
                          const wire::FeedMoment& moment);
    Result<void> takePolicy(SyncReport& report);
    Result<void> weighOffer(SyncReport& report, const wire::PolicyOffer& offer,
                            const std::string& current);
    std::chrono::milliseconds backOff();
    std::chrono::milliseconds spread(std::chrono::milliseconds span);

    SyncPorts m_ports;
    std::string m_store;
    TimeZone m_zone;
    int m_failures = 0;                  ///< In a row.
    bool m_morePages = false;            ///< Of a feed, when the round ended.
    std::optional<Instant> m_officeTime; ///< Of the last answer to a letter.
};

} // namespace reprise::sync
