// The part of SyncEngine that keeps head office's signed word on how far it has this journal.
#include "reprise/proof/SignedTexts.h"
#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

/// One that can't be believed is an alarm and changes nothing; one that is genuine and contradicts
/// the journal is kept as evidence.
Result<void> SyncEngine::keepCheckpoint(SyncReport& report, const wire::JournalOrigin& origin,
                                        const wire::EventsAnswer& answer)
{
    if (!m_ports.word || !answer.checkpoint) return {};
    auto& word = *m_ports.word;
    const auto keys = word.keys.all();
    if (!keys) return keys.error();
    if (keys->empty()) return {};
    const auto key = word.keys.find(answer.checkpoint->key);
    if (!key && key.error().code != ErrorCode::NotFound) return key.error();
    const auto checkpoint =
        key ? proof::genuineCheckpoint(*answer.checkpoint, origin, *key, word.signatures)
            : Result<wire::Checkpoint>(key.error());
    if (!checkpoint) {
        report.alarm =
            "head office's word on this journal is not taken: " + checkpoint.error().detail;
        return {};
    }
    const auto fits = word.checkpoints.keep({*checkpoint, *answer.checkpoint});
    if (!fits) return fits.error();
    if (!*fits)
        report.alarm = "head office has signed another entry " + std::to_string(checkpoint->seq)
                       + " than this journal has: one of the two was changed, call service";
    return {};
}

} // namespace reprise::sync
