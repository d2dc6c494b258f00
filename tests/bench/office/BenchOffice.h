// BenchOffice: a head office with certificates of its own in front of the PostgreSQL that
// deploy/bench.sh started, and a line to it. Stops the program where one of them can't be had.
#pragma once

#include "ChildProcess.h"

#include "reprise/sync/HttpsTransport.h"

#include <cstdint>
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <vector>

namespace reprise::bench {

class BenchOffice {
public:
    /// `folder` is for its certificates.
    explicit BenchOffice(const std::string& folder);

    sync::Transport& line() { return *m_line; }
    /// Posts, and gives the body of the 200; anything else ends the program.
    std::string post(const std::string& path, const std::string& body);
    std::uint16_t port() const { return m_port; }
    int pid() const { return m_server->pid(); }

private:
    std::unique_ptr<support::ChildProcess> m_server;
    std::unique_ptr<sync::Transport> m_line;
    std::uint16_t m_port = 0;
};

/// A bare connection to the same PostgreSQL.
class RawPostgres {
public:
    RawPostgres();
    ~RawPostgres();
    RawPostgres(const RawPostgres&) = delete;
    RawPostgres& operator=(const RawPostgres&) = delete;

    /// Runs it and throws its rows away; with what went wrong the program ends.
    void run(const char* sql, const std::vector<std::string>& values = {});
    PGconn* connection() { return m_connection; }

private:
    PGconn* m_connection;
};

} // namespace reprise::bench
