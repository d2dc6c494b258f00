// PostgresRestores: which kiosks a restored database still waits for, and what keeps a claim back.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/Restores.h"

namespace reprise::headoffice {

class PostgresRestores final : public Restores {
public:
    explicit PostgresRestores(PqPool& pool) : m_pool(pool) {}

    Result<RestoreStanding> begin(RestoreScope scope,
                                  const std::vector<std::string>& also) override;
    Result<RestoreStanding> standing() override;
    Result<void> giveUp(const std::string& kiosk, const std::string& by) override;

private:
    PqPool& m_pool;
};

/// The kiosk's journal was heard to its end: nobody waits for it any more.
Result<void> heardOut(PqConnection& connection, const std::string& kiosk);

} // namespace reprise::headoffice
