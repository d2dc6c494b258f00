// What `reprise doctor` says of paying while the line is down: the budget, and head office's signed
// word on this journal.
#include "OfflineCheckup.h"

#include "reprise/base/Text.h"
#include "reprise/calendar/TimeZone.h"

#include <algorithm>
#include <fmt/format.h>

namespace reprise::cli {

namespace {

std::string decimal(std::int64_t minor, const std::string& code)
{
    const auto currency = Currency::parse(code);
    return currency ? Money::fromMinor(minor, *currency).decimal() + " " + code : code;
}

/// What is left and until when, by this machine's clock as it shows today.
std::string standing(OpenTerminal& terminal, const escrow::HeldBudget& held)
{
    const auto now = terminal.ports().bootClock.now();
    const auto& budget = held.budget;
    const auto left = escrow::timeLeft(held, now);
    const auto why = escrow::whyClosed(held, now);
    auto text = fmt::format("{} in {} returns left of {}, at most {} each",
                            decimal(budget.limits.total - held.paid, budget.currency),
                            std::max<std::int64_t>(0, budget.limits.returns - held.returns),
                            decimal(budget.limits.total, budget.currency),
                            decimal(budget.limits.perReturn, budget.currency));
    text += why.empty()
                ? fmt::format(", until {} ({} h)",
                              isoLocal(terminal.ports().clock.now() + left, terminal.zone()),
                              std::chrono::floor<std::chrono::hours>(left).count())
                : ", but nothing is paid from it: " + why;
    const auto isInFleet = std::ranges::count(budget.fleet, budget.origin.kiosk) > 0;
    return text
           + (isInFleet
                  ? fmt::format("; receipts are shared out among {} kiosks", budget.fleet.size())
                  : "; this kiosk is not among its store's, so no receipt is its to pay");
}

} // namespace

Finding budgetFinding(OpenTerminal& terminal)
{
    constexpr auto check = "budget";
    const auto& settings = terminal.store().settings();
    if (settings.claimFirst() == returns::ClaimFirst::No)
        return {check, Health::Well, "none needed: nobody is asked before money moves"};
    const auto keys = terminal.store().officeKeys().all();
    if (!keys) return {check, Health::Ailing, keys.error().detail};
    if (keys->empty())
        return {check, Health::Well,
                "none: no key of head office's is trusted here (keys trust --head-office), so "
                "nothing is paid while the line is down"};
    const auto asked = terminal.store().budgets().latest();
    if (!asked) return {check, Health::Ailing, asked.error().detail};
    if (!*asked || !(*asked)->held)
        return {check, Health::Well,
                "none yet: nothing is paid while the line is down; `reprise sync` asks for one"};
    return {check, Health::Well, standing(terminal, *(*asked)->held)};
}

Finding checkpointFinding(OpenTerminal& terminal)
{
    constexpr auto check = "checkpoint";
    auto& kept = terminal.store().checkpoints();
    const auto wrong = kept.contradiction();
    if (!wrong) return {check, Health::Ailing, wrong.error().detail};
    if (*wrong)
        return {check, Health::Ailing,
                fmt::format("head office signed entry {} of this journal with another hash: one of "
                            "the two was changed, call service",
                            (*wrong)->checkpoint.seq)};
    const auto last = kept.last();
    if (!last) return {check, Health::Ailing, last.error().detail};
    if (!*last) return {check, Health::Well, "none of head office's is kept here"};
    const auto& [seq, hash] = std::pair((*last)->checkpoint.seq, (*last)->checkpoint.hash);
    const auto entries = terminal.store().outbox().entriesAfter(seq - 1, 1);
    if (!entries) return {check, Health::Ailing, entries.error().detail};
    const auto fits = seq == 0
                      || (!entries->empty() && entries->front().seq == seq
                          && toHex(entries->front().hash) == hash);
    if (!fits)
        return {check, Health::Ailing,
                fmt::format("entry {} is not the one that head office signed: this journal was "
                            "changed, call service",
                            seq)};
    return {check, Health::Well,
            fmt::format("head office has signed that it has entry {}, on {}", seq,
                        isoLocal((*last)->checkpoint.at, terminal.zone()))};
}

Finding feedsFinding(OpenTerminal& terminal)
{
    constexpr auto check = "feeds";
    const auto keys = terminal.store().officeKeys().all();
    if (!keys) return {check, Health::Ailing, keys.error().detail};
    if (keys->empty())
        return {check, Health::Well,
                "none: no key of head office's is trusted here (keys trust --head-office)"};
    const auto feeds = terminal.store().feeds().feeds();
    if (!feeds) return {check, Health::Ailing, feeds.error().detail};
    const auto now = terminal.ports().clock.now();
    auto health = Health::Well;
    std::string text;
    for (const auto& each : *feeds) {
        text += (text.empty() ? "" : ", ") + std::string(wire::feedName(each.standing.feed));
        if (!each.signedAt) {
            text += " not yet";
            continue;
        }
        const auto age = std::max(now - *each.signedAt, std::chrono::milliseconds{0});
        if (age > wire::longestSpell) health = Health::Ailing;
        text += fmt::format(" at {} ({} min ago)", each.standing.position,
                            std::chrono::floor<std::chrono::minutes>(age).count());
    }
    return {check, health, text};
}

} // namespace reprise::cli
