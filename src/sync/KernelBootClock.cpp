#include "reprise/sync/KernelBootClock.h"

#include <ctime>
#include <fstream>

namespace reprise::sync {

namespace {

/// It changes with each start and never before, so it is read once.
const std::string& bootId()
{
    static const std::string id = [] {
        std::string line;
        std::ifstream file("/proc/sys/kernel/random/boot_id");
        std::getline(file, line);
        return line;
    }();
    return id;
}

} // namespace

BootInstant KernelBootClock::now()
{
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) != 0) return {};
    return {bootId(),
            std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec})};
}

} // namespace reprise::sync
