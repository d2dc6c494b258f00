#include "Options.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cmath>

namespace reprise::nexo {

namespace {

constexpr int badUsage = 2;

bool readAddress(const std::string& text, Options& options)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0) return false;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + colon + 1, end, options.port);
    options.address = text.substr(0, colon);
    if (options.address.front() == '[' && options.address.back() == ']')
        options.address = options.address.substr(1, options.address.size() - 2);
    return read.ec == std::errc() && read.ptr == end;
}

} // namespace

std::variant<Options, Finished> readOptions(int argc, char** argv)
{
    CLI::App app("A payment terminal that moves no money: it speaks nexo's Sale-to-POI protocol as "
                 "JSON over\nHTTPS, keeps a log of what it would have moved, and fails on demand.");
    Options options;
    std::string listen;
    double faults = 0;
    app.add_option("--listen", listen, "ADDRESS:PORT; port 0 takes any free one")
        ->type_name("ADDR:PORT")
        ->required();
    app.add_option("--tls-cert", options.certFile, "its certificate chain, PEM")->required();
    app.add_option("--tls-key", options.keyFile, "its private key, PEM")->required();
    app.add_option("--log", options.logFile, "what it did with money, ndjson; read at the start")
        ->required();
    app.add_option("--originals", options.originalsFile,
                   "sales that may be reversed, one {\"transaction\",\"amount\"} a line");
    app.add_option("--faults", faults, "share of messages that fail by chance, such as 0.2")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--seed", options.seed, "which chance");
    app.add_option("--slow", options.slowMilliseconds, "how long a slow answer takes, in ms")
        ->check(CLI::Range(0, 600'000));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Finished{0} : Finished{badUsage};
    }
    options.faultsPerThousand = static_cast<int>(std::lround(faults * 1000));
    if (readAddress(listen, options)) return options;
    std::cerr << "nexo-simulator: --listen: expected ADDRESS:PORT such as 127.0.0.1:8443\n";
    return Finished{badUsage};
}

} // namespace reprise::nexo
