// PictureFile: a PNG or JPEG as rows of luma, for receipts that come as a file.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/scanning/BarcodeReader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::scanning {

struct Picture {
    int width;
    int height;
    std::vector<std::uint8_t> pixels; ///< width · height.

    GreyFrame frame() const { return {pixels.data(), width, height, width}; }
};

/// NotFound for a missing file; Invalid for one that is neither PNG nor JPEG, is truncated, or has
/// more than 100 million pixels.
Result<Picture> readPicture(const std::string& path);

} // namespace reprise::scanning
