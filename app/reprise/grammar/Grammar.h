// Grammar: every command of the program, its place among the others, and the options it fills. Each
// family of commands has a file of its own in this folder.
#pragma once

#include "Commands.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>

namespace reprise::cli {

using Chosen = std::optional<Command>;

class Grammar {
public:
    Grammar();

    CLI::App& root() { return m_root; }
    bool json() const { return m_json; }
    const Chosen& chosen() const { return m_chosen; }

private:
    template <typename Options>
    struct Entry {
        CLI::App* app;
        std::shared_ptr<Options> options;
    };

    template <typename Options>
    Entry<Options> command(CLI::App& parent, const std::string& name, const std::string& summary)
    {
        auto options = std::make_shared<Options>();
        auto* app = parent.add_subcommand(name, summary);
        app->callback([this, options] { m_chosen = *options; });
        return {app, options};
    }

    /// The group of this name; made where it isn't there yet.
    CLI::App& group(const std::string& name, const std::string& summary);

    template <typename Options>
    static CLI::Option* data(const Entry<Options>& entry)
    {
        return entry.app->add_option("--data", entry.options->folder, "The terminal's folder")
            ->type_name("DIR");
    }

    template <typename Options>
    static CLI::Option* text(const Entry<Options>& entry, const std::string& name,
                             std::string Options::*member, const std::string& type,
                             const std::string& summary)
    {
        return entry.app->add_option(name, (*entry.options).*member, summary)->type_name(type);
    }

    void addSetUp();
    void addReceipts();
    void addReturns();
    void addSettle();
    void addJournal();
    void addService();

    CLI::App m_root;
    bool m_json = false;
    Chosen m_chosen;
};

} // namespace reprise::cli
