// OfficeClaims: how head office is asked for a return's lines before any money moves, over a line
// that is used for nothing else: whoever stands at the counter does not wait behind a long letter.
#pragma once

#include "reprise/settlement/Claims.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/sync/Transport.h"

#include <functional>
#include <memory>

namespace reprise::app {

struct OfficeClaims {
    std::unique_ptr<sync::Transport> line;      ///< Outlives what asks over it.
    std::unique_ptr<settlement::Claims> claims; ///< Null: head office can't be asked.
};

using OfficeClaimsMaker = std::function<Result<OfficeClaims>(storage::TerminalStore&)>;

/// What the terminal's settings say. Invalid for an address or certificate that can't be used.
/// The store outlives it.
Result<OfficeClaims> officeClaimsInSettings(storage::TerminalStore& store);

} // namespace reprise::app
