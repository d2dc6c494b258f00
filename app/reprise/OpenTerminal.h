// OpenTerminal: a terminal's folder opened, with everything a command needs wired to it. While one
// stands no other process can open the folder.
#pragma once

#include "SystemClock.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/OpensslRequests.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/people/Approvals.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/CashLimits.h"
#include "reprise/returns/ReturnDesk.h"
#include "reprise/returns/RuleBook.h"
#include "reprise/rights/Pack.h"
#include "reprise/settlement/ArrivedReceipts.h"
#include "reprise/settlement/Settlement.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/sync/HeadOfficeClaims.h"
#include "reprise/sync/KernelBootClock.h"
#include "reprise/sync/OfficeReceipts.h"

#include <memory>
#include <optional>
#include <string>

namespace reprise::cli {

class OpenTerminal {
public:
    /// The store's errors; Corrupt when the policy it keeps can't be read.
    static Result<std::unique_ptr<OpenTerminal>> open(const std::string& folder);

    /// What a store is made of here; also for making a new one.
    class Ports {
    public:
        storage::StorePorts forStore() { return {clock, hasher, random, &signatures, &bootClock}; }

        SystemClock clock;
        sync::KernelBootClock bootClock;
        crypto::OpensslHasher hasher;
        crypto::SodiumRandom random;
        crypto::SodiumSignatures signatures;
        crypto::SodiumPinHash pins;
        crypto::OpensslRequests requests;
    };

    Ports& ports() { return m_ports; }
    storage::TerminalStore& store() { return *m_store; }
    returns::ReturnDesk& desk() { return *m_desk; }
    settlement::Settlement& settlement() { return *m_settlement; }
    /// For returns whose receipt may have come in.
    settlement::ProofPorts proof() { return {m_store->returnJournal(), *m_desk, *m_settlement}; }
    returns::RuleBook& ruleBook() { return *m_rules; }
    /// As of the opening: of the rules in force now, else of the policy adopted last.
    const policy::Policy& policy() const { return *m_policy; }
    const rights::Pack* pack() const { return m_pack.get(); }
    /// Why there is none, where there should be one.
    const std::string& packFault() const { return m_packFault; }
    /// Why the payment terminal can't be asked, where there should be one; what is owed to cards
    /// then waits for it.
    const std::string& payoutFault() const { return m_payoutFault; }
    /// Of what is filed here, and of what head office has from other stores.
    receipts::ReceiptFinder& finder()
    {
        return m_sought ? static_cast<receipts::ReceiptFinder&>(*m_sought)
                        : m_store->receiptFinder();
    }
    /// Why head office can't be asked before money moves, where it should be; refunds then wait.
    const std::string& claimFault() const { return m_claimFault; }
    const TimeZone& zone() const { return m_policy->zone; }

private:
    OpenTerminal() = default;
    Result<void> wire(const std::string& folder);
    Result<void> linkClaims();

    Ports m_ports;
    std::unique_ptr<storage::TerminalStore> m_store;
    std::optional<returns::RuleBook> m_rules;
    std::shared_ptr<const policy::Policy> m_policy;
    std::shared_ptr<const rights::Pack> m_pack; ///< Null: questions of law go to a colleague.
    std::string m_packFault;
    std::optional<people::StaffApprovals> m_approvals;
    std::optional<returns::ReturnDesk> m_desk;
    std::unique_ptr<settlement::Payout> m_payout; ///< Null: no payment terminal here.
    std::string m_payoutFault;
    std::optional<returns::CashLimits> m_cash;
    std::unique_ptr<sync::Transport>
        m_claimLine; ///< For what a customer waits for: claims and receipts.
    std::optional<sync::HeadOfficeClaims> m_claims;
    std::optional<sync::OfficeReceipts> m_sought; ///< None: only what is filed here is found.
    std::string m_claimFault;
    std::optional<settlement::Settlement> m_settlement;
};

} // namespace reprise::cli
