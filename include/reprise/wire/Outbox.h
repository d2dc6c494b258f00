// Outbox: the port to what head office has not yet acknowledged, and to what it has sent.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/wire/JournalEntry.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::wire {

class Outbox {
public:
    virtual ~Outbox() = default;

    virtual Result<JournalOrigin> origin() = 0;

    /// Entries after `seq`, oldest first, at most `limit`.
    virtual Result<std::vector<JournalEntry>> entriesAfter(std::int64_t seq, std::size_t limit) = 0;

    virtual Result<std::int64_t> acknowledged() = 0;
    virtual Result<std::int64_t> lastSeq() = 0;

    /// Durable: everything up to `seq` is safe at head office. Going back is allowed: a head office
    /// restored from a backup asks for what it lost.
    virtual Result<void> acknowledge(std::int64_t seq) = 0;

    /// How far a feed ("receipts", "policy") has been taken in; empty before the first time.
    virtual Result<std::string> cursor(const std::string& feed) = 0;
    virtual Result<void> advance(const std::string& feed, const std::string& cursor) = 0;
};

} // namespace reprise::wire
