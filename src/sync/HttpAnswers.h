// HttpAnswers: what an answer's status, or the lack of an answer, means for the state of the line.
#pragma once

#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

/// True when the answer is one to read. Otherwise the report says why not, and nothing else
/// changes.
bool isUsable(const Result<HttpAnswer>& answer, SyncReport& report);

/// Whether what it acknowledges is an entry of this journal, whose last one is `lastSeq`: whoever
/// names the hash of an entry has seen it, nobody can acknowledge by guessing.
Result<bool> isOurs(wire::Outbox& outbox, const wire::EventsAnswer& answer, std::int64_t lastSeq);

/// The answer came, and makes no sense: `what` was expected.
void refuse(SyncReport& report, const std::string& why);

/// So many receipts came a second time and said something else.
std::string contradiction(std::int64_t receipts);

} // namespace reprise::sync
