#include "CertificateCheckup.h"

#include "HeadOfficeLine.h"
#include "InputLines.h"

#include "reprise/sync/Enrolment.h"

#include <fmt/format.h>

namespace reprise::cli {

namespace {

constexpr std::chrono::days leastLeft{21};
constexpr auto enrolAnew =
    "expected it to be enrolled anew: head office makes a code (reprise-headoffice enrol), "
    "`reprise enrol` takes it";

std::int64_t daysTo(Instant end, Instant now)
{
    return std::chrono::floor<std::chrono::days>(end - now).count();
}

/// Of a CA, or of nobody that we could renew.
Finding others(OpenTerminal& terminal, const std::string& file)
{
    const auto text = readText(file);
    if (!text) return {"certificate", Health::Ailing, text.error().detail};
    const auto facts = terminal.ports().requests.read(*text);
    if (!facts) return {"certificate", Health::Ailing, file + ":1: " + facts.error().detail};
    const auto now = terminal.ports().clock.now();
    return {"certificate", facts->until - now < leastLeft ? Health::Ailing : Health::Well,
            fmt::format("{} is good for {} days", file, daysTo(facts->until, now))};
}

Finding ours(OpenTerminal& terminal, const std::string& pem)
{
    const auto facts = terminal.ports().requests.read(pem);
    if (!facts) return {"certificate", Health::Ailing, facts.error().detail};
    const auto now = terminal.ports().clock.now();
    const auto until = isoLocal(facts->until, terminal.zone());
    if (now >= facts->until)
        return {"certificate", Health::Ailing,
                fmt::format("this terminal's own ran out on {}: {}", until, enrolAnew)};
    const auto renewal = isoLocal(facts->until - sync::renewalSpan, terminal.zone());
    const auto good = fmt::format("this terminal's own is good until {}, {} days", until,
                                  daysTo(facts->until, now));
    if (facts->until - now < leastLeft)
        return {"certificate", Health::Ailing,
                fmt::format("{}, and should have been renewed from {} on: `reprise sync` says why "
                            "it was not",
                            good, renewal)};
    return {"certificate", Health::Well,
            fmt::format("{}, and renews itself from {} on", good, renewal)};
}

void add(Finding& sum, const Finding& more)
{
    if (!more.well()) sum.health = Health::Ailing;
    sum.detail += (sum.detail.empty() ? "" : "; ") + more.detail;
}

} // namespace

Finding certificateFinding(OpenTerminal& terminal)
{
    const auto& settings = terminal.store().settings();
    Finding sum{"certificate", Health::Well, {}};
    const auto own = terminal.store().credentials().certificateInUse();
    if (!own)
        add(sum, {"certificate", Health::Ailing, own.error().detail + ": " + enrolAnew});
    else if (!own->empty())
        add(sum, ours(terminal, *own));
    const auto pending = terminal.store().credentials().pending();
    if (!pending)
        add(sum, {"certificate", Health::Ailing, pending.error().detail});
    else if (*pending)
        add(sum, {"certificate", Health::Well, "another was asked for and is not in use yet"});
    for (const auto& file : {settings.caFile, settings.paymentRail.caFile})
        if (!file.empty()) add(sum, others(terminal, file));
    if (sum.detail.empty()) sum.detail = "none needed";
    return sum;
}

std::string whyTurnedAway(OpenTerminal& terminal, sync::Transport& line)
{
    if (terminal.store().credentials().inUse().certificate.empty()) return {};
    const auto answer =
        line.get("/v1/stores/" + terminal.store().settings().store + "/policy?have=none");
    if (!answer || (answer->status != 401 && answer->status != 403)) return {};
    if (answer->status == 403)
        return fmt::format("and has shut this terminal out (403): {}", enrolAnew);
    return "and does not take this terminal's certificate (401): does it run with --client-ca?";
}

std::string whatEndedIt(OpenTerminal& terminal)
{
    return sync::Enrolment(enrolmentPorts(terminal.store(), terminal.ports())).ailment();
}

} // namespace reprise::cli
