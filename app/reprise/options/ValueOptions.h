// ValueOptions: what the commands for credits, cards and points were asked to do.
#pragma once

#include <string>

namespace reprise::cli {

struct ValueShowOptions {
    std::string folder;
    std::string number; ///< Of a credit or card of ours, or a token.
};

struct ValueRedeemOptions {
    std::string folder;
    std::string number;
    std::string amount;   ///< Minor units.
    std::string currency; ///< Empty: the store's.
    std::string reference;
};

struct ValueImportOptions {
    std::string folder;
    std::string file; ///< Or "-".
};

} // namespace reprise::cli
