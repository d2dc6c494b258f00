#include "PictureFormats.h"

#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>

namespace reprise::scanning {

namespace {

/// The library jumps out of itself on an error, so nothing with a destructor lives beside it.
struct Decoder {
    jpeg_decompress_struct stream;
    jpeg_error_mgr errors;
    std::jmp_buf escape;
    std::array<char, JMSG_LENGTH_MAX> message;
    bool isCut;
};

Decoder& decoderOf(j_common_ptr stream)
{
    return *static_cast<Decoder*>(stream->client_data);
}

void leave(j_common_ptr stream)
{
    auto& decoder = decoderOf(stream);
    stream->err->format_message(stream, decoder.message.data());
    std::longjmp(decoder.escape, 1);
}

/// The library fills a picture that ends early with grey and only warns; half a receipt is none.
void note(j_common_ptr stream, int level)
{
    if (level >= 0) return;
    const int code = stream->err->msg_code;
    if (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER) decoderOf(stream).isCut = true;
}

void stayQuiet(j_common_ptr) {}

bool start(Decoder& decoder, const std::uint8_t* bytes, std::size_t count)
{
    decoder.stream.err = jpeg_std_error(&decoder.errors);
    decoder.errors.error_exit = leave;
    decoder.errors.emit_message = note;
    decoder.errors.output_message = stayQuiet;
    decoder.stream.client_data = &decoder;
    if (setjmp(decoder.escape) != 0) return false;

    jpeg_create_decompress(&decoder.stream);
    jpeg_mem_src(&decoder.stream, bytes, static_cast<unsigned long>(count));
    jpeg_read_header(&decoder.stream, TRUE);
    const auto space = decoder.stream.jpeg_color_space;
    const bool isPrint = space == JCS_CMYK || space == JCS_YCCK;
    decoder.stream.out_color_space = isPrint ? JCS_CMYK : JCS_GRAYSCALE;
    return true;
}

/// Ink coverage as luma: what is left of white under colour and black. The common writer of such
/// files stores coverage upside down and says so with its marker.
std::uint8_t lumaOfInk(const JSAMPLE* inks, bool isUpsideDown)
{
    const auto left = [inks, isUpsideDown](int ink) {
        return isUpsideDown ? static_cast<int>(inks[ink]) : 255 - static_cast<int>(inks[ink]);
    };
    const int colour = (299 * left(0) + 587 * left(1) + 114 * left(2)) / 1000;
    return static_cast<std::uint8_t>(colour * left(3) / 255);
}

/// `inks` has room for a row of four inks, or is null for a grey picture.
bool readRows(Decoder& decoder, std::uint8_t* pixels, JSAMPLE* inks)
{
    if (setjmp(decoder.escape) != 0) return false;

    jpeg_start_decompress(&decoder.stream);
    const std::size_t width = decoder.stream.output_width;
    while (decoder.stream.output_scanline < decoder.stream.output_height) {
        std::uint8_t* row = pixels + decoder.stream.output_scanline * width;
        JSAMPROW target = inks != nullptr ? inks : row;
        jpeg_read_scanlines(&decoder.stream, &target, 1);
        if (inks == nullptr) continue;
        const bool isUpsideDown = decoder.stream.saw_Adobe_marker != FALSE;
        for (std::size_t x = 0; x < width; ++x)
            row[x] = lumaOfInk(inks + 4 * x, isUpsideDown);
    }
    jpeg_finish_decompress(&decoder.stream);
    return true;
}

Error damaged(const Decoder& decoder)
{
    return {ErrorCode::Invalid,
            "a damaged JPEG (" + std::string(decoder.message.data()) + "), expected a whole one"};
}

Result<Picture> pictureFrom(Decoder& decoder)
{
    const auto count = checkPixelCount(decoder.stream.image_width, decoder.stream.image_height);
    if (!count) return count.error();

    const std::size_t width = decoder.stream.image_width;
    Picture picture{static_cast<int>(width), static_cast<int>(decoder.stream.image_height), {}};
    picture.pixels.resize(width * decoder.stream.image_height);
    std::vector<JSAMPLE> inks;
    if (decoder.stream.out_color_space == JCS_CMYK) inks.resize(4 * width);
    if (!readRows(decoder, picture.pixels.data(), inks.empty() ? nullptr : inks.data())) {
        return damaged(decoder);
    }
    if (decoder.isCut) {
        return Error{ErrorCode::Invalid, "a JPEG that ends early, expected a whole one"};
    }
    return picture;
}

} // namespace

Result<Picture> pictureFromJpeg(std::span<const std::uint8_t> bytes)
{
    Decoder decoder{};
    Result<Picture> picture =
        start(decoder, bytes.data(), bytes.size()) ? pictureFrom(decoder) : damaged(decoder);
    jpeg_destroy_decompress(&decoder.stream);
    return picture;
}

} // namespace reprise::scanning
