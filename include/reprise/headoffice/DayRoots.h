// DayRoots: the port behind which head office keeps one signed hash a day over all entries that it
// was sent that day, and shows that an entry is among them.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/headoffice/Seal.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// The root of the Merkle tree (RFC 9162) whose leaves are the hashes of the day's entries, 32
/// bytes each, ordered by kiosk, incarnation and number.
struct DayRoot {
    std::string day; ///< "2026-11-30" in UTC, by when head office stored them.
    std::uint64_t entries = 0;
    Sha256 root{};
    wire::SignedText sealed; ///< As signed, with the root of the day kept before it.
};

struct Inclusion {
    std::string day;
    Sha256 entry{};          ///< The entry's hash: the leaf.
    std::uint64_t index = 0; ///< Of the leaf, from 0.
    std::uint64_t entries = 0;
    std::vector<Sha256> path; ///< From the leaf upwards.
    Sha256 root{};
};

class DayRoots {
public:
    virtual ~DayRoots() = default;

    /// Signs and keeps the root of every day that is over and has none, oldest first; those that it
    /// made. A day is over ten minutes after its midnight in UTC.
    virtual Result<std::vector<DayRoot>> closeDays(const Seal& seal) = 0;

    /// Those that are kept, newest first.
    virtual Result<std::vector<DayRoot>> days(std::size_t limit) = 0;

    /// NotFound for an entry that is not here, or whose day is not closed. Reads the whole day.
    virtual Result<Inclusion> inclusion(const wire::JournalOrigin& origin, std::int64_t seq) = 0;
};

std::string toJson(const DayRoot& day);
std::string toJson(const Inclusion& inclusion);

} // namespace reprise::headoffice
