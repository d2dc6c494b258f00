#include "CommandLine.h"

#include "grammar/Grammar.h"

#include "reprise/base/Contract.h"

#include <CLI/CLI.hpp>

namespace reprise::cli {

namespace {

/// The commands below `app`, by their full names: "receipts import".
std::string commandList(const CLI::App& app, const std::string& prefix)
{
    std::string list;
    for (const auto* each : app.get_subcommands([](const CLI::App*) { return true; })) {
        const auto name = prefix + each->get_name();
        const auto inner = commandList(*each, name + " ");
        list += inner.empty() ? "  " + name + "\n" : inner;
    }
    return list;
}

/// The innermost command that the words got to.
const CLI::App& reached(const CLI::App& app)
{
    const auto inner = app.get_subcommands();
    return inner.empty() ? app : reached(*inner.front());
}

std::string pathOf(const CLI::App& app)
{
    const auto* parent = app.get_parent();
    return parent == nullptr ? app.get_name() : pathOf(*parent) + " " + app.get_name();
}

Advice usageError(const CLI::App& root, const std::string& problem)
{
    const auto& app = reached(root);
    const auto path = pathOf(app);
    const bool unfinished = !app.get_subcommands([](const CLI::App*) { return true; }).empty();
    if (!unfinished)
        return {ExitCode::BadInput,
                path + ": " + problem + "; expected what `" + path + " --help` shows\n"};
    const auto* parent = app.get_parent();
    const auto prefix = parent == nullptr ? std::string() : app.get_name() + " ";
    return {ExitCode::BadInput,
            path + ": no such command; expected one of\n" + commandList(app, prefix)};
}

} // namespace

std::variant<Invocation, Advice> parseCommandLine(int count, const char* const* words)
{
    Grammar grammar;
    auto& root = grammar.root();
    try {
        root.parse(count, words);
    } catch (const CLI::CallForVersion& version) {
        return Advice{ExitCode::Done, std::string(version.what()) + "\n"};
    } catch (const CLI::CallForHelp&) {
        return Advice{ExitCode::Done, root.help()};
    } catch (const CLI::Error& error) {
        return usageError(root, error.what());
    }
    REPRISE_EXPECTS(grammar.chosen().has_value());
    const auto style = grammar.json() ? Output::Style::Json : Output::Style::Text;
    return Invocation{style, *grammar.chosen()};
}

} // namespace reprise::cli
