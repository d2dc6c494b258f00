#include "OpenTerminal.h"

#include "reprise/payments/NexoTerminal.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/sync/HttpsTransport.h"
#include "reprise/wire/ReturnJson.h"

namespace reprise::cli {

Result<std::unique_ptr<OpenTerminal>> OpenTerminal::open(const std::string& folder)
{
    std::unique_ptr<OpenTerminal> terminal(new OpenTerminal);
    const auto wired = terminal->wire(folder);
    if (!wired) return wired.error();
    return terminal;
}

Result<void> OpenTerminal::wire(const std::string& folder)
{
    auto store = storage::TerminalStore::open(folder, m_ports.forStore());
    if (!store) return store.error();
    m_store = std::move(*store);

    const auto& settings = m_store->settings();
    m_rules.emplace(returns::RulePorts{m_store->policyArchive(), m_store->packArchive(),
                                       m_ports.hasher, rights::stockPack, &m_store->notices()},
                    settings.training ? returns::StalePacks::Taken : returns::StalePacks::Refused);
    const auto now = m_ports.clock.now();
    auto rules = m_rules->inForceAt(now);
    if (!rules && rules.error().code == ErrorCode::NotFound) rules = m_rules->adoptedLast(now);
    if (!rules) return rules.error();
    m_policy = rules->policy;
    m_pack = rules->pack;
    m_packFault = rules->packFault;

    auto payout = payments::makePayout(settings.paymentRail, settings.kiosk(), m_ports.random);
    if (payout)
        m_payout = std::move(*payout);
    else
        m_payoutFault = payout.error().detail;
    const auto rails = settlement::railsOf(settings.paymentRail);

    m_approvals.emplace(people::StaffPorts{m_store->operators(), m_store->attempts(), m_ports.pins,
                                           m_store->pepper(), m_ports.clock});
    if (auto linked = linkClaims(); !linked) return linked;
    m_desk.emplace(returns::DeskPorts{finder(), m_store->returnJournal(), *m_approvals,
                                      m_ports.random, *m_rules, rails, &m_store->catalogue(),
                                      &m_store->soldCards(), wire::decisionDigest(m_ports.hasher),
                                      &m_store->receiptSearch(), &m_store->codeGrammar(),
                                      &m_store->contests(), settings.claimFirst()},
                   returns::Station{settings.store, settings.workstation});
    m_cash.emplace(returns::CashLimitPorts{m_store->returnJournal(), finder(), *m_rules});
    m_settlement.emplace(settlement::SettlementPorts{
        m_store->returnJournal(), m_payout.get(), m_ports.clock, m_ports.random, rails, &*m_cash,
        m_claims ? &*m_claims : nullptr, &m_store->escrow(), &m_store->orderAges()});
    return {};
}

Result<void> OpenTerminal::linkClaims()
{
    const auto& settings = m_store->settings();
    if (settings.claimFirst() == returns::ClaimFirst::No) return {};
    auto asking = sync::officeLine(settings.office(), m_store->credentials(), settings.deliveryKey);
    asking.patience = settings.claimPatience;
    auto line = sync::makeHttpsTransport(asking);
    if (!line) {
        m_claimFault = line.error().detail;
        return {};
    }
    const auto origin = m_store->outbox().origin();
    if (!origin) return origin.error();
    m_claimLine = std::move(*line);
    m_claims.emplace(*m_claimLine, *origin, m_store->claimOutbox());
    m_sought.emplace(sync::OfficeReceiptPorts{m_store->receiptFinder(), m_store->receiptArchive(),
                                              *m_claimLine, m_store->officeKeys(),
                                              m_ports.signatures, m_ports.random,
                                              m_ports.bootClock},
                     *origin, zone());
    return {};
}

} // namespace reprise::cli
