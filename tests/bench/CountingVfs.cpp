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

/// A method that hands its call on to the real file.
template <auto method, typename Type = decltype(method)>
struct Forward;

template <auto method, typename Answer, typename... Arguments>
struct Forward<method, Answer (*sqlite3_io_methods::*)(sqlite3_file*, Arguments...)> {
    static Answer call(sqlite3_file* file, Arguments... arguments)
    {
        auto* real = realOf(file);
        return (real->pMethods->*method)(real, arguments...);
    }
};

/// Every call goes through to the real file; only writes and syncs are counted on the way.
sqlite3_io_methods countingMethods(const sqlite3_io_methods& real)
{
    using Methods = sqlite3_io_methods;
    Methods methods{};
    methods.iVersion = real.iVersion < 2 ? real.iVersion : 2; // No mmap (version 3) in this house.
    methods.xWrite = writeCounted;
    methods.xSync = syncCounted;
    methods.xClose = Forward<&Methods::xClose>::call;
    methods.xRead = Forward<&Methods::xRead>::call;
    methods.xTruncate = Forward<&Methods::xTruncate>::call;
    methods.xFileSize = Forward<&Methods::xFileSize>::call;
    methods.xLock = Forward<&Methods::xLock>::call;
    methods.xUnlock = Forward<&Methods::xUnlock>::call;
    methods.xCheckReservedLock = Forward<&Methods::xCheckReservedLock>::call;
    methods.xFileControl = Forward<&Methods::xFileControl>::call;
    methods.xSectorSize = Forward<&Methods::xSectorSize>::call;
    methods.xDeviceCharacteristics = Forward<&Methods::xDeviceCharacteristics>::call;
    methods.xShmMap = Forward<&Methods::xShmMap>::call;
    methods.xShmLock = Forward<&Methods::xShmLock>::call;
    methods.xShmBarrier = Forward<&Methods::xShmBarrier>::call;
    methods.xShmUnmap = Forward<&Methods::xShmUnmap>::call;
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
