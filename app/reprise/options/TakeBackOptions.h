// TakeBackOptions: what `reprise takeback` was asked to do.
#pragma once

#include <string>

namespace reprise::cli {

struct TakeBackOptions {
    std::string folder;
    std::string requests; ///< A file, or "-".
};

} // namespace reprise::cli
