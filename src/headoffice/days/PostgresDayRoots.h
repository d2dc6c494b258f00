// PostgresDayRoots: the days' roots in PostgreSQL. Which entries came on a day is kept journal by
// journal while they come in, so that a day is read without looking through all others.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/DayRoots.h"

namespace reprise::headoffice {

class PostgresDayRoots final : public DayRoots {
public:
    PostgresDayRoots(PqPool& pool, Hasher& hasher) : m_pool(pool), m_hasher(hasher) {}

    Result<std::vector<DayRoot>> closeDays(const Seal& seal) override;
    Result<std::vector<DayRoot>> days(std::size_t limit) override;
    Result<Inclusion> inclusion(const wire::JournalOrigin& origin, std::int64_t seq) override;

private:
    PqPool& m_pool;
    Hasher& m_hasher;
};

/// Notes that entries of a chain came today, in the caller's transaction.
Result<void> noteDay(PqConnection& connection, std::int64_t chain, std::int64_t firstSeq,
                     std::int64_t lastSeq);

} // namespace reprise::headoffice
