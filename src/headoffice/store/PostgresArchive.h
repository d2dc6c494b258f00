// PostgresArchive: every statement head office runs, one method per question of the port,
// and the steps from an empty database to today's schema.
#pragma once

#include "budgets/PostgresBudgets.h"
#include "claims/PostgresClaims.h"
#include "claims/PostgresRestores.h"
#include "days/PostgresDayRoots.h"
#include "enrolment/PostgresEnrolments.h"
#include "feeds/PostgresFeedShelf.h"
#include "store/PqPool.h"

#include "reprise/headoffice/PostgresArchive.h"

#include <map>
#include <string>
#include <vector>

namespace reprise::headoffice {

class PostgresArchive final : public Archive {
public:
    PostgresArchive(DatabaseSettings settings, Hasher& hasher);

    Result<void> ping() override;
    Result<Admission> admit(const std::string& kiosk, const Credential& credential,
                            Stranger stranger) override;
    Result<Admission> admitToStore(const std::string& store, const Credential& credential) override;
    Result<Judgement> take(const wire::Events& letter, const Judge& judge) override;
    Result<std::vector<StoredEntry>> journal(const std::string& kiosk, const JournalBookmark& from,
                                             std::size_t limit) override;
    Result<wire::ReceiptPage> receipts(const std::string& store, const std::string& cursor,
                                       std::size_t limit) override;
    Result<std::vector<Publication>>
    publish(const std::string& store, const std::vector<ReceiptToPublish>& receipts) override;
    Result<std::optional<wire::PolicyOffer>> policy(const std::string& store) override;
    Result<Publication> publish(const std::string& store, const wire::PolicyOffer& offer) override;
    Result<std::vector<ReturnRow>> returns(const ReturnQuery& query) override;
    ClaimBook& claims() override { return m_claims; }
    Restores& restores() override { return m_restores; }
    Budgets& budgets() override { return m_budgets; }
    DayRoots& dayRoots() override { return m_dayRoots; }
    Enrolments& enrolments() override { return m_enrolments; }
    FeedShelf& feeds() override { return m_feeds; }

private:
    PqPool m_pool;
    Hasher& m_hasher;
    PostgresClaims m_claims{m_pool, m_hasher};
    PostgresRestores m_restores{m_pool};
    PostgresBudgets m_budgets{m_pool};
    PostgresDayRoots m_dayRoots{m_pool, m_hasher};
    PostgresEnrolments m_enrolments{m_pool};
    PostgresFeedShelf m_feeds{m_pool};
};

/// Runs the schema steps this database lacks, each in its own transaction. Servers starting
/// together take turns. Corrupt when the database knows a step that we don't.
Result<void> migrate(PqConnection& connection);

} // namespace reprise::headoffice
