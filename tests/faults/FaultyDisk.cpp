// FaultyDisk: a SQLite VFS of our own that is loaded into the real program (LD_PRELOAD) and makes
// its n-th step towards the outside go wrong. Steps are what SQLite does to its files and what goes
// to a payment terminal, numbered from 1 in the order in which they happen.
//
//   REPRISE_FAULT=MODE:N   kill    the process dies just before step N
//                          torn    it dies half way through a write
//                          eio     the step fails once, as a bad sector would
//                          short   half of a write is taken, and then it fails
//                          enospc  the disk is full from step N on
//   REPRISE_STEPS=FILE     how many steps there were, written at the end
#include <sqlite3.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <new>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>

namespace {

enum class Mode { None, Kill, Torn, Eio, Short, Full };

Mode mode = Mode::None;
long faultAt = 0;
long steps = 0;
sqlite3_vfs* realVfs = nullptr;

[[noreturn]] void die()
{
    std::raise(SIGKILL);
    std::abort();
}

/// Counts a step; true when it is the one that goes wrong. In kill mode it does not return then.
bool isFaulty()
{
    ++steps;
    if (mode == Mode::Kill && steps == faultAt) die();
    return mode == Mode::Full ? steps >= faultAt : steps == faultAt;
}

/// An open file: SQLite's head first, then the real file in the memory SQLite gives us for it.
struct FaultyFile {
    sqlite3_file head;
    sqlite3_io_methods methods;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<FaultyFile*>(file)->real;
}

int writeFaulty(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    auto* real = realOf(file);
    if (!isFaulty()) return real->pMethods->xWrite(real, data, size, offset);
    if (mode == Mode::Full) return SQLITE_FULL;
    if (mode == Mode::Torn || mode == Mode::Short)
        static_cast<void>(real->pMethods->xWrite(real, data, size / 2, offset));
    if (mode == Mode::Torn) die();
    return SQLITE_IOERR_WRITE;
}

int syncFaulty(sqlite3_file* file, int flags)
{
    auto* real = realOf(file);
    if (!isFaulty()) return real->pMethods->xSync(real, flags);
    if (mode == Mode::Torn) die();
    return SQLITE_IOERR_FSYNC;
}

int readFaulty(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    auto* real = realOf(file);
    const auto fails = isFaulty() && (mode == Mode::Eio || mode == Mode::Short);
    return fails ? SQLITE_IOERR_READ : real->pMethods->xRead(real, data, size, offset);
}

int truncateFaulty(sqlite3_file* file, sqlite3_int64 size)
{
    auto* real = realOf(file);
    const auto fails = isFaulty() && mode == Mode::Eio;
    return fails ? SQLITE_IOERR_TRUNCATE : real->pMethods->xTruncate(real, size);
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

sqlite3_io_methods faultyMethods(const sqlite3_io_methods& real)
{
    using Methods = sqlite3_io_methods;
    Methods methods{};
    methods.iVersion = real.iVersion < 2 ? real.iVersion : 2; // No mmap (version 3) in this house.
    methods.xWrite = writeFaulty;
    methods.xSync = syncFaulty;
    methods.xRead = readFaulty;
    methods.xTruncate = truncateFaulty;
    methods.xClose = Forward<&Methods::xClose>::call;
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

int openFaulty(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const auto fails = isFaulty() && (mode == Mode::Eio || mode == Mode::Full);
    if (fails) return mode == Mode::Full ? SQLITE_FULL : SQLITE_IOERR;
    auto* faulty = new (file) FaultyFile{};
    faulty->real = reinterpret_cast<sqlite3_file*>(faulty + 1);
    std::memset(faulty->real, 0, static_cast<std::size_t>(realVfs->szOsFile));
    const int code = realVfs->xOpen(realVfs, name, faulty->real, flags, outFlags);
    if (code != SQLITE_OK || faulty->real->pMethods == nullptr) return code;
    faulty->methods = faultyMethods(*faulty->real->pMethods);
    faulty->head.pMethods = &faulty->methods;
    return code;
}

Mode modeNamed(const std::string& name)
{
    if (name == "kill") return Mode::Kill;
    if (name == "torn") return Mode::Torn;
    if (name == "eio") return Mode::Eio;
    if (name == "short") return Mode::Short;
    if (name == "enospc") return Mode::Full;
    std::fprintf(stderr, "REPRISE_FAULT: unknown mode, expected kill, torn, eio, short, enospc\n");
    std::abort();
}

__attribute__((constructor)) void begin()
{
    if (const char* asked = std::getenv("REPRISE_FAULT")) {
        const std::string fault = asked;
        const auto colon = fault.find(':');
        mode = modeNamed(fault.substr(0, colon));
        faultAt = std::strtol(fault.c_str() + colon + 1, nullptr, 10);
    }
    static sqlite3_vfs vfs;
    realVfs = sqlite3_vfs_find(nullptr);
    vfs = *realVfs;
    vfs.zName = "faulty";
    vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + realVfs->szOsFile;
    vfs.xOpen = openFaulty;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) std::abort();
}

__attribute__((destructor)) void end()
{
    const char* path = std::getenv("REPRISE_STEPS");
    if (path == nullptr) return;
    if (std::FILE* file = std::fopen(path, "w")) {
        std::fprintf(file, "%ld\n", steps);
        std::fclose(file);
    }
}

template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// The way to a payment terminal: only a death matters there, its own faults are the simulator's.
extern "C" {

int connect(int handle, const sockaddr* address, socklen_t size)
{
    static const auto real = next<int(int, const sockaddr*, socklen_t)>("connect");
    static_cast<void>(isFaulty());
    return real(handle, address, size);
}

int SSL_write(SSL* line, const void* bytes, int count)
{
    static const auto real = next<int(SSL*, const void*, int)>("SSL_write");
    static_cast<void>(isFaulty());
    return real(line, bytes, count);
}

int SSL_read(SSL* line, void* bytes, int count)
{
    static const auto real = next<int(SSL*, void*, int)>("SSL_read");
    static_cast<void>(isFaulty());
    return real(line, bytes, count);
}
}
