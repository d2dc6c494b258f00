#include "grammar/Grammar.h"

namespace reprise::cli {

Grammar::Grammar()
    : m_root("Returns at the point of sale: the kiosk's engine on the command line.", "reprise")
{
    m_root.add_flag("--json", m_json, "One JSON object per line instead of text for people");
    m_root.set_version_flag("--version", std::string("reprise ") + REPRISE_VERSION);
    m_root.require_subcommand(1);
    m_root.fallthrough();
    addSetUp();
    addReceipts();
    addReturns();
    addSettle();
    addJournal();
    addService();
}

CLI::App& Grammar::group(const std::string& name, const std::string& summary)
{
    const auto isIt = [&name](const CLI::App* each) { return each->get_name() == name; };
    if (const auto known = m_root.get_subcommands(isIt); !known.empty()) return *known.front();
    auto* app = m_root.add_subcommand(name, summary);
    app->require_subcommand(1);
    app->fallthrough();
    return *app;
}

} // namespace reprise::cli
