#include "OpenTerminal.h"

#include "reprise/rights/StockPacks.h"

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

    const auto text = m_store->policyArchive().current();
    if (!text) return text.error();
    auto policy = policy::Policy::parse(*text, "the policy kept in " + folder);
    if (!policy) return Error{ErrorCode::Corrupt, policy.error().detail};
    m_policy.emplace(std::move(*policy));

    auto pack = rights::stockPack(m_policy->jurisdiction);
    if (!pack) return pack.error();
    m_pack = std::move(*pack);

    m_approvals.emplace(m_store->operators(), m_ports.pins);
    const auto& settings = m_store->settings();
    m_desk.emplace(returns::DeskPorts{m_store->receiptFinder(), m_store->returnJournal(),
                                      *m_approvals, m_ports.random},
                   returns::Station{settings.store, settings.workstation}, *m_policy,
                   m_pack ? &*m_pack : nullptr);
    return {};
}

} // namespace reprise::cli
