// SyncEngine: brings head office up to date and takes in what it has for the store. Holds no thread
// and no clock: each call does a bounded piece of work and says when to come back.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/sync/Transport.h"
#include "reprise/wire/Outbox.h"

#include <chrono>
#include <cstdint>
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
    std::int64_t waiting = 0; ///< Entries not yet acknowledged.
    std::int64_t sent = 0;    ///< Entries acknowledged in this call.
    std::int64_t receiptsTaken = 0;
    bool policyTaken = false;
    std::string detail; ///< For service staff; empty when all is well.
    std::chrono::milliseconds comeBackIn{0};
};

struct SyncPorts {
    wire::Outbox& outbox;
    receipts::ReceiptArchive& receipts;
    policy::PolicyArchive& policies;
    Transport& transport;
    Hasher& hasher;
    RandomSource& random; ///< Spreads the retries of many kiosks.
};

class SyncEngine {
public:
    SyncEngine(SyncPorts ports, std::string store, TimeZone zone);

    /// One round: send what is waiting, batch by batch, then take in one page of each feed. Errors
    /// of the line are states in the report; an error Result means our own storage failed.
    Result<SyncReport> round();

private:
    Result<void> sendWaiting(SyncReport& report);
    Result<void> takeReceipts(SyncReport& report);
    Result<void> takePolicy(SyncReport& report);
    std::chrono::milliseconds backOff();

    SyncPorts m_ports;
    std::string m_store;
    TimeZone m_zone;
    int m_failures = 0; ///< In a row.
};

} // namespace reprise::sync
