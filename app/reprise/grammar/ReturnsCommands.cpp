#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addReturns()
{
    const std::string requests = "A file with one request a line, or -";
    const auto decide = command<DecideOptions>("decide", "The decision, changing nothing");
    data(decide)->required();
    text(decide, "request", &DecideOptions::requests, "REQUEST", requests)->required();

    const auto commit = command<ReturnOptions>("return", "Decide and commit");
    data(commit)->required();
    text(commit, "request", &ReturnOptions::requests, "REQUEST", requests)->required();
    flag(
        commit, "--keep-syncing", [options = commit.options] { options->beside = Beside::Syncing; },
        "Exchange with head office meanwhile");

    const auto takeBack =
        command<TakeBackOptions>("takeback", "Old electrical goods and batteries, handed in");
    data(takeBack)->required();
    text(takeBack, "request", &TakeBackOptions::requests, "REQUEST", requests)->required();

    const auto rights = command<RightsOptions>("rights", "What the law alone gives");
    text(rights, "case", &RightsOptions::cases, "CASE", "A file with one case a line, or -")
        ->required();

    const auto rate = command<RateOptions>("rate", "How the customer found a return");
    data(rate)->required();
    text(rate, "return", &RateOptions::returnId, "RETURN", "The number on the slip")->required();
    text(rate, "score", &RateOptions::score, "SCORE", "1 (very poor) to 5 (very good)")->required();

    auto& day = group("day", "The business day");
    const auto show = command<DayShowOptions>(day, "show", "Returns and refunds of a day");
    data(show)->required();
    text(show, "--date", &DayShowOptions::date, "DATE", "As 2026-11-22; otherwise today");
}

} // namespace reprise::cli
