// JournalEntry: one link of a terminal's record, as it is stored, exported and sent. Its hash
// covers every field and the entry before it, so nothing can be changed, dropped or slipped in
// unseen.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// Whose journal it is. The incarnation is new with each `init`, so a restored disk is noticed.
struct JournalOrigin {
    std::string kiosk;       ///< Store and workstation: "0412-K1".
    std::string incarnation; ///< 32 hexadecimal digits.

    friend bool operator==(const JournalOrigin&, const JournalOrigin&) = default;
};

struct JournalEntry {
    std::int64_t seq; ///< From 1, without a gap.
    Instant at;
    std::string kind; ///< "terminal_started", "return_committed", "return_denied", "rating_given".
    std::string subject; ///< The return it is about; may be empty.
    std::string payload; ///< Canonical JSON, kept byte for byte.
    Sha256 previous;     ///< Of entry seq − 1; zeros for the first.
    Sha256 hash;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// SHA-256 over the length-prefixed fields, as written down in deploy/docs/journal-format.md.
Sha256 hashOf(Hasher& hasher, const JournalOrigin& origin, const JournalEntry& entry);

/// Follows a chain entry by entry and stops at the first that does not fit.
class ChainCheck {
public:
    ChainCheck(Hasher& hasher, JournalOrigin origin);
    /// Goes on after an entry known to be good.
    ChainCheck(Hasher& hasher, JournalOrigin origin, std::int64_t lastSeq, Sha256 lastHash);

    /// Corrupt, with the reason, when the entry is out of sequence, not linked, or altered.
    Result<void> follow(const JournalEntry& entry);

    std::int64_t lastSeq() const { return m_lastSeq; }
    const Sha256& lastHash() const { return m_lastHash; }

private:
    Hasher& m_hasher;
    JournalOrigin m_origin;
    std::int64_t m_lastSeq = 0;
    Sha256 m_lastHash{};
};

/// One line of ndjson:
/// {"kiosk","incarnation","seq","at","kind","subject","payload","previous","hash"}.
std::string toJson(const JournalOrigin& origin, const JournalEntry& entry);
Result<JournalEntry> journalEntryFromJson(std::string_view json, JournalOrigin& origin);

} // namespace reprise::wire
