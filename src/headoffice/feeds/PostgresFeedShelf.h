// PostgresFeedShelf: published items in PostgreSQL. The row of feed_head is the lock under which a
// feed's positions are handed out, so no reader passes one that is still being written.
#pragma once

#include "store/PqPool.h"

#include "reprise/headoffice/feeds/FeedShelf.h"

namespace reprise::headoffice {

class PostgresFeedShelf final : public FeedShelf {
public:
    explicit PostgresFeedShelf(PqPool& pool) : m_pool(pool) {}

    Result<FeedChange> publish(const FeedUpdate& update) override;
    Result<std::vector<wire::FeedPage>>
    pages(const std::string& store, const std::vector<wire::FeedStanding>& asked) override;
    Result<std::vector<std::string>> receipts(const std::vector<std::string>& numbers) override;

private:
    PqPool& m_pool;
};

} // namespace reprise::headoffice
