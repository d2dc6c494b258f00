#include "DurableFile.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace reprise::storage {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

} // namespace

std::error_code syncFolder(const std::string& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return lastError();
    const auto why = ::fsync(folder) == 0 ? std::error_code() : lastError();
    ::close(folder);
    return why;
}

std::error_code writeDurably(const std::string& folder, const std::string& name,
                             std::string_view bytes)
{
    const auto path = folder + "/" + name;
    const auto unfinished = path + ".new";
    const int file =
        ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return lastError();
    const auto written = ::write(file, bytes.data(), bytes.size());
    const auto isWhole = written == static_cast<ssize_t>(bytes.size());
    auto why = isWhole && ::fsync(file) == 0 ? std::error_code() : lastError();
    if (!isWhole && written >= 0) why = std::make_error_code(std::errc::no_space_on_device);
    ::close(file);
    if (!why) std::filesystem::rename(unfinished, path, why);
    return why ? why : syncFolder(folder);
}

} // namespace reprise::storage
