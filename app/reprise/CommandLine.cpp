#include "CommandLine.h"

#include "reprise/base/Contract.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>

namespace reprise::cli {

namespace {

using Chosen = std::optional<Command>;

/// Every command of the program: its place among the others, and the options it fills.
class Grammar {
public:
    Grammar()
        : m_root("Returns at the point of sale: the kiosk's engine on the command line.", "reprise")
    {
        m_root.add_flag("--json", m_json, "One JSON object per line instead of text for people");
        m_root.set_version_flag("--version", std::string("reprise ") + REPRISE_VERSION);
        m_root.require_subcommand(1);
        m_root.fallthrough();
        addSetUp();
        addReceipts();
        addReturns();
        addJournal();
        addService();
    }

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

    CLI::App& group(const std::string& name, const std::string& summary)
    {
        auto* app = m_root.add_subcommand(name, summary);
        app->require_subcommand(1);
        app->fallthrough();
        return *app;
    }

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
    void addJournal();
    void addService();

    CLI::App m_root;
    bool m_json = false;
    Chosen m_chosen;
};

void Grammar::addSetUp()
{
    const auto init = command<InitOptions>(m_root, "init", "Make a terminal's database");
    data(init)->required();
    text(init, "--store", &InitOptions::store, "STORE", "The store's number, such as 0412")
        ->required();
    text(init, "--workstation", &InitOptions::workstation, "NAME",
         "This terminal's name in the store, such as K1")
        ->required();
    text(init, "--policy", &InitOptions::policyFile, "FILE", "The store policy (TOML)")->required();
    init.app->add_flag_callback(
        "--training", [options = init.options] { options->training = Training::Yes; },
        "A practice terminal: takes `at` from requests, never syncs");
    auto* url = text(init, "--head-office", &InitOptions::headOffice, "URL",
                     "Head office, https://host:port");
    text(init, "--ca", &InitOptions::caFile, "FILE", "Certificate that head office's is signed by")
        ->needs(url);
    auto* certificate = text(init, "--client-cert", &InitOptions::certFile, "FILE",
                             "This terminal's own certificate");
    auto* key = text(init, "--client-key", &InitOptions::keyFile, "FILE", "Its private key");
    certificate->needs(url)->needs(key);
    key->needs(certificate);

    auto& operators = group("operators", "Who works here");
    const auto intake =
        command<OperatorsImportOptions>(operators, "import", "Take in operators (ndjson)");
    data(intake)->required();
    text(intake, "file", &OperatorsImportOptions::file, "FILE", "One operator a line, or -")
        ->required();

    auto& policy = group("policy", "The store policy");
    const auto check =
        command<PolicyCheckOptions>(policy, "check", "Say whether a policy file makes sense");
    text(check, "file", &PolicyCheckOptions::file, "FILE", "The policy (TOML)")->required();
    const auto rehearse = command<PolicyRehearseOptions>(
        policy, "rehearse", "Say what a draft would have changed in this terminal's past");
    data(rehearse)->required();
    text(rehearse, "file", &PolicyRehearseOptions::file, "FILE", "The draft (TOML)")->required();
}

void Grammar::addReceipts()
{
    auto& receipts = group("receipts", "What was sold");
    const auto intake = command<ReceiptsImportOptions>(
        receipts, "import", "Take in receipts (.ndjson, .csv, POSLog .xml)");
    data(intake)->required();
    intake.app->add_option("files", intake.options->files, "Files from tills")
        ->type_name("FILE")
        ->required();

    const auto show =
        command<ReceiptsShowOptions>(receipts, "show", "Lines, shares and what is left to return");
    data(show)->required();
    text(show, "receipt", &ReceiptsShowOptions::receipt, "RECEIPT", "Its number or a code on it")
        ->required();

    const auto scan =
        command<ScanOptions>(m_root, "scan", "Read the barcodes in pictures (PNG, JPEG)");
    data(scan);
    scan.app->add_option("images", scan.options->images, "Pictures")
        ->type_name("IMAGE")
        ->required();
}

void Grammar::addReturns()
{
    const std::string requests = "A file with one request a line, or -";
    const auto decide = command<DecideOptions>(m_root, "decide", "The decision, changing nothing");
    data(decide)->required();
    text(decide, "request", &DecideOptions::requests, "REQUEST", requests)->required();

    const auto commit = command<ReturnOptions>(m_root, "return", "Decide and commit");
    data(commit)->required();
    text(commit, "request", &ReturnOptions::requests, "REQUEST", requests)->required();
    commit.app->add_flag_callback(
        "--keep-syncing", [options = commit.options] { options->beside = Beside::Syncing; },
        "Exchange with head office meanwhile");

    const auto rights = command<RightsOptions>(m_root, "rights", "What the law alone gives");
    text(rights, "case", &RightsOptions::cases, "CASE", "A file with one case a line, or -")
        ->required();

    const auto rate = command<RateOptions>(m_root, "rate", "How the customer found a return");
    data(rate)->required();
    text(rate, "return", &RateOptions::returnId, "RETURN", "The number on the slip")->required();
    text(rate, "score", &RateOptions::score, "SCORE", "1 (very poor) to 5 (very good)")->required();

    auto& day = group("day", "The business day");
    const auto show = command<DayShowOptions>(day, "show", "Returns and refunds of a day");
    data(show)->required();
    text(show, "--date", &DayShowOptions::date, "DATE", "As 2026-11-22; otherwise today");
}

void Grammar::addJournal()
{
    auto& journal = group("journal", "The terminal's record");
    const auto verify =
        command<JournalVerifyOptions>(journal, "verify", "Check every link of the chain");
    auto* folder = data(verify);
    auto* file =
        text(verify, "--file", &JournalVerifyOptions::file, "EXPORT", "An exported journal, or -");
    folder->excludes(file);

    const auto write =
        command<JournalExportOptions>(journal, "export", "Write every entry, oldest first");
    data(write)->required();

    const auto replay = command<JournalReplayOptions>(
        journal, "replay", "Decide everything again from the record, and compare");
    data(replay)->required();
}

void Grammar::addService()
{
    const auto sync = command<SyncOptions>(m_root, "sync", "Exchange with head office");
    data(sync)->required();
    sync.app->add_flag_callback(
        "--watch", [options = sync.options] { options->length = SyncLength::UntilStopped; },
        "Go on until stopped");

    const auto doctor = command<DoctorOptions>(m_root, "doctor", "Is everything as it should be?");
    data(doctor)->required();
}

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
