// From starting the program to its first frame, against an empty QML window; and what the kiosk
// holds in memory then. Both draw in software, off screen, with warm caches.
#include "BenchStore.h"
#include "ChildProcess.h"
#include "Measurement.h"

#include <fmt/core.h>
#include <fstream>

namespace reprise::bench {

namespace {

constexpr int rounds = 9;

struct Start {
    double seconds;
    double megabytes;
};

Start start(const std::vector<std::string>& arguments)
{
    const auto begin = std::chrono::steady_clock::now();
    support::ChildProcess child(arguments, "/dev/null");
    for (;;) {
        const auto line = child.readLine(std::chrono::seconds(20));
        if (!line) {
            fmt::print(stderr, "bench: {} showed no first frame\n", arguments.front());
            std::exit(2);
        }
        if (*line == "first frame") break;
    }
    const auto seconds = Seconds(std::chrono::steady_clock::now() - begin).count();
    ::usleep(200'000); // Let what the first frame put off settle before reading the memory.
    const Start result{seconds, residentMegabytes(child.pid())};
    child.signal(SIGKILL);
    return result;
}

} // namespace

std::vector<Measurement> measureStart()
{
    BenchStore bench("start");
    const auto data = bench.folder() + "/shown";
    if (support::run({REPRISE_BINARY, "init", "--data", data, "--store", "0412", "--workstation",
                      "K1", "--policy", REPRISE_SOURCE_DIR "/deploy/policy/uk-high-street.toml"})
            .exitCode
        != 0)
        std::exit(2);
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> memory;
    for (int round = 0; round < rounds; ++round) {
        floor.push_back(start({REPRISE_EMPTY_WINDOW_BINARY}).seconds);
        const auto kiosk = start({REPRISE_KIOSK_BINARY, "--data", data, "--say-first-frame"});
        ours.push_back(kiosk.seconds);
        memory.push_back(kiosk.megabytes);
    }
    return {{"first frame of the kiosk", "ms", quantile(ours, 0.5) * 1000,
             quantile(floor, 0.5) * 1000, 4.0,
             fmt::format("median of {} starts each, 1080x1920, offscreen, software", rounds)},
            {"kiosk resident at the first screen",
             "MB",
             quantile(memory, 1.0),
             {},
             120.0,
             fmt::format("largest of {}", rounds)}};
}

} // namespace reprise::bench
