// SqliteNotices: what head office says of goods, as the texts that decisions rest on.
#pragma once

#include "sqlite/Database.h"

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/policy/Notices.h"

namespace reprise::storage {

class SqliteNotices final : public policy::NoticeArchive {
public:
    SqliteNotices(Database& database, Hasher& hasher) : m_database(database), m_hasher(hasher) {}

    Result<std::string> current() override;
    Result<policy::Notices> read(const std::string& sha256) override;

    /// Makes the text anew of the feeds' items. Only inside a transaction.
    void compose(Instant since);

private:
    std::string inForce();

    Database& m_database;
    Hasher& m_hasher;
};

} // namespace reprise::storage
