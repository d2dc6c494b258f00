// The part of Terminal that asks others before money moves, has it moved, and follows it to its
// end.
#include "Terminal.h"

#include "reprise/settlement/ArrivedReceipts.h"
#include "reprise/sync/OfficeReceipts.h"
#include "reprise/wire/ReturnJson.h"

#include <algorithm>

namespace reprise::app {

Result<void> Terminal::linkPayments()
{
    const storage::TerminalSettings& settings = m_store->settings();
    if (m_parts.link) {
        auto link = m_parts.link(settings);
        if (!link) return link.error();
        m_link = std::move(*link);
    }
    if (auto linked = linkClaims(); !linked) return linked;
    if (auto linked = linkReceipts(); !linked) return linked;
    m_desk = std::make_unique<returns::ReturnDesk>(
        returns::DeskPorts{finder(), m_store->returnJournal(), *m_approvals, m_parts.random,
                           *m_ruleBook, m_link.rails, &m_store->catalogue(), &m_store->soldCards(),
                           wire::decisionDigest(m_parts.hasher), &m_store->receiptSearch(),
                           &m_store->codeGrammar(), &m_store->contests(), settings.claimFirst()},
        returns::Station{settings.store, settings.workstation});
    m_cash = std::make_unique<returns::CashLimits>(
        returns::CashLimitPorts{m_store->returnJournal(), finder(), *m_ruleBook});
    m_settlement = std::make_unique<settlement::Settlement>(settlement::SettlementPorts{
        m_store->returnJournal(), m_link.terminal.get(), m_parts.clock, m_parts.random,
        m_link.rails, m_cash.get(), m_officeClaims.claims.get(), &m_store->escrow(),
        &m_store->orderAges()});
    return {};
}

/// A line that can't even be set up stops no customer: goods are taken, and refunds wait.
Result<void> Terminal::linkClaims()
{
    if (m_store->settings().claimFirst() == returns::ClaimFirst::No) return {};
    auto link = m_parts.claims(*m_store);
    if (link) {
        m_officeClaims = std::move(*link);
    } else {
        m_parts.log.write(Severity::Failure, "kiosk",
                          "head office can't be asked before money moves: " + link.error().detail);
    }
    return {};
}

/// Over the line that claims go over: one customer is served at a time.
Result<void> Terminal::linkReceipts()
{
    if (!m_officeClaims.line || m_parts.signatures == nullptr || m_parts.bootClock == nullptr)
        return {};
    const auto origin = m_store->outbox().origin();
    if (!origin) return origin.error();
    m_finder = std::make_unique<sync::OfficeReceipts>(
        sync::OfficeReceiptPorts{m_store->receiptFinder(), m_store->receiptArchive(),
                                 *m_officeClaims.line, m_store->officeKeys(), *m_parts.signatures,
                                 m_parts.random, *m_parts.bootClock, &m_parts.log},
        *origin, m_rules.policy->zone);
    return {};
}

receipts::ReceiptFinder& Terminal::finder()
{
    return m_finder ? *m_finder : m_store->receiptFinder();
}

returns::Rail Terminal::railOf(std::string_view tender) const
{
    const auto known = m_link.rails.find(tender);
    return known == m_link.rails.end() ? returns::Rail::Till : known->second;
}

Result<returns::Answer> Terminal::settle(const SettlingStep& step)
{
    auto answer = step(*m_settlement);
    if (!answer) m_parts.log.write(Severity::Failure, "kiosk", answer.error().detail);
    if (m_line) m_line->nudge();
    return answer;
}

Result<bool> Terminal::hasDoubts()
{
    const auto open = unsettled();
    if (!open) return open.error();
    return std::ranges::any_of(*open, [](const returns::Answer& answer) {
        return answer.record.state != returns::ReturnState::Pending;
    });
}

Result<void> Terminal::recover()
{
    const auto looked = m_settlement->recover();
    if (!looked) return looked.error();
    for (const returns::Answer& answer : *looked)
        m_parts.log.write(Severity::Warning, "kiosk",
                          "return " + answer.record.id.text() + " was in doubt, and is now "
                              + std::string(returns::stateName(answer.record.state)));
    return {};
}

Result<std::size_t> Terminal::settleArrived()
{
    const auto settled = settlement::verifyArrived(
        {m_store->returnJournal(), *m_desk, *m_settlement}, m_parts.clock.now());
    if (!settled) {
        m_parts.log.write(Severity::Failure, "kiosk", settled.error().detail);
        return settled.error();
    }
    for (const returns::Answer& answer : *settled)
        m_parts.log.write(Severity::Info, "kiosk",
                          "the receipt of return " + answer.record.id.text()
                              + " has come in, and it is now "
                              + std::string(returns::stateName(answer.record.state)));
    if (!settled->empty() && m_line) m_line->nudge();
    return settled->size();
}

Result<std::size_t> Terminal::payWaiting()
{
    const auto paid = m_settlement->payWaiting();
    if (!paid) {
        m_parts.log.write(Severity::Failure, "kiosk", paid.error().detail);
        return paid.error();
    }
    for (const returns::Answer& answer : *paid)
        m_parts.log.write(Severity::Info, "kiosk",
                          "head office has answered for return " + answer.record.id.text()
                              + ", and it is now "
                              + std::string(returns::stateName(answer.record.state)));
    if (!paid->empty() && m_line) m_line->nudge();
    return paid->size();
}

Result<std::vector<returns::Answer>> Terminal::unsettled()
{
    return m_store->returnJournal().unsettled();
}

} // namespace reprise::app
