// While head office takes the connection and says nothing: for how long the kiosk's screens answer
// no touch. They are not to wait for the network at all, so what is left is drawing.
#include "ChildProcess.h"
#include "Measurement.h"

#include <fmt/core.h>
#include <sstream>

namespace reprise::bench {

namespace {

constexpr int rounds = 5;

struct Spell {
    double whole = 0;   ///< Milliseconds.
    double longest = 0; ///< Of them without an answer, at a stretch.
};

Spell spellIn(const std::string& output, std::string_view what)
{
    std::istringstream lines(output);
    for (std::string word; lines >> word;) {
        Spell spell;
        if (word == what && lines >> spell.whole >> spell.longest) return spell;
    }
    fmt::print(stderr, "bench: the waiting kiosk did not say how long it was {}\n", what);
    std::exit(2);
}

} // namespace

std::vector<Measurement> measureNetworkWait()
{
    std::vector<double> asking;
    std::vector<double> resting;
    double whole = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto run = support::run({REPRISE_WAITING_KIOSK_BINARY});
        const auto asked = spellIn(run.output, "asking");
        asking.push_back(asked.longest);
        resting.push_back(spellIn(run.output, "resting").longest);
        whole = std::max(whole, asked.whole);
    }
    return {{"screens hold still while head office is silent",
             "ms",
             quantile(asking, 1.0),
             {},
             100.0,
             fmt::format("longest of {} rounds, each asked for up to {:.0f} ms; at rest {:.1f} ms",
                         rounds, whole, quantile(resting, 1.0))}};
}

} // namespace reprise::bench
