// reprise terminal set, show: what this terminal is set to, and how it pays to cards.
#include "ChosenRail.h"
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

namespace reprise::cli {

namespace {

std::string listed(const std::vector<std::string>& tenders)
{
    std::string text;
    for (const auto& each : tenders)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

std::string textFor(const settlement::PaymentRail& rail)
{
    switch (rail.rail) {
    case returns::Rail::Till: return "by the till, outside of Reprise";
    case returns::Rail::Manual: return "by a terminal beside this one, for " + listed(rail.tenders);
    case returns::Rail::Terminal:
        return "by payment terminal " + rail.poiId + " at " + rail.address + ", for "
               + listed(rail.tenders);
    }
    REPRISE_UNREACHABLE();
}

Json jsonFor(const settlement::PaymentRail& rail)
{
    Json json{{"rail", std::string(returns::railName(rail.rail))}};
    if (rail.rail == returns::Rail::Till) return json;
    json["tenders"] = rail.tenders;
    if (rail.rail == returns::Rail::Manual) return json;
    json["address"] = rail.address;
    json["ca"] = textOrNull(rail.caFile);
    json["poi_id"] = rail.poiId;
    return json;
}

ExitCode tell(const storage::TerminalSettings& settings, Output& output)
{
    const bool claims = settings.claimFirst() == returns::ClaimFirst::Yes;
    if (output.json()) {
        output.line(
            oneLine({{"kiosk", settings.kiosk()},
                     {"training", settings.training},
                     {"head_office", textOrNull(settings.headOffice)},
                     {"claim_wait_ms", claims ? Json(settings.claimPatience.count()) : Json()},
                     {"payments", jsonFor(settings.paymentRail)}}));
        return ExitCode::Done;
    }
    output.line((settings.training ? "Practice terminal " : "Terminal ") + settings.kiosk());
    output.line("Head office: " + (settings.headOffice.empty() ? "none" : settings.headOffice));
    if (claims)
        output.line("It grants the lines before money moves, and is waited for up to "
                    + std::to_string(settings.claimPatience.count()) + " ms");
    output.line("Cards are paid " + textFor(settings.paymentRail));
    return ExitCode::Done;
}

} // namespace

ExitCode run(const TerminalSetOptions& options, Output& output)
{
    if (options.rail.way == RailWay::Untouched)
        return refuse(output, "reprise terminal set: nothing to set, expected one of "
                              "--payment-terminal, --manual and --none");
    const auto rail = chosenRail(options.rail);
    if (!rail) return refuse(output, "reprise terminal set: " + rail.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto& store = (*terminal)->store();
    if (const auto changed = store.changePaymentRail(*rail); !changed)
        return refuse(output, changed.error().detail);
    return tell(store.settings(), output);
}

ExitCode run(const TerminalShowOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    return tell((*terminal)->store().settings(), output);
}

} // namespace reprise::cli
