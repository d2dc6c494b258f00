#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addRail(CLI::App& app, RailOptions& rail)
{
    auto terminal = addTextFlag(
        app, "--payment-terminal",
        [&rail](const std::string& address) {
            rail.way = RailWay::Terminal;
            rail.address = address;
        },
        "URL", "Cards are paid by a payment terminal that speaks nexo, https://host:port");
    auto poi = addText(app, "--poi-id", rail.poiId, "ID", "What it calls itself");
    terminal.needs(poi);
    poi.needs(terminal);
    addText(app, "--payment-ca", rail.caFile, "FILE", "Certificate that its own is signed by (PEM)")
        .needs(terminal);
    auto manual = addFlag(
        app, "--manual", [&rail] { rail.way = RailWay::Manual; },
        "Cards are paid by a terminal beside this one; a colleague keys in what it says");
    auto none = addFlag(
        app, "--none", [&rail] { rail.way = RailWay::None; },
        "Cards are paid by the till, outside of Reprise");
    manual.excludes(terminal).excludes(none);
    none.excludes(terminal);
    addText(app, "--payment-tenders", rail.tenders, "TYPES",
            "Types of tender that are paid so, such as card,gift_card; otherwise card");
}

void Grammar::addTerminal()
{
    auto& terminal = group("terminal", "This terminal's own settings");
    const auto set = command<TerminalSetOptions>(terminal, "set", "Say how cards are paid");
    data(set)->required();
    rail(set);
    const auto show = command<TerminalShowOptions>(terminal, "show", "What it is set to");
    data(show)->required();
}

} // namespace reprise::cli
