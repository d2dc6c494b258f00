// ProofOptions: what the commands for signed receipts and their keys were asked to do.
#pragma once

#include <cstdint>
#include <string>

namespace reprise::cli {

struct ReceiptsSignOptions {
    std::string receipt; ///< A file with one receipt, or "-".
    std::string keyFile;
    std::string pngFile; ///< Empty: no picture.
};

struct ReceiptsVerifyOptions {
    std::string folder;
    std::string code; ///< The text itself, a picture (PNG, JPEG), or "-".
};

struct KeysMakeOptions {
    std::string file; ///< For the secret half; the public one is printed.
    std::string id;
    std::string from;
    std::string until;
};

/// Whose keys.
enum class Ring : std::uint8_t { Tills, HeadOffice };

struct KeysTrustOptions {
    std::string folder;
    Ring ring = Ring::Tills;
    std::string file; ///< The public half, or "-".
};

struct KeysListOptions {
    std::string folder;
    Ring ring = Ring::Tills;
};

} // namespace reprise::cli
