#include "kiosk/FleetTerminal.h"

#include "reprise/payments/NexoTerminal.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/sync/HttpsTransport.h"
#include "reprise/wire/ReturnJson.h"

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;
using returns::ReturnState;

constexpr auto payoutPatience = 600ms;
constexpr auto letterPatience = 5s;

} // namespace

Result<std::unique_ptr<FleetTerminal>> FleetTerminal::open(const std::string& folder,
                                                           const ClockSettings& clocks)
{
    std::unique_ptr<FleetTerminal> terminal(new FleetTerminal);
    terminal->clock.offset = clocks.wrong;
    terminal->bootClock.boot = clocks.boot;
    terminal->bootClock.ahead = clocks.ahead;
    if (const auto wired = terminal->wire(folder); !wired) return wired.error();
    if (const auto recovered = terminal->m_settlement->recover(); !recovered)
        return recovered.error();
    return terminal;
}

Result<void> FleetTerminal::wire(const std::string& folder)
{
    auto store = storage::TerminalStore::open(
        folder, {clock, m_hasher, m_random, &m_signatures, &bootClock});
    if (!store) return store.error();
    m_store = std::move(*store);
    m_rules.emplace(returns::RulePorts{m_store->policyArchive(), m_store->packArchive(), m_hasher,
                                       rights::stockPack},
                    returns::StalePacks::Taken);
    const auto rules = m_rules->adoptedLast(clock.now());
    if (!rules) return rules.error();
    m_policy = rules->policy;

    const auto& settings = m_store->settings();
    const auto& rail = settings.paymentRail;
    auto payout = payments::makeNexoTerminal({rail.address,
                                              rail.caFile,
                                              {settings.kiosk(), rail.poiId},
                                              payoutPatience,
                                              payoutPatience,
                                              payoutPatience},
                                             m_random);
    if (!payout) return payout.error();
    m_payout = std::move(*payout);
    const auto rails = settlement::railsOf(rail);
    m_approvals.emplace(people::StaffPorts{m_store->operators(), m_store->attempts(), m_pins,
                                           m_store->pepper(), clock});
    m_desk.emplace(
        returns::DeskPorts{m_store->receiptFinder(), m_store->returnJournal(), *m_approvals,
                           m_random, *m_rules, rails, &m_store->catalogue(), &m_store->soldCards(),
                           wire::decisionDigest(m_hasher), &m_store->receiptSearch(),
                           &m_store->codeGrammar(), &m_store->contests(), settings.claimFirst()},
        returns::Station{settings.store, settings.workstation});
    m_cash.emplace(
        returns::CashLimitPorts{m_store->returnJournal(), m_store->receiptFinder(), *m_rules});
    if (auto lines = wireLines(); !lines) return lines;
    m_settlement.emplace(settlement::SettlementPorts{m_store->returnJournal(), m_payout.get(),
                                                     clock, m_random, rails, &*m_cash, &*m_claims,
                                                     &m_store->escrow(), &m_store->orderAges()});
    return {};
}

Result<void> FleetTerminal::wireLines()
{
    const auto& settings = m_store->settings();
    const auto lineOf = [&settings](std::chrono::milliseconds patience) {
        return sync::makeHttpsTransport({settings.headOffice, settings.caFile, settings.certFile,
                                         settings.keyFile, settings.deliveryKey, patience});
    };
    auto claims = lineOf(settings.claimPatience);
    if (!claims) return claims.error();
    m_claimLine = std::move(*claims);
    auto letters = lineOf(letterPatience);
    if (!letters) return letters.error();
    m_letterLine = std::move(*letters);
    const auto origin = m_store->outbox().origin();
    if (!origin) return origin.error();
    m_claims.emplace(*m_claimLine, *origin, m_store->claimOutbox());
    m_engine.emplace(
        sync::SyncPorts{m_store->outbox(), m_store->receiptArchive(), m_store->policyArchive(),
                        *m_letterLine, m_hasher, m_random, &m_store->claimOutbox(),
                        sync::OfficeWord{m_store->officeKeys(), m_signatures, m_store->budgets(),
                                         m_store->checkpoints(), bootClock, &m_store->feeds()}},
        settings.store, m_policy->zone);
    return {};
}

Result<returns::Answer> FleetTerminal::takeBack(const std::string& requestJson)
{
    const wire::RequestContext context{m_policy->zone, clock.now()};
    const auto request = wire::requestFromJson(requestJson, context, m_hasher);
    if (!request) return request.error();
    auto answer = m_desk->commit(*request);
    if (!answer) return answer;
    const auto state = answer->record.state;
    if (state == ReturnState::Claiming || state == ReturnState::Paying)
        return m_settlement->pay(std::move(*answer));
    return answer;
}

Result<sync::SyncReport> FleetTerminal::sync()
{
    auto report = m_engine->round();
    if (!report || !report->isReached()) return report;
    if (const auto paid = m_settlement->payWaiting(); !paid) return paid.error();
    return report;
}

Result<std::string> FleetTerminal::heldBudget()
{
    const auto latest = m_store->budgets().latest();
    if (!latest) return latest.error();
    return *latest && (*latest)->held ? (*latest)->held->budget.id : std::string();
}

Result<void> FleetTerminal::settle()
{
    const auto open = unsettled();
    if (!open) return open.error();
    for (const auto& each : *open) {
        const auto& id = each.record.id;
        const auto state = each.record.state;
        const auto settled = state == ReturnState::InDoubt   ? m_settlement->inquire(id)
                             : state == ReturnState::Pending ? m_settlement->payAgain(id, {})
                                                             : m_settlement->pay(id);
        // That somebody else was first is an answer; that the disk failed is none.
        if (!settled && settled.error().code != ErrorCode::Conflict) return settled.error();
    }
    return {};
}

Result<returns::Answer> FleetTerminal::withdraw(const ReturnId& id)
{
    return m_settlement->withdraw(id, {}, "taken home again");
}

Result<returns::Answer> FleetTerminal::confirm(const ReturnId& id, const OrderId& order,
                                               bool isPaid)
{
    return m_settlement->confirm(
        id, {order, isPaid, isPaid ? "REPORT" : "", OperatorId("1042"), "the provider's report"});
}

Result<std::vector<returns::Answer>> FleetTerminal::all()
{
    std::vector<ReturnId> ids;
    const auto read = m_store->eachReturn([&ids](const storage::KeptReturn& kept) -> Result<void> {
        if (kept.as == storage::KeptAs::Decided) ids.push_back(kept.record.id);
        return {};
    });
    if (!read) return read.error();
    std::vector<returns::Answer> answers;
    for (const auto& id : ids) {
        auto answer = journal().find(id);
        if (!answer) return answer.error();
        answers.push_back(std::move(*answer));
    }
    return answers;
}

} // namespace reprise::fleet
