// Restores: the port for a database that was restored from a backup. What was granted and paid
// since that backup is known only to the kiosks, so nothing is granted anew before they were heard.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// Whose journals a claim waits for: those of its own store and of the stores that sold its lines,
/// or those of every kiosk there is. The first leaves open what a third store paid back on a
/// receipt of theirs; the second lets one dark kiosk hold up the chain.
enum class RestoreScope : std::uint8_t { Store, Chain };

struct RestoreStanding {
    std::int64_t epoch = 1; ///< One more with each restore.
    RestoreScope scope = RestoreScope::Store;
    std::vector<std::string> awaited; ///< Kiosks that are still to be heard, by name.
};

class Restores {
public:
    virtual ~Restores() = default;

    /// Begins a new epoch, in which every kiosk that is known is awaited, and those of `also` that
    /// the backup doesn't know yet. Twice is harmless: all of them are awaited once more.
    virtual Result<RestoreStanding> begin(RestoreScope scope,
                                          const std::vector<std::string>& also) = 0;

    virtual Result<RestoreStanding> standing() = 0;

    /// A kiosk that will never be heard: stolen, or its disk is lost. NotFound unless it is
    /// awaited.
    virtual Result<void> giveUp(const std::string& kiosk, const std::string& by) = 0;
};

std::string toJson(const RestoreStanding& standing);

} // namespace reprise::headoffice
