// Publishing: checks what the back office wants to hand to its kiosks before any kiosk sees it.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/headoffice/Archive.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::headoffice {

struct Reject {
    std::size_t line; ///< 1-based, in what was handed in.
    std::string reason;
};

struct PublishReport {
    std::size_t published = 0;
    std::size_t unchanged = 0;
    std::vector<std::string> conflicts; ///< Receipt numbers; the first content stays.
    std::vector<Reject> rejected;
};

/// One receipt per line of ndjson, read as a kiosk would read it. Bad lines are reported and the
/// rest goes in. An error Result means the archive failed: nothing of the last slice was kept.
Result<PublishReport> publishReceipts(Archive& archive, const std::string& store,
                                      std::string_view ndjson);

struct PolicyReport {
    Publication publication = Publication::Published;
    std::string policy; ///< "uk-high-street 7".
};

/// Invalid when Policy::parse refuses the text or a review finds a fault in it; then nothing is
/// published.
Result<PolicyReport> publishPolicy(Archive& archive, Hasher& hasher, const std::string& store,
                                   std::string_view toml);

std::string toJson(const PublishReport& report);
std::string toJson(const PolicyReport& report);

} // namespace reprise::headoffice
