// PostgresClaims: the book of claims in PostgreSQL. A claim locks its lines in one order whoever
// asks, so that two that want the same lines take turns and never wait for each other in a ring.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/ClaimBook.h"

namespace reprise::headoffice {

class PostgresClaims final : public ClaimBook {
public:
    PostgresClaims(PqPool& pool, Hasher& hasher) : m_pool(pool), m_hasher(hasher) {}

    Result<std::vector<wire::LineStanding>> check(const wire::ClaimCheck& asked) override;
    Result<wire::ClaimAnswer> claim(const wire::Claim& claim) override;
    Result<wire::ClaimAnswer> commit(const wire::ClaimCommit& commit) override;
    Result<wire::ClaimAnswer> release(const wire::ClaimRelease& release) override;
    Result<wire::ClaimAnswer> offlineRefund(const wire::OfflineRefund& refund) override;
    Result<std::vector<ConflictCase>> conflicts(std::size_t limit) override;
    Result<void> close(std::int64_t number, const std::string& by,
                       const std::string& found) override;

    /// A claim that a kiosk's journal says was granted, and a restored database may have forgotten.
    /// False where its id is unknown and its lines are not free; then nothing is kept.
    Result<bool> holdAgain(const wire::Claim& claim);

private:
    PqPool& m_pool;
    Hasher& m_hasher;
};

} // namespace reprise::headoffice
