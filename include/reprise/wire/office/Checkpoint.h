// Checkpoint: head office's signed word on how far it holds a journal. With it neither side can
// rewrite the past alone: the journal is the kiosk's, the signature head office's.
#pragma once

#include "reprise/wire/JournalEntry.h"

#include <string>
#include <string_view>

namespace reprise::wire {

struct Checkpoint {
    JournalOrigin origin;
    std::int64_t seq = 0; ///< The last entry that is on disk at head office …
    std::string hash;     ///< … and its hash: 64 hexadecimal digits. It covers all before it.
    Instant at;           ///< By head office's clock.

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The text that is signed; the same bytes for the same checkpoint.
std::string toJson(const Checkpoint& checkpoint);
Result<Checkpoint> checkpointFromJson(std::string_view json);

} // namespace reprise::wire
