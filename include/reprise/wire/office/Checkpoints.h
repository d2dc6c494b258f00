// Checkpoints: the port to head office's signed word about this journal that the terminal keeps:
// the last one, and one that contradicts the journal, if ever there was any.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/wire/office/Checkpoint.h"
#include "reprise/wire/office/SignedText.h"

#include <optional>

namespace reprise::wire {

struct KeptCheckpoint {
    Checkpoint checkpoint;
    SignedText proof;
};

class Checkpoints {
public:
    virtual ~Checkpoints() = default;

    virtual Result<std::optional<KeptCheckpoint>> last() = 0;
    /// A genuine one of this journal that names another hash than ours: evidence, kept for good.
    virtual Result<std::optional<KeptCheckpoint>> contradiction() = 0;

    /// Durable: as the last one where it fits the journal and is of no earlier entry, as the
    /// contradiction where it does not fit. True where it fits. The caller has looked at its
    /// signature and at whose it is.
    virtual Result<bool> keep(const KeptCheckpoint& checkpoint) = 0;
};

} // namespace reprise::wire
