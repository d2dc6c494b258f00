// FailingDisk: stands between SQLite and the disk of this process, and lets the n-th write or sync
// from now on fail with an error of choice, and every one after it.
#pragma once

#include <sqlite3.h>

#include <cstdlib>

namespace reprise::storage {

/// What SQLite does with a kind of file, and the same with us in between.
struct FileMethods {
    const sqlite3_io_methods* real = nullptr;
    sqlite3_io_methods patched{};
};

class FailingDisk {
public:
    FailingDisk()
    {
        s_real = sqlite3_vfs_find(nullptr);
        s_vfs = *s_real;
        s_vfs.zName = "failing";
        s_vfs.pNext = nullptr;
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk()
    {
        sqlite3_vfs_unregister(&s_vfs);
        sqlite3_vfs_register(s_real, 1);
        mend();
    }

    /// The n-th is the first to fail; 1 is the very next.
    void failFrom(int nth, int writeError, int syncError)
    {
        s_left = nth;
        s_writeError = writeError;
        s_syncError = syncError;
    }
    void mend() { s_left = 0; }
    /// Whether the point of failure was reached.
    bool hasFailed() const { return s_left < 0; }

private:
    /// True from the n-th call on.
    static bool fails()
    {
        if (s_left > 1)
            --s_left;
        else if (s_left == 1)
            s_left = -1;
        return s_left < 0;
    }
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        const int code = s_real->xOpen(s_real, name, file, flags, outFlags);
        if (code != SQLITE_OK) return code;
        // SQLite has one set of methods for databases and one for logs; they write alike.
        FileMethods& methods = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? s_database : s_log;
        if (methods.real && methods.real != file->pMethods) std::abort();
        methods.real = file->pMethods;
        methods.patched = *methods.real;
        methods.patched.xWrite = write;
        methods.patched.xSync = sync;
        file->pMethods = &methods.patched;
        return code;
    }
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
    {
        return fails() ? s_writeError : s_database.real->xWrite(file, bytes, count, offset);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        return fails() ? s_syncError : s_database.real->xSync(file, flags);
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline sqlite3_vfs s_vfs{};
    static inline FileMethods s_database;
    static inline FileMethods s_log;
    static inline int s_left = 0;
    static inline int s_writeError = SQLITE_IOERR_WRITE;
    static inline int s_syncError = SQLITE_IOERR_FSYNC;
};

} // namespace reprise::storage
