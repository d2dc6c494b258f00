// SlipPapers: the papers that somebody asked for of a return, or why there are none.
#pragma once

#include "Commands.h"
#include "OpenTerminal.h"

#include "reprise/returns/Return.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipKind.h"

#include <vector>

namespace reprise::cli {

/// "customer" and nothing are the one that its state calls for. Invalid for an unknown name.
Result<slips::SlipKind> wantedKind(const SlipOptions& options, const returns::Return& record);

/// At least one. Conflict when the return has no such paper: it stands elsewhere, or nothing of it
/// is to be kept apart. `reprint` is 0 for the original, else which one it is.
Result<std::vector<slips::SlipDocument>> papersOf(const returns::Answer& answer,
                                                  slips::SlipKind kind, const SlipOptions& options,
                                                  int reprint, OpenTerminal& terminal);

} // namespace reprise::cli
