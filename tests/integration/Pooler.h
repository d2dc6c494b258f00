// Pooler: a real PgBouncer in front of the tests' PostgreSQL, pooling by transaction.
#pragma once

#include "ChildProcess.h"
#include "Database.h"
#include "TemporaryFolder.h"

#include <cstdint>
#include <memory>
#include <string>

namespace reprise::integration {

class Pooler {
public:
    /// With so many connections to each database, shared by all who come.
    explicit Pooler(int connections);

    /// Of that database, through the pooler.
    std::string urlOf(const Database& database) const;

    void start(); ///< Again, on the same port.
    void kill();  ///< As a power cut would.

private:
    support::TemporaryFolder m_folder;
    std::uint16_t m_port = 0;
    std::unique_ptr<support::ChildProcess> m_process;
};

} // namespace reprise::integration
