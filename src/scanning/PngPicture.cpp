#include "PictureFormats.h"

#include <png.h>

namespace reprise::scanning {

namespace {

Error damaged(const png_image& image)
{
    return {ErrorCode::Invalid,
            "a damaged PNG (" + std::string(image.message) + "), expected a whole one"};
}

} // namespace

Result<Picture> pictureFromPng(std::span<const std::uint8_t> bytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
        return damaged(image);
    }
    const auto count = checkPixelCount(image.width, image.height);
    if (!count) {
        png_image_free(&image);
        return count.error();
    }

    // Without a gamma of its own a 16-bit file would count as linear light; writers mean the usual.
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    // The library turns palettes, 16 bits, colour and transparency into this.
    image.format = PNG_FORMAT_GRAY;
    Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.pixels.resize(static_cast<std::size_t>(image.width) * image.height);
    const png_color paper{255, 255, 255};
    if (png_image_finish_read(&image, &paper, picture.pixels.data(), 0, nullptr) == 0) {
        return damaged(image);
    }
    return picture;
}

} // namespace reprise::scanning
