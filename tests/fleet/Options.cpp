#include "Options.h"

#include <CLI/CLI.hpp>
#include <random>

namespace reprise::fleet {

std::optional<Options> readOptions(int argc, char** argv)
{
    Options options;
    CLI::App app("A fleet of kiosks under all faults, and whether everything stayed true.");
    app.add_option("kiosks", options.kiosks)->check(CLI::Range(1, 64));
    app.add_option("operations", options.operations, "of all kiosks together")
        ->check(CLI::Range(10, 10'000'000));
    app.add_option("--minutes", options.minutes, "end it then, with fewer operations")
        ->check(CLI::Range(1, 10'000));
    app.add_option("--seed", options.seed, "which chance; any unless given");
    app.add_option("--database", options.database, "what libpq takes; one of its own unless given");
    app.add_option(
        "--failover", options.failover,
        "a program: with 'kill' the primary dies, with 'promote' its standby takes over");
    app.add_option("--restart", options.restart, "a command that restarts the database at once");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return std::nullopt;
    }
    if (options.seed == 0) options.seed = std::random_device{}() % 1'000'000'000 + 1;
    return options;
}

} // namespace reprise::fleet
