// JournalExport: reads an export line by line and says whether it is one whole, unaltered journal.
// It needs nothing but the lines: no terminal, no key.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/wire/JournalEntry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::wire {

/// What a walk over a whole journal found.
struct JournalCheck {
    bool ok = true;
    std::int64_t records = 0; ///< That fit; all of them when ok.
    std::string head;         ///< Hex hash of the last that fits; empty when there is none.
    std::int64_t badSeq = 0;  ///< The first that does not fit; 0 when ok.
    std::string reason;
};

class JournalExport {
public:
    explicit JournalExport(Hasher& hasher) : m_hasher(hasher) {}

    /// Hand in every line in order, without its line end; empty lines are passed over. After the
    /// first that does not fit the rest changes nothing. False then.
    bool follow(std::string_view line);

    /// Not ok as well for no entry at all: a journal begins with its terminal's start.
    JournalCheck result() const;

private:
    std::optional<std::string> faultIn(std::string_view line);

    Hasher& m_hasher;
    std::optional<JournalOrigin> m_origin; ///< The first line's; all others must have it too.
    std::optional<ChainCheck> m_chain;
    std::optional<std::string> m_fault;
};

/// The same for a text at hand.
JournalCheck checkExport(std::string_view ndjson, Hasher& hasher);

} // namespace reprise::wire
