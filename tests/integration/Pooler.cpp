#include "Pooler.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstdlib>
#include <libpq-fe.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace reprise::integration {

namespace {

using namespace std::chrono_literals;

/// One that was free a moment ago: PgBouncer does not choose one by itself.
std::uint16_t freePort()
{
    const int door = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const auto bound = ::bind(door, reinterpret_cast<sockaddr*>(&address), size) == 0
                       && ::getsockname(door, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(door);
    if (!bound) throw std::runtime_error("no free port for the test's pooler");
    return ntohs(address.sin_port);
}

std::string fromEnvironment(const char* name)
{
    const auto* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

} // namespace

Pooler::Pooler(int connections) : m_port(freePort())
{
    const auto password = fromEnvironment("PGPASSWORD");
    m_folder.write("pgbouncer.ini",
                   "[databases]\n* = host=" + fromEnvironment("PGHOST")
                       + " port=" + fromEnvironment("PGPORT") + " user=" + fromEnvironment("PGUSER")
                       + (password.empty() ? "" : " password=" + password)
                       + "\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = "
                       + std::to_string(m_port)
                       + "\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n"
                         "max_client_conn = 200\ndefault_pool_size = "
                       + std::to_string(connections) + "\n");
    start();
}

std::string Pooler::urlOf(const Database& database) const
{
    return "host=127.0.0.1 port=" + std::to_string(m_port) + " " + database.url();
}

void Pooler::start()
{
    std::vector<std::string> words{"/usr/sbin/pgbouncer", m_folder.file("pgbouncer.ini")};
    // It does not run as root, and needs nothing that only root may do.
    if (::geteuid() == 0) words.insert(words.begin() + 1, {"-u", "nobody"});
    m_process = std::make_unique<support::ChildProcess>(words, m_folder.file("log"));
    const auto url = "host=127.0.0.1 port=" + std::to_string(m_port) + " dbname=postgres";
    for (const auto until = std::chrono::steady_clock::now() + 20s;;) {
        if (PQping(url.c_str()) == PQPING_OK) return;
        if (m_process->hasEnded() || std::chrono::steady_clock::now() > until)
            throw std::runtime_error("PgBouncer did not start: " + m_folder.read("log"));
        std::this_thread::sleep_for(20ms);
    }
}

void Pooler::kill()
{
    m_process->signal(SIGKILL);
    m_process->wait();
}

} // namespace reprise::integration
