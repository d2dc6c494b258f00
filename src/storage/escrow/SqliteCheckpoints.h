// SqliteCheckpoints: head office's signed word about this journal, held against it and kept.
#pragma once

#include "sqlite/Database.h"

#include "reprise/wire/office/Checkpoints.h"

namespace reprise::storage {

class SqliteCheckpoints final : public wire::Checkpoints {
public:
    explicit SqliteCheckpoints(Database& database) : m_database(database) {}

    Result<std::optional<wire::KeptCheckpoint>> last() override;
    Result<std::optional<wire::KeptCheckpoint>> contradiction() override;
    Result<bool> keep(const wire::KeptCheckpoint& checkpoint) override;

private:
    Database& m_database;
};

} // namespace reprise::storage
