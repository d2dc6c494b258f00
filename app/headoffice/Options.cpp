#include "Options.h"

#include <CLI/CLI.hpp>
#include <charconv>

namespace reprise::headoffice {

namespace {

constexpr int badUsage = 2;
constexpr std::uint16_t usualPort = 8443;

/// "127.0.0.1:8443", "[::1]:8443", or an address alone. Returns what is wrong; empty when all is
/// well.
std::string readAddress(std::string text, ServerSettings& settings)
{
    settings.port = usualPort;
    const auto bracket = text.rfind(']');
    const auto colon = text.rfind(':');
    const auto hasPort =
        colon != std::string::npos
        && (bracket == std::string::npos ? text.find(':') == colon : colon > bracket);
    if (hasPort) {
        const auto* begin = text.data() + colon + 1;
        const auto* end = text.data() + text.size();
        const auto read = std::from_chars(begin, end, settings.port);
        if (read.ec != std::errc{} || read.ptr != end)
            return "--listen: expected ADDRESS:PORT such as 127.0.0.1:8443";
        text.resize(colon);
    }
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    settings.address = text;
    return {};
}

} // namespace

std::variant<Task, Finished> readOptions(int argc, char** argv)
{
    CLI::App app("Reprise head office: takes in the journals of return terminals, and hands out\n"
                 "receipts and policies to them. Without a subcommand it serves.");
    app.set_version_flag("--version", REPRISE_VERSION);
    Serve serve;
    std::string listen;
    bool requireCertificate = false;
    app.add_option("--listen", listen, "ADDRESS:PORT; port 0 takes any free one")
        ->type_name("ADDR:PORT");
    app.add_option("--database", serve.database, "PostgreSQL connection string or URL")
        ->type_name("URL");
    app.add_option("--tls-cert", serve.server.tlsCert, "our certificate chain, PEM");
    app.add_option("--tls-key", serve.server.tlsKey, "its private key, PEM");
    app.add_option("--client-ca", serve.server.clientCa,
                   "CA whose client certificates name their kiosk, PEM");
    app.add_flag("--require-client-cert", requireCertificate, "turn away who shows none");
    app.add_option("--connections", serve.server.connections,
                   "most connections at once; beyond them the least proven make room")
        ->check(CLI::Range(10, 100'000))
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--office-key", serve.officeKeyFile,
                   "file with the key (64 hex digits) of the back office; without it only callers"
                   " on this machine may publish, and read across stores");
    app.add_option("--signing-key", serve.signingKeyFile,
                   "file with the key (reprise keys make) that signs budgets and checkpoints;"
                   " without it no budgets are given");
    auto* enrolCa = app.add_option("--enrol-ca", serve.enrolCaFile,
                                   "certificate of the CA that kiosks are enrolled with, PEM; also"
                                   " to be among those of --client-ca");
    auto* enrolCaKey =
        app.add_option("--enrol-ca-key", serve.enrolCaKeyFile, "its private key, PEM");
    enrolCa->needs(enrolCaKey);
    enrolCaKey->needs(enrolCa);

    PublishReceipts receipts;
    auto* publishReceipts = app.add_subcommand("publish-receipts", "hand receipts to a store");
    publishReceipts->add_option("--database", receipts.database)->required()->type_name("URL");
    publishReceipts->add_option("--store", receipts.store)->required();
    publishReceipts->add_option("files", receipts.files, "ndjson, '-' for standard input")
        ->required();
    PublishPolicy policy;
    auto* publishPolicy = app.add_subcommand("publish-policy", "put a store's policy in force");
    publishPolicy->add_option("--database", policy.database)->required()->type_name("URL");
    publishPolicy->add_option("--store", policy.store)->required();
    publishPolicy->add_option("file", policy.file, "TOML")->required();
    PublishFeed feed;
    auto* publishFeed = app.add_subcommand(
        "publish-feed",
        "add to what stores are given: goods and prices, recalls, blocks, operators, packs");
    publishFeed->add_option("--database", feed.database)->required()->type_name("URL");
    publishFeed->add_option("--feed", feed.feed, "catalogue, recalls, blocks, operators or packs")
        ->required();
    publishFeed->add_option("--store", feed.store, "without it: every store");
    publishFeed->add_flag("--whole", feed.whole, "withdraw what the file does not name");
    publishFeed->add_option("file", feed.file, "ndjson; - is standard input")->required();
    Restored restored;
    bool wholeChain = false;
    auto* afterRestore = app.add_subcommand(
        "restored", "say that the database was restored from a backup, before serving again");
    afterRestore->add_option("--database", restored.database)->required()->type_name("URL");
    afterRestore->add_flag("--whole-chain", wholeChain,
                           "grant nothing anywhere until every kiosk was heard");
    afterRestore->add_option("--also", restored.also, "kiosks set up since the backup");
    Awaited awaited;
    auto* whoIsAwaited =
        app.add_subcommand("awaited", "which kiosks a restored database has still to hear");
    whoIsAwaited->add_option("--database", awaited.database)->required()->type_name("URL");
    auto* giveUp = whoIsAwaited->add_option("--give-up", awaited.giveUp,
                                            "a kiosk that will never be heard: stolen, disk lost");
    auto* by = whoIsAwaited->add_option("--by", awaited.by, "who says so");
    giveUp->needs(by);
    by->needs(giveUp);
    ShowFleet fleet;
    auto* showFleet =
        app.add_subcommand("fleet", "the kiosks among which a store's receipts are shared out");
    showFleet->add_option("--database", fleet.database)->required()->type_name("URL");
    showFleet->add_option("--store", fleet.store)->required();
    showFleet->add_option("--remove", fleet.remove, "a kiosk that is broken or gone");
    ShowExposure exposure;
    auto* showExposure = app.add_subcommand(
        "exposure", "the most that may be lost while kiosks are dark: what is left of budgets");
    showExposure->add_option("--database", exposure.database)->required()->type_name("URL");
    showExposure->add_option("--store", exposure.store, "of one store alone");
    CloseDays days;
    auto* closeDays = app.add_subcommand(
        "close-days", "sign one root over each day's entries, for the days that are over");
    closeDays->add_option("--database", days.database)->required()->type_name("URL");
    closeDays->add_option("--signing-key", days.signingKeyFile)->required();
    Enrol enrol;
    auto* invite = app.add_subcommand(
        "enrol", "make a code with which a kiosk gets its certificate, good for ten minutes");
    invite->add_option("--database", enrol.database)->required()->type_name("URL");
    invite->add_option("--kiosk", enrol.kiosk)->required();
    invite->add_option("--by", enrol.by, "who lets it in")->required();
    Revoke revoke;
    auto* shutOut =
        app.add_subcommand("revoke", "shut a kiosk out until it is enrolled anew: stolen, lost");
    shutOut->add_option("--database", revoke.database)->required()->type_name("URL");
    shutOut->add_option("--kiosk", revoke.kiosk)->required();
    app.require_subcommand(0, 1);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Finished{0} : Finished{badUsage};
    }
    if (*publishReceipts) return Task{receipts};
    if (*publishPolicy) return Task{policy};
    if (*publishFeed) return Task{feed};
    if (wholeChain) restored.scope = RestoreScope::Chain;
    if (*afterRestore) return Task{restored};
    if (*whoIsAwaited) return Task{awaited};
    if (*showFleet) return Task{fleet};
    if (*showExposure) return Task{exposure};
    if (*closeDays) return Task{days};
    if (*invite) return Task{enrol};
    if (*shutOut) return Task{revoke};

    auto complaint = listen.empty() || serve.database.empty() || serve.server.tlsCert.empty()
                             || serve.server.tlsKey.empty()
                         ? std::string("expected --listen, --database, --tls-cert and --tls-key")
                         : readAddress(listen, serve.server);
    if (requireCertificate && serve.server.clientCa.empty())
        complaint = "--require-client-cert needs --client-ca";
    if (!complaint.empty()) {
        std::cerr << "reprise-headoffice: " << complaint << '\n';
        return Finished{badUsage};
    }
    if (requireCertificate) serve.server.clientCertificate = ClientCertificate::Required;
    return Task{serve};
}

} // namespace reprise::headoffice
