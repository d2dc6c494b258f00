#include "reprise/scanning/PictureFile.h"

#include "PictureFormats.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <span>

namespace reprise::scanning {

namespace {

constexpr std::uintmax_t mostBytes = 512U << 20U;
constexpr std::array<std::uint8_t, 8> pngStart{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
constexpr std::array<std::uint8_t, 3> jpegStart{0xff, 0xd8, 0xff};

bool startsWith(std::span<const std::uint8_t> bytes, std::span<const std::uint8_t> start)
{
    return bytes.size() >= start.size()
           && std::ranges::equal(bytes.subspan(0, start.size()), start);
}

Result<std::vector<std::uint8_t>> bytesOf(const std::string& path)
{
    std::error_code fault;
    if (!std::filesystem::exists(path, fault)) {
        return Error{ErrorCode::NotFound, "there is no such file"};
    }
    if (!std::filesystem::is_regular_file(path, fault)) {
        return Error{ErrorCode::Invalid, "not a file, expected a PNG or JPEG picture"};
    }
    const auto size = std::filesystem::file_size(path, fault);
    if (fault || size > mostBytes) {
        return Error{ErrorCode::Invalid, "larger than 512 MiB, expected a PNG or JPEG picture"};
    }
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    std::ifstream file(path, std::ios::binary);
    // The bytes are what they are; only their type differs from the stream's.
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file) return Error{ErrorCode::Unavailable, "cannot be read"};
    return bytes;
}

} // namespace

Result<void> checkPixelCount(std::int64_t width, std::int64_t height)
{
    if (width < 1 || height < 1 || width > mostPixels / height) {
        return Error{ErrorCode::Invalid, "a picture of " + std::to_string(width) + " x "
                                             + std::to_string(height)
                                             + " pixels, expected 1 to 100 million"};
    }
    return {};
}

Result<Picture> readPicture(const std::string& path)
{
    const auto bytes = bytesOf(path);
    if (!bytes) return Error{bytes.error().code, path + ": " + bytes.error().detail};

    Result<Picture> picture =
        Error{ErrorCode::Invalid, "neither PNG nor JPEG, expected one of them"};
    if (startsWith(*bytes, pngStart)) picture = pictureFromPng(*bytes);
    if (startsWith(*bytes, jpegStart)) picture = pictureFromJpeg(*bytes);
    if (!picture) return Error{picture.error().code, path + ": " + picture.error().detail};
    return picture;
}

} // namespace reprise::scanning
