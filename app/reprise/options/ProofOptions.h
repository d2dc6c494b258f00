// ProofOptions: what the commands for signed receipts and their keys were asked to do.
#pragma once

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

struct KeysTrustOptions {
    std::string folder;
    std::string file; ///< The public half, or "-".
};

struct KeysListOptions {
    std::string folder;
};

} // namespace reprise::cli
