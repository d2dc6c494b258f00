// reprise_histories [COUNT] [SEED]: plays that many histories of sales and their returns, and says
// whether every sum held. Each has a seed of its own, so that a fault can be played again alone.
#include "History.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv)
{
    using namespace reprise::histories;
    const auto count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2'000ULL;
    const auto seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20'261'130ULL;
    const auto started = std::chrono::steady_clock::now();

    Stores stores;
    Tally tally;
    unsigned long long faults = 0;
    for (auto each = seed; each < seed + count; ++each) {
        Dice dice(each);
        const auto fault = playHistory(stores, dice, tally);
        if (fault && ++faults <= 10) std::printf("seed %llu: %s\n", each, fault->c_str());
    }

    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    std::printf("seed %llu, %llu histories, %lld returns (%lld taken home again, %lld by other "
                "means, %lld fees), %lld price reductions, %llu faults, %.1f s\n",
                seed, count, static_cast<long long>(tally.returns),
                static_cast<long long>(tally.withdrawn), static_cast<long long>(tally.otherMeans),
                static_cast<long long>(tally.fees), static_cast<long long>(tally.reductions),
                faults, took.count());
    return faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
