// HttpAnswers: what an answer's status, or the lack of an answer, means for the state of the line.
#pragma once

#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

/// True when the answer is one to read. Otherwise the report says why not, and nothing else
/// changes.
bool isUsable(const Result<HttpAnswer>& answer, SyncReport& report);

/// The answer came, and makes no sense: `what` was expected.
void refuse(SyncReport& report, const std::string& why);

} // namespace reprise::sync
