#include "grammar/Grammar.h"

#include <CLI/CLI.hpp>
#include <utility>

namespace reprise::cli {

Grammar::Grammar()
    : m_root(std::make_unique<CLI::App>(
        "Returns at the point of sale: the kiosk's engine on the command line.", "reprise"))
{
    m_root->add_flag("--json", m_json, "One JSON object per line instead of text for people");
    m_root->set_version_flag("--version", std::string("reprise ") + REPRISE_VERSION);
    m_root->require_subcommand(1);
    m_root->fallthrough();
    addSetUp();
    addTerminal();
    addReceipts();
    addProof();
    addCatalogue();
    addReturns();
    addSettle();
    addValue();
    addSlip();
    addJournal();
    addService();
}

Grammar::~Grammar() = default;

CLI::App& Grammar::group(const std::string& name, const std::string& summary)
{
    const auto isIt = [&name](const CLI::App* each) { return each->get_name() == name; };
    if (const auto known = m_root->get_subcommands(isIt); !known.empty()) return *known.front();
    auto* app = m_root->add_subcommand(name, summary);
    app->require_subcommand(1);
    app->fallthrough();
    return *app;
}

CLI::App* Grammar::add(CLI::App& parent, const std::string& name, const std::string& summary,
                       std::function<void()> chosen)
{
    auto* app = parent.add_subcommand(name, summary);
    app->callback(std::move(chosen));
    return app;
}

Word Grammar::addText(CLI::App& app, const std::string& name, std::string& target,
                      const std::string& type, const std::string& summary)
{
    return Word(app.add_option(name, target, summary)->type_name(type));
}

Word Grammar::addTexts(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                       const std::string& type, const std::string& summary)
{
    return Word(app.add_option(name, target, summary)->type_name(type));
}

Word Grammar::addFlag(CLI::App& app, const std::string& name, std::function<void()> given,
                      const std::string& summary)
{
    return Word(app.add_flag_callback(name, std::move(given), summary));
}

Word Grammar::addTextFlag(CLI::App& app, const std::string& name,
                          std::function<void(const std::string&)> given, const std::string& type,
                          const std::string& summary)
{
    return Word(
        app.add_option_function<std::string>(name, std::move(given), summary)->type_name(type));
}

Word& Word::required()
{
    m_option->required();
    return *this;
}

Word& Word::needs(const Word& other)
{
    m_option->needs(other.m_option);
    return *this;
}

Word& Word::excludes(const Word& other)
{
    m_option->excludes(other.m_option);
    return *this;
}

} // namespace reprise::cli
