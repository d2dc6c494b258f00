// ClaimLetters: one letter about a claim on its way to head office.
#pragma once

#include "reprise/sync/SyncEngine.h"

#include <cstdint>
#include <string>

namespace reprise::sync {

enum class LetterEnd : std::uint8_t {
    Acknowledged, ///< Durably, whatever head office thinks of it.
    Unreadable,   ///< Of this letter, not of the line: others may go.
    LineEnded,    ///< No answer that counts; the report says why.
};

/// Sends it, and drops it from the outbox only for an answer that names its claim. An error means
/// our own storage failed.
Result<LetterEnd> deliver(const wire::ClaimLetter& letter, const std::string& kiosk,
                          Transport& transport, wire::ClaimOutbox& outbox, SyncReport& report);

} // namespace reprise::sync
