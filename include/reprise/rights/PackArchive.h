// PackArchive: the port behind which a terminal keeps every statutory pack it ever decided by, so
// that a later update of the program doesn't lose what an old decision rested on.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/rights/Pack.h"

#include <string>

namespace reprise::rights {

class PackArchive {
public:
    virtual ~PackArchive() = default;

    /// Keeps the pack's text under its digest, hex SHA-256. Durable; once more changes nothing.
    virtual Result<void> keep(const Pack& pack, const std::string& sha256) = 0;

    /// What head office has published last for a jurisdiction, as Pack::parse takes it; empty where
    /// it has none.
    virtual Result<std::string> published(const std::string& jurisdiction) = 0;

    /// The text as Pack::parse takes it; NotFound when no such pack was kept.
    virtual Result<std::string> text(const std::string& sha256) = 0;
};

} // namespace reprise::rights
