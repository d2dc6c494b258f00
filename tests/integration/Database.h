// Database: an empty database of its own for each test, in the cluster that pg_virtualenv started.
#pragma once

#include <libpq-fe.h>
#include <string>

namespace reprise::integration {

class Database {
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& url() const { return m_url; }

    /// The first column of the first row, as text; the server's complaint if it has one.
    std::string ask(const std::string& sql) const;

    /// Writes a backup of it with pg_dump.
    void dump(const std::string& file) const;
    /// Replaces it by that backup, with pg_restore.
    void restore(const std::string& file) const;

    /// Stops PostgreSQL as a power cut would and starts it again.
    static void restartServer();

private:
    std::string m_name;
    std::string m_url;
};

} // namespace reprise::integration
