// OfflineCheckup: what `reprise doctor` says of paying while the line is down, and of head office's
// signed word.
#pragma once

#include "Checkup.h"

namespace reprise::cli {

/// What is left of the budget, until when, and among how many kiosks receipts are shared out.
/// Having none is no fault of this terminal's.
Finding budgetFinding(OpenTerminal& terminal);

/// A fault where head office's word and this journal contradict each other.
Finding checkpointFinding(OpenTerminal& terminal);

/// How far each signed feed of head office is here, and how long ago it last said so. A fault where
/// that is longer than the longest spell without it.
Finding feedsFinding(OpenTerminal& terminal);

} // namespace reprise::cli
