#include "reprise/headoffice/Server.h"

#include "http/Connections.h"
#include "http/TlsContext.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <csignal>

namespace reprise::headoffice {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

constexpr auto graceTime = 10s;
constexpr auto quietly = asio::as_tuple(asio::use_awaitable);

class BeastServer final : public Server {
public:
    BeastServer(std::unique_ptr<asio::ssl::context> tls, const ServerSettings& settings,
                Service& service, Metrics& metrics, Log& log)
        : m_tls(std::move(tls)),
          m_databaseThreads(settings.databaseThreads),
          m_acceptor(m_network),
          m_signals(m_network, SIGTERM, SIGINT),
          m_grace(m_network),
          m_connections(*m_tls, m_databaseThreads, service, metrics, settings.connections),
          m_log(log)
    {
    }

    Result<void> bind(const ServerSettings& settings)
    {
        boost::system::error_code failed;
        const auto address = asio::ip::make_address(settings.address, failed);
        if (failed)
            return Error{ErrorCode::Invalid,
                         "--listen: '" + settings.address + "' is no IP address"};
        const tcp::endpoint endpoint(address, settings.port);
        m_acceptor.open(endpoint.protocol(), failed);
        if (!failed) m_acceptor.set_option(asio::socket_base::reuse_address(true), failed);
        if (!failed) m_acceptor.bind(endpoint, failed);
        if (!failed) m_acceptor.listen(asio::socket_base::max_listen_connections, failed);
        if (failed)
            return Error{ErrorCode::Unavailable, "--listen: " + settings.address + ":"
                                                     + std::to_string(settings.port) + ": "
                                                     + failed.message()};
        return {};
    }

    std::uint16_t port() const override { return m_acceptor.local_endpoint().port(); }

    void run() override
    {
        asio::co_spawn(m_network, accept(), asio::detached);
        asio::co_spawn(m_network, awaitEnd(), asio::detached);
        m_network.run();
        m_databaseThreads.join();
    }

private:
    asio::awaitable<void> accept()
    {
        while (m_acceptor.is_open()) {
            auto [failed, socket] = co_await m_acceptor.async_accept(quietly);
            if (!failed) {
                asio::co_spawn(m_network, m_connections.serve(std::move(socket)), asio::detached);
                continue;
            }
            if (failed == asio::error::operation_aborted) co_return;
            // Out of file handles, most likely: some will be free in a moment.
            m_log.write(Severity::Warning, "headoffice", "accept: " + failed.message());
            asio::steady_timer pause(m_network, 100ms);
            const auto [cut] = co_await pause.async_wait(quietly);
            static_cast<void>(cut);
        }
    }

    asio::awaitable<void> awaitEnd()
    {
        const auto [failed, signal] = co_await m_signals.async_wait(quietly);
        static_cast<void>(failed);
        static_cast<void>(signal);
        m_log.write(Severity::Info, "headoffice", "stopping: finishing the calls already begun");
        m_acceptor.close();
        m_connections.finish();
        const auto deadline = std::chrono::steady_clock::now() + graceTime;
        while (!m_connections.empty() && std::chrono::steady_clock::now() < deadline) {
            m_grace.expires_after(20ms);
            const auto [cut] = co_await m_grace.async_wait(quietly);
            static_cast<void>(cut);
        }
        m_connections.abandon();
    }

    // Declared first and so destroyed last: everything below holds on to it.
    asio::io_context m_network{1};
    std::unique_ptr<asio::ssl::context> m_tls;
    asio::thread_pool m_databaseThreads;
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    asio::steady_timer m_grace;
    Connections m_connections;
    Log& m_log;
};

} // namespace

Result<std::unique_ptr<Server>> Server::open(const ServerSettings& settings, Service& service,
                                             Metrics& metrics, Log& log)
{
    auto tls = makeTlsContext(settings);
    if (!tls) return tls.error();
    auto server = std::make_unique<BeastServer>(std::move(*tls), settings, service, metrics, log);
    if (const auto bound = server->bind(settings); !bound) return bound.error();
    return std::unique_ptr<Server>(std::move(server));
}

} // namespace reprise::headoffice
