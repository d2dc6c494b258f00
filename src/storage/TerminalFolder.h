// TerminalFolder: the files of a terminal, and the lock that lets one process at a time have them.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/people/Pepper.h"
#include "reprise/receipts/CodeGrammar.h"

#include <string>
#include <utility>

namespace reprise::storage {

class TerminalFolder {
public:
    explicit TerminalFolder(std::string path) : m_path(std::move(path)) {}

    const std::string& path() const { return m_path; }
    std::string database() const { return m_path + "/reprise.db"; }
    /// The store's own codes.toml, or the stock grammar where there is none.
    Result<receipts::CodeGrammar> codeGrammar() const;
    std::string unfinished() const { return m_path + "/reprise.db.new"; }
    bool holdsTerminal() const;
    /// This device's own, for its owner's eyes alone; made if there is none. Corrupt when the file
    /// holds something else.
    Result<people::Pepper> pepper(RandomSource& random) const;

    /// Makes the folder, for this user alone, if it is not there.
    Result<void> make() const;
    /// Puts the finished database in its place, so that a power cut leaves all of it or nothing.
    Result<void> finish() const;
    void dropUnfinished() const;
    std::int64_t logBytes() const; ///< Of the write-ahead log.

private:
    std::string m_path;
};

/// Held from take() until it goes; the kernel lets go of it when a process dies.
class FolderLock {
public:
    /// Unavailable while another process, or another store of this one, holds it.
    static Result<FolderLock> take(const TerminalFolder& folder);

    FolderLock(FolderLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace reprise::storage
