#include "CountingVfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace reprise::bench {

namespace {

std::atomic<std::int64_t> writes = 0;
std::atomic<std::int64_t> bytes = 0;
std::atomic<std::int64_t> syncs = 0;

/// An open file: our methods first, then the real file, in the memory SQLite gives us for it.
struct CountingFile {
    sqlite3_file head;
    sqlite3_io_methods methods;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<CountingFile*>(file)->real;
}

int writeCounted(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    ++writes;
    bytes += size;
    auto* real = realOf(file);
    return real->pMethods->xWrite(real, data, size, offset);
}

int syncCounted(sqlite3_file* file, int flags)
{
    ++syncs;
    auto* real = realOf(file);
    return real->pMethods->xSync(real, flags);
}

#define REPRISE_FORWARD(name, declared, passed)                                                    \
    [](sqlite3_file* file declared) {                                                              \
        auto* real = realOf(file);                                                                 \
        return real->pMethods->name(real passed);                                                  \
    }
#define REPRISE_ARGS(...) , __VA_ARGS__

/// Every call goes through to the real file; only writes and syncs are counted on the way.
sqlite3_io_methods countingMethods(const sqlite3_io_methods& real)
{
    sqlite3_io_methods methods{};
    methods.iVersion = real.iVersion < 2 ? real.iVersion : 2; // No mmap (version 3) in this house.
    methods.xClose = REPRISE_FORWARD(xClose, , );
    methods.xRead = REPRISE_FORWARD(xRead, REPRISE_ARGS(void* d, int n, sqlite3_int64 o),
                                    REPRISE_ARGS(d, n, o));
    methods.xWrite = writeCounted;
    methods.xTruncate = REPRISE_FORWARD(xTruncate, REPRISE_ARGS(sqlite3_int64 n), REPRISE_ARGS(n));
    methods.xSync = syncCounted;
    methods.xFileSize =
        REPRISE_FORWARD(xFileSize, REPRISE_ARGS(sqlite3_int64 * n), REPRISE_ARGS(n));
    methods.xLock = REPRISE_FORWARD(xLock, REPRISE_ARGS(int l), REPRISE_ARGS(l));
    methods.xUnlock = REPRISE_FORWARD(xUnlock, REPRISE_ARGS(int l), REPRISE_ARGS(l));
    methods.xCheckReservedLock =
        REPRISE_FORWARD(xCheckReservedLock, REPRISE_ARGS(int* r), REPRISE_ARGS(r));
    methods.xFileControl =
        REPRISE_FORWARD(xFileControl, REPRISE_ARGS(int o, void* a), REPRISE_ARGS(o, a));
    methods.xSectorSize = REPRISE_FORWARD(xSectorSize, , );
    methods.xDeviceCharacteristics = REPRISE_FORWARD(xDeviceCharacteristics, , );
    methods.xShmMap = REPRISE_FORWARD(xShmMap, REPRISE_ARGS(int p, int s, int e, void volatile** m),
                                      REPRISE_ARGS(p, s, e, m));
    methods.xShmLock =
        REPRISE_FORWARD(xShmLock, REPRISE_ARGS(int o, int n, int f), REPRISE_ARGS(o, n, f));
    methods.xShmBarrier = REPRISE_FORWARD(xShmBarrier, , );
    methods.xShmUnmap = REPRISE_FORWARD(xShmUnmap, REPRISE_ARGS(int d), REPRISE_ARGS(d));
    return methods;
}

sqlite3_vfs* realVfs = nullptr;

int openCounted(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* counting = new (file) CountingFile{};
    counting->real = reinterpret_cast<sqlite3_file*>(counting + 1);
    std::memset(counting->real, 0, static_cast<std::size_t>(realVfs->szOsFile));
    const int code = realVfs->xOpen(realVfs, name, counting->real, flags, outFlags);
    if (code != SQLITE_OK || counting->real->pMethods == nullptr) return code;
    counting->methods = countingMethods(*counting->real->pMethods);
    counting->head.pMethods = &counting->methods;
    return code;
}

} // namespace

void countDiskUse()
{
    static sqlite3_vfs vfs;
    if (realVfs != nullptr) return;
    realVfs = sqlite3_vfs_find(nullptr);
    vfs = *realVfs;
    vfs.zName = "counting";
    vfs.szOsFile = static_cast<int>(sizeof(CountingFile)) + realVfs->szOsFile;
    vfs.xOpen = openCounted;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) std::abort();
}

DiskCounts diskCounts()
{
    return {writes, bytes, syncs};
}

} // namespace reprise::bench
