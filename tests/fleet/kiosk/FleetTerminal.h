// FleetTerminal: a kiosk's rooms wired together as its programs wire them, but for three things:
// its clocks can be set, nobody is waited for longer than a test has time, and it does what it is
// told.
#pragma once

#include "kiosk/Clocks.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/people/Approvals.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/CashLimits.h"
#include "reprise/returns/ReturnDesk.h"
#include "reprise/returns/RuleBook.h"
#include "reprise/settlement/Settlement.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/sync/HeadOfficeClaims.h"
#include "reprise/sync/SyncEngine.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reprise::fleet {

class FleetTerminal {
public:
    /// Opened, and what a process that died has left is recovered.
    static Result<std::unique_ptr<FleetTerminal>> open(const std::string& folder,
                                                       const ClockSettings& clocks);

    WrongClock clock;
    NamedBootClock bootClock;

    /// A request as the command line takes it, carried as far as it goes.
    Result<returns::Answer> takeBack(const std::string& requestJson);
    /// One round with head office; what waited for it is paid where nobody has to be present.
    Result<sync::SyncReport> sync();
    /// Whatever is open is asked about, or asked for once more; the first fault ends it.
    Result<void> settle();
    Result<returns::Answer> withdraw(const ReturnId& id);
    /// Somebody with the payment terminal's log in hand says what became of an order in doubt.
    Result<returns::Answer> confirm(const ReturnId& id, const OrderId& order, bool isPaid);

    Result<std::vector<returns::Answer>> unsettled() { return journal().unsettled(); }
    /// As they are today.
    Result<std::vector<returns::Answer>> all();
    Result<std::int64_t> acknowledged() { return m_store->outbox().acknowledged(); }
    /// The budget that was asked for last and has come; empty without one.
    Result<std::string> heldBudget();

private:
    FleetTerminal() = default;
    Result<void> wire(const std::string& folder);
    Result<void> wireLines();
    returns::ReturnJournal& journal() { return m_store->returnJournal(); }

    crypto::OpensslHasher m_hasher;
    crypto::SodiumRandom m_random;
    crypto::SodiumSignatures m_signatures;
    crypto::SodiumPinHash m_pins;
    std::unique_ptr<storage::TerminalStore> m_store;
    std::optional<returns::RuleBook> m_rules;
    std::shared_ptr<const policy::Policy> m_policy;
    std::optional<people::StaffApprovals> m_approvals;
    std::optional<returns::ReturnDesk> m_desk;
    std::unique_ptr<settlement::Payout> m_payout;
    std::optional<returns::CashLimits> m_cash;
    std::unique_ptr<sync::Transport> m_claimLine;
    std::optional<sync::HeadOfficeClaims> m_claims;
    std::unique_ptr<sync::Transport> m_letterLine;
    std::optional<sync::SyncEngine> m_engine;
    std::optional<settlement::Settlement> m_settlement;
};

} // namespace reprise::fleet
