// Grammar: every command of the program, its place among the others, and the options it fills. Each
// family of commands has a file of its own in this folder, and none of them needs to know CLI11.
#pragma once

#include "Commands.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace reprise::cli {

/// A word that a command understands, and what it asks of the others.
class Word {
public:
    explicit Word(CLI::Option* option) : m_option(option) {}

    Word& required();
    Word& needs(const Word& other);
    Word& excludes(const Word& other);

    Word* operator->() { return this; }

private:
    CLI::Option* m_option;
};

using Chosen = std::optional<Command>;

class Grammar {
public:
    Grammar();
    ~Grammar();

    CLI::App& root() { return *m_root; }
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
        return {add(parent, name, summary, [this, options] { m_chosen = *options; }), options};
    }

    template <typename Options>
    Entry<Options> command(const std::string& name, const std::string& summary)
    {
        return command<Options>(root(), name, summary);
    }

    /// The group of this name; made where it isn't there yet.
    CLI::App& group(const std::string& name, const std::string& summary);

    template <typename Options>
    static Word data(const Entry<Options>& entry)
    {
        return addText(*entry.app, "--data", entry.options->folder, "DIR", "The terminal's folder");
    }

    template <typename Options>
    static Word text(const Entry<Options>& entry, const std::string& name,
                     std::string Options::*member, const std::string& type,
                     const std::string& summary)
    {
        return addText(*entry.app, name, (*entry.options).*member, type, summary);
    }

    template <typename Options>
    static Word texts(const Entry<Options>& entry, const std::string& name,
                      std::vector<std::string> Options::*member, const std::string& type,
                      const std::string& summary)
    {
        return addTexts(*entry.app, name, (*entry.options).*member, type, summary);
    }

    /// `given` is called where the word stands on the line.
    template <typename Options>
    static Word flag(const Entry<Options>& entry, const std::string& name,
                     std::function<void()> given, const std::string& summary)
    {
        return addFlag(*entry.app, name, std::move(given), summary);
    }

    /// The same, with the text behind the word.
    template <typename Options>
    static Word textFlag(const Entry<Options>& entry, const std::string& name,
                         std::function<void(const std::string&)> given, const std::string& type,
                         const std::string& summary)
    {
        return addTextFlag(*entry.app, name, std::move(given), type, summary);
    }

    /// How cards are to be paid; one way at most.
    template <typename Options>
    static void rail(const Entry<Options>& entry)
    {
        addRail(*entry.app, entry.options->rail);
    }
    /// `rail` lives as long as `app`.
    static void addRail(CLI::App& app, RailOptions& rail);

    static CLI::App* add(CLI::App& parent, const std::string& name, const std::string& summary,
                         std::function<void()> chosen);
    static Word addText(CLI::App& app, const std::string& name, std::string& target,
                        const std::string& type, const std::string& summary);
    static Word addTexts(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                         const std::string& type, const std::string& summary);
    static Word addFlag(CLI::App& app, const std::string& name, std::function<void()> given,
                        const std::string& summary);
    static Word addTextFlag(CLI::App& app, const std::string& name,
                            std::function<void(const std::string&)> given, const std::string& type,
                            const std::string& summary);

    void addSetUp();
    void addTerminal();
    void addReceipts();
    void addProof();
    void addCatalogue();
    void addReturns();
    void addSettle();
    void addValue();
    void addSlip();
    void addJournal();
    void addService();

    std::unique_ptr<CLI::App> m_root;
    bool m_json = false;
    Chosen m_chosen;
};

} // namespace reprise::cli
