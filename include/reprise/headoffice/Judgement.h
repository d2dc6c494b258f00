// Judgement: what head office makes of a letter of journal entries, given what it already holds of
// that journal. Pure, so every way a line, a disk or a thief can scramble a letter is a unit test.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"
#include "reprise/wire/Events.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace reprise::headoffice {

/// One journal, as far as head office holds it.
struct ChainStanding {
    std::int64_t lastSeq = 0; ///< 0: nothing yet.
    Sha256 lastHash{};        ///< Of that entry; zeros for 0.
    std::string quarantine;   ///< Why it was set aside; empty while it is trusted.
};

/// Hashes already stored, by seq, of the part a letter repeats.
using StoredHashes = std::map<std::int64_t, Sha256>;

/// The first entry that does not fit, kept as evidence.
struct Misfit {
    wire::JournalEntry entry;
    std::string reason;
};

struct Judgement {
    wire::EventsAnswer answer;
    std::size_t firstNew = 0;     ///< Index of the first entry to store …
    std::size_t newEntries = 0;   ///< … and how many of them. Duplicates stand before it.
    std::size_t duplicates = 0;   ///< Sent before, and the same.
    std::optional<Misfit> misfit; ///< Set once: when this letter puts the journal in quarantine.
};

/// Invalid when the letter is no letter: entries out of order or without a place in any journal.
/// Everything else is answered. New entries are taken up to the first that does not fit; a journal
/// in quarantine takes nothing more.
Result<Judgement> judge(Hasher& hasher, const ChainStanding& standing, const StoredHashes& stored,
                        const wire::Events& letter);

} // namespace reprise::headoffice
