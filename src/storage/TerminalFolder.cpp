#include "TerminalFolder.h"

#include "DurableFile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace reprise::storage {

namespace fs = std::filesystem;

namespace {

Error unavailable(const std::string& what, const std::error_code& why)
{
    return {ErrorCode::Unavailable, what + ": " + why.message()};
}

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

} // namespace

Result<receipts::CodeGrammar> TerminalFolder::codeGrammar() const
{
    const auto path = m_path + "/codes.toml";
    std::error_code why;
    if (!fs::exists(path, why))
        return receipts::CodeGrammar::parse(receipts::stockCodeGrammar(), "stock.toml");
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) return Error{ErrorCode::Unavailable, path + " can't be read"};
    return receipts::CodeGrammar::parse(text.str(), path);
}

bool TerminalFolder::holdsTerminal() const
{
    std::error_code why;
    return fs::exists(database(), why);
}

Result<people::Pepper> TerminalFolder::pepper(RandomSource& random) const
{
    const auto path = m_path + "/pepper";
    people::Pepper pepper{};
    std::error_code why;
    if (!fs::exists(path, why)) {
        random.fill(pepper);
        why = writeDurably(m_path, "pepper",
                           {reinterpret_cast<const char*>(pepper.data()), pepper.size()});
        if (why) return unavailable("the pepper '" + path + "' can't be written", why);
        return pepper;
    }
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (file.bad() || !file.is_open())
        return unavailable("'" + path + "' can't be read", lastError());
    if (bytes.size() != pepper.size())
        return Error{ErrorCode::Corrupt,
                     "'" + path
                         + "' is no pepper, expected 32 bytes: put the right one "
                           "back, or remove it and import the operators again"};
    std::ranges::copy(bytes, pepper.begin());
    return pepper;
}

Result<void> TerminalFolder::make() const
{
    std::error_code why;
    const bool made = fs::create_directories(m_path, why);
    if (!why && made) fs::permissions(m_path, fs::perms::owner_all, why);
    if (why) return unavailable("the folder '" + m_path + "' can't be made", why);
    return {};
}

Result<void> TerminalFolder::finish() const
{
    std::error_code why;
    fs::permissions(unfinished(), fs::perms::owner_read | fs::perms::owner_write, why);
    if (!why) fs::rename(unfinished(), database(), why);
    if (!why) why = syncFolder(m_path);
    if (why) return unavailable("the database can't be put into '" + m_path + "'", why);
    return {};
}

void TerminalFolder::dropUnfinished() const
{
    std::error_code ignored; // What is left over is dropped again by the next create().
    for (const auto* end : {"", "-wal", "-shm", "-journal"})
        fs::remove(unfinished() + end, ignored);
}

std::int64_t TerminalFolder::logBytes() const
{
    std::error_code why;
    const auto bytes = fs::file_size(database() + "-wal", why);
    return why ? 0 : static_cast<std::int64_t>(bytes);
}

Result<FolderLock> FolderLock::take(const TerminalFolder& folder)
{
    const auto path = folder.path() + "/lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return unavailable("the lock '" + path + "' can't be opened", lastError());
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::Unavailable, "another Reprise has the terminal in '" + folder.path()
                                                 + "' open, expected one at a time"};
    return unavailable("the lock '" + path + "' can't be taken", lastError());
}

FolderLock::~FolderLock()
{
    if (m_file >= 0) ::close(m_file);
}

} // namespace reprise::storage
