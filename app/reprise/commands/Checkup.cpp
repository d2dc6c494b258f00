#include "Checkup.h"

#include "CertificateCheckup.h"
#include "HeadOfficeLine.h"
#include "InputLines.h"
#include "OfflineCheckup.h"

#include "reprise/sync/HttpsTransport.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <sys/timex.h>

namespace reprise::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t leastFreeBytes = std::uintmax_t{256} * 1024 * 1024;

Finding database(OpenTerminal& terminal)
{
    const auto health = terminal.store().health();
    if (!health) return {"database", Health::Ailing, health.error().detail};
    const bool well =
        health->quickCheck == "ok" && health->journalMode == "wal" && health->synchronous == 2;
    return {"database", well ? Health::Well : Health::Ailing,
            fmt::format("SQLite {}, schema {}, journal mode {}, synchronous {}, quick check {}, "
                        "{} bytes to checkpoint, {} receipts, {} journal entries",
                        health->sqliteVersion, health->schemaVersion, health->journalMode,
                        health->synchronous, health->quickCheck, health->walBytes, health->receipts,
                        health->entries)};
}

Finding journal(OpenTerminal& terminal)
{
    const auto check = terminal.store().verifyJournal();
    if (!check) return {"journal", Health::Ailing, check.error().detail};
    if (!check->ok)
        return {"journal", Health::Ailing,
                fmt::format("entry {} does not fit: {}", check->badSeq, check->reason)};
    return {"journal", Health::Well, fmt::format("{} entries, chain whole", check->records)};
}

Finding disk(const std::string& folder)
{
    std::error_code trouble;
    const auto space = fs::space(folder, trouble);
    if (trouble) return {"disk", Health::Ailing, trouble.message()};
    const auto megabytes = space.available / 1024 / 1024;
    const bool well = space.available >= leastFreeBytes;
    return {"disk", well ? Health::Well : Health::Ailing,
            fmt::format("{} MB free{}", megabytes, well ? "" : ", expected at least 256 MB")};
}

/// A clock that runs behind the journal was set back, or its battery is empty.
Finding clock(OpenTerminal& terminal)
{
    const auto now = terminal.ports().clock.now();
    auto& outbox = terminal.store().outbox();
    const auto last = outbox.lastSeq();
    if (!last) return {"clock", Health::Ailing, last.error().detail};
    const auto entries = outbox.entriesAfter(*last - 1, 1);
    if (!entries) return {"clock", Health::Ailing, entries.error().detail};
    const bool training = terminal.store().settings().training; // Dates its entries as it is asked.
    if (!training && !entries->empty() && entries->front().at > now)
        return {"clock", Health::Ailing,
                fmt::format("it shows {}, but the journal's last entry is of {}", isoUtc(now),
                            isoUtc(entries->front().at))};
    timex state{};
    const bool synchronised = adjtimex(&state) != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
    return {
        "clock", Health::Well,
        fmt::format("{}, {}", isoLocal(now, terminal.zone()),
                    synchronised ? "kept by the network" : "not known to be kept by the network")};
}

Finding policy(OpenTerminal& terminal)
{
    const auto& policy = terminal.policy();
    const auto named = fmt::format("{} {} for {}", policy.id, policy.version, policy.jurisdiction);
    if (!terminal.packFault().empty()) return {"policy", Health::Ailing, terminal.packFault()};
    if (!terminal.pack())
        return {"policy", Health::Well, named + ", no statutory pack: claims go to a colleague"};
    const auto today = terminal.zone().dayOf(terminal.ports().clock.now());
    const bool fresh = today <= terminal.pack()->reviewBy;
    return {"policy", fresh ? Health::Well : Health::Ailing,
            fmt::format("{}, statutory pack of {}, {} by {}", named, terminal.pack()->version,
                        fresh ? "to be reviewed" : "should have been reviewed",
                        isoDay(terminal.pack()->reviewBy))};
}

/// Money in doubt is somebody's business today; what is pending may wait for its line.
Finding openReturns(OpenTerminal& terminal)
{
    const auto open = terminal.store().returnJournal().unsettled();
    if (!open) return {"open returns", Health::Ailing, open.error().detail};
    const auto pending = std::ranges::count_if(*open, [](const returns::Answer& answer) {
        return answer.record.state == returns::ReturnState::Pending;
    });
    const auto doubtful = std::ssize(*open) - pending;
    return {"open returns", doubtful == 0 ? Health::Well : Health::Ailing,
            fmt::format("{} pending, {} in doubt{}", pending, doubtful,
                        doubtful == 0 ? "" : ": `reprise settle` lists them")};
}

