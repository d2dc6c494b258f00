// JournalSamples: journals whose chain really holds, made without a terminal.
#pragma once

#include "reprise/wire/JournalEntry.h"

#include <string>
#include <vector>

namespace reprise::samples {

inline wire::JournalOrigin journalOrigin(const std::string& kiosk = "0412-K1",
                                         const std::string& incarnation = std::string(32, 'a'))
{
    return {kiosk, incarnation};
}

/// Adds one entry that fits.
inline void appendEntry(std::vector<wire::JournalEntry>& journal, Hasher& hasher,
                        const wire::JournalOrigin& origin, const std::string& kind,
                        const std::string& subject, const std::string& payload)
{
    wire::JournalEntry entry{
        static_cast<std::int64_t>(journal.size()) + 1,
        Instant(std::chrono::milliseconds(1'793'541'802'123 + journal.size() * 1000)),
        kind,
        subject,
        payload,
        journal.empty() ? Sha256{} : journal.back().hash,
        {}};
    entry.hash = wire::hashOf(hasher, origin, entry);
    journal.push_back(entry);
}

/// `count` entries; `flavour` makes two journals of one origin differ from the first entry on.
inline std::vector<wire::JournalEntry> journalOf(Hasher& hasher, const wire::JournalOrigin& origin,
                                                 std::size_t count,
                                                 const std::string& flavour = "plain")
{
    std::vector<wire::JournalEntry> journal;
    while (journal.size() < count)
        appendEntry(journal, hasher, origin, "return_denied", "R-" + std::to_string(journal.size()),
                    R"({"note":"größer ≥ \"quoted\"","flavour":")" + flavour + "\"}");
    return journal;
}

} // namespace reprise::samples
