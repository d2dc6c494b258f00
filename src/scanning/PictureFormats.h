// PictureFormats: PNG and JPEG bytes as luma. Each library stays in the file that is named after
// it.
#pragma once

#include "reprise/scanning/PictureFile.h"

#include <cstdint>
#include <span>

namespace reprise::scanning {

inline constexpr std::int64_t mostPixels = 100'000'000;

/// Invalid, saying what is wrong with the bytes. Transparent parts become white, like paper.
Result<Picture> pictureFromPng(std::span<const std::uint8_t> bytes);
Result<Picture> pictureFromJpeg(std::span<const std::uint8_t> bytes);

/// Invalid for no pixels at all, or more than mostPixels.
Result<void> checkPixelCount(std::int64_t width, std::int64_t height);

} // namespace reprise::scanning