/// What waits for the line is told, and is no fault of this terminal.
Finding claims(OpenTerminal& terminal)
{
    if (terminal.store().settings().claimFirst() == returns::ClaimFirst::No)
        return {"claims", Health::Well, "none are made here"};
    if (!terminal.claimFault().empty()) return {"claims", Health::Ailing, terminal.claimFault()};
    const auto open = terminal.store().returnJournal().unsettled();
    if (!open) return {"claims", Health::Ailing, open.error().detail};
    const auto letters = terminal.store().claimOutbox().waiting();
    if (!letters) return {"claims", Health::Ailing, letters.error().detail};
    const auto unanswered = std::ranges::count_if(
        *open, [](const returns::Answer& answer) { return returns::awaitsGrant(answer.record); });
    return {"claims", Health::Well,
            fmt::format("{} refunds wait for head office's yes, {} claims whose end it has not "
                        "acknowledged",
                        unanswered, *letters)};
}

/// Who is locked out is told, and is no fault; a PIN that can't be checked any more is one.
Finding staff(OpenTerminal& terminal)
{
    auto& store = terminal.store();
    const auto people = store.operators().all();
    const auto attempts = store.attempts().all();
    if (!people) return {"staff", Health::Ailing, people.error().detail};
    if (!attempts) return {"staff", Health::Ailing, attempts.error().detail};
    const auto worksHere = [](const people::Operator& each) { return !each.removedAt; };
    const auto isLapsed = [&](const people::Operator& each) {
        auto& pins = terminal.ports().pins;
        return worksHere(each)
               && (!pins.isOf(store.pepper(), each.pinHash)
                   || !pins.isOf(store.pepper(), each.badgeHash));
    };
    const auto now = terminal.ports().clock.now();
    auto text =
        fmt::format("{} operators, pepper in place", std::ranges::count_if(*people, worksHere));
    for (const auto& [id, wrong] : *attempts)
        if (const auto until = wrong.lockedAt(now))
            text += fmt::format("; {} is locked out until {}", id.text(),
                                isoLocal(*until, terminal.zone()));
    const auto lapsed = std::ranges::count_if(*people, isLapsed);
    if (lapsed > 0)
        text += fmt::format("; {} were taken in under a pepper that is gone: import them again",
                            lapsed);
    return {"staff", lapsed > 0 ? Health::Ailing : Health::Well, text};
}

int countDevices(const std::string& folder, const std::string& prefix)
{
    std::error_code ignored;
    int count = 0;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().starts_with(prefix)) ++count;
    return count;
}

Finding devices()
{
    return {"devices", Health::Well,
            fmt::format("{} cameras, {} USB printers; scanners that type need no driver",
                        countDevices("/dev", "video"), countDevices("/dev/usb", "lp"))};
}

/// Whether it could be asked; a payment terminal is asked for nothing but money.
Finding payments(OpenTerminal& terminal)
{
    if (!terminal.payoutFault().empty())
        return {"payments", Health::Ailing, terminal.payoutFault()};
    const auto& rail = terminal.store().settings().paymentRail;
    switch (rail.rail) {
    case returns::Rail::Till: return {"payments", Health::Well, "by the till"};
    case returns::Rail::Manual: return {"payments", Health::Well, "by a terminal beside this one"};
    case returns::Rail::Terminal:
        return {"payments", Health::Well,
                fmt::format("by payment terminal {} at {}", rail.poiId, rail.address)};
    }
    REPRISE_UNREACHABLE();
}

Finding headOffice(OpenTerminal& terminal)
{
    const auto& settings = terminal.store().settings();
    if (settings.training) return {"head office", Health::Well, "a practice terminal never syncs"};
    if (settings.headOffice.empty())
        return {"head office", Health::Well, "none: this terminal stands alone"};
    const auto transport = sync::makeHttpsTransport(
        sync::officeLine(settings.office(), terminal.store().credentials(), settings.deliveryKey));
    if (!transport) return {"head office", Health::Ailing, transport.error().detail};
    const auto answer = (*transport)->get("/healthz");
    if (!answer)
        return {"head office", Health::Ailing, answer.error().detail + whatEndedIt(terminal)};
    const auto found = fmt::format("{} answers {}", settings.headOffice, answer->status);
    if (answer->status != 200) return {"head office", Health::Ailing, found};
    const auto refusal = whyTurnedAway(terminal, **transport);
    if (!refusal.empty()) return {"head office", Health::Ailing, found + ", " + refusal};
    return {"head office", Health::Well, found};
}

} // namespace

std::vector<Finding> examine(OpenTerminal& terminal, const std::string& folder)
{
    return {database(terminal),
            journal(terminal),
            disk(folder),
            clock(terminal),
            policy(terminal),
            openReturns(terminal),
            claims(terminal),
            budgetFinding(terminal),
            checkpointFinding(terminal),
            feedsFinding(terminal),
            staff(terminal),
            devices(),
            payments(terminal),
            certificateFinding(terminal),
            headOffice(terminal)};
}

} // namespace reprise::cli
