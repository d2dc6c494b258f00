// CountingVfs: SQLite's own way to disk, counting what is written and synced on it.
#pragma once

#include <cstdint>

namespace reprise::bench {

struct DiskCounts {
    std::int64_t writes = 0;
    std::int64_t bytes = 0;
    std::int64_t syncs = 0;

    friend DiskCounts operator-(DiskCounts left, DiskCounts right)
    {
        return {left.writes - right.writes, left.bytes - right.bytes, left.syncs - right.syncs};
    }
};

/// Makes the counting way the default for every database opened from now on.
void countDiskUse();
DiskCounts diskCounts();

} // namespace reprise::bench
