#include "Server.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>

namespace reprise::nexo {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;
using namespace std::chrono_literals;

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr auto patience = 30s;
constexpr auto silence = 10min; ///< Longer than anybody waits.
constexpr std::uint64_t largestRequest = 64 * 1024;
constexpr int died = 70;

struct Reply {
    unsigned status = 200;
    std::string body = {};
    enum class Way : std::uint8_t { Answer, Cut, KeepSilent } way = Way::Answer;
};

Reply refusal(unsigned status, const std::string& detail)
{
    return {status, Json{{"error", detail}}.dump() + "\n"};
}

class BeastServer final : public Server {
public:
    BeastServer(PaymentDevice& device, Faults& faults, std::chrono::milliseconds slow)
        : m_acceptor(m_network),
          m_signals(m_network, SIGTERM, SIGINT),
          m_device(device),
          m_faults(faults),
          m_slow(slow)
    {
    }

    Result<void> bind(const Options& options)
    {
        boost::system::error_code failed;
        m_tls.use_certificate_chain_file(options.certFile, failed);
        if (!failed) m_tls.use_private_key_file(options.keyFile, asio::ssl::context::pem, failed);
        if (failed) return Error{ErrorCode::Invalid, "--tls-cert, --tls-key: " + failed.message()};
        const auto address = asio::ip::make_address(options.address, failed);
        if (failed)
            return Error{ErrorCode::Invalid,
                         "--listen: '" + options.address + "' is no IP address"};
        const tcp::endpoint endpoint(address, options.port);
        m_acceptor.open(endpoint.protocol(), failed);
        if (!failed) m_acceptor.set_option(asio::socket_base::reuse_address(true), failed);
        if (!failed) m_acceptor.bind(endpoint, failed);
        if (!failed) m_acceptor.listen(asio::socket_base::max_listen_connections, failed);
        if (failed) return Error{ErrorCode::Unavailable, "--listen: " + failed.message()};
        return {};
    }

    std::uint16_t port() const override { return m_acceptor.local_endpoint().port(); }

    void run() override
    {
        asio::co_spawn(m_network, accept(), asio::detached);
        m_signals.async_wait([this](boost::system::error_code, int) { m_network.stop(); });
        m_network.run();
    }

private:
    asio::awaitable<void> accept()
    {
        while (true) {
            auto [failed, socket] = co_await m_acceptor.async_accept(quietly);
            if (failed) continue;
            asio::co_spawn(m_network, serve(Stream(std::move(socket), m_tls)), asio::detached);
        }
    }

    asio::awaitable<void> serve(Stream stream)
    {
        auto& transport = beast::get_lowest_layer(stream);
        transport.expires_after(patience);
        const auto [refused] =
            co_await stream.async_handshake(asio::ssl::stream_base::server, quietly);
        if (refused) co_return;
        beast::flat_buffer buffer;
        http::request_parser<http::string_body> parser;
        parser.body_limit(largestRequest);
        const auto [broken, count] = co_await http::async_read(stream, buffer, parser, quietly);
        static_cast<void>(count);
        if (broken) co_return;
        transport.expires_never();
        const auto reply = co_await replyTo(parser.release());
        if (reply.way == Reply::Way::KeepSilent) co_await outwait(stream);
        if (reply.way == Reply::Way::Answer) co_await answer(stream, reply);
        transport.close();
    }

    static asio::awaitable<void> answer(Stream& stream, const Reply& reply)
    {
        http::response<http::string_body> message{http::int_to_status(reply.status), 11};
        message.set(http::field::content_type, "application/json");
        message.keep_alive(false);
        message.body() = reply.body;
        message.prepare_payload();
        beast::get_lowest_layer(stream).expires_after(patience);
        const auto [failed, sent] = co_await http::async_write(stream, message, quietly);
        static_cast<void>(sent);
        if (failed) co_return;
        const auto [ended] = co_await stream.async_shutdown(quietly);
        static_cast<void>(ended); // The caller may have hung up first.
    }

    /// Says nothing until the caller goes.
    static asio::awaitable<void> outwait(Stream& stream)
    {
        std::array<char, 1> unread{};
        beast::get_lowest_layer(stream).expires_after(silence);
        const auto [ended, count] = co_await stream.async_read_some(asio::buffer(unread), quietly);
        static_cast<void>(ended);
        static_cast<void>(count);
    }

    asio::awaitable<Reply> replyTo(http::request<http::string_body> request)
    {
        const auto isPost = request.method() == http::verb::post;
        if (isPost && request.target() == "/nexo") co_return co_await message(request.body());
        if (isPost && request.target() == "/control") co_return control(request.body());
        if (request.method() == http::verb::get && request.target() == "/healthz")
            co_return Reply{200, "ok\n"};
        co_return refusal(404, "expected POST /nexo, POST /control or GET /healthz");
    }

    Reply control(const std::string& text)
    {
        const auto json = Json::parse(text, nullptr, false);
        if (!json.is_object() || !json.contains("next") || !json.at("next").is_array())
            return refusal(400, R"(expected {"next":["decline"]})");
        std::vector<Fault> ordered;
        for (const auto& each : json.at("next")) {
            const auto fault = parseFault(each.is_string() ? each.get<std::string>() : "");
            if (!fault) return refusal(400, fault.error().detail);
            ordered.push_back(*fault);
        }
        m_faults.order(std::move(ordered));
        return {200, "{}\n"};
    }

    asio::awaitable<Reply> message(std::string text)
    {
        const auto asked = readRequest(text);
        if (!asked) co_return refusal(400, asked.error().detail);
        const auto fault = m_faults.next();
        if (fault == Fault::Slow) co_await dawdle(*asked);
        if (fault == Fault::Timeout) co_return Reply{.way = Reply::Way::KeepSilent};
        auto done =
            asked->service == Service::Money ? carryOut(*asked, fault) : report(*asked, fault);
        switch (fault) {
        case Fault::AnswerLost: co_return Reply{.way = Reply::Way::Cut};
        case Fault::Dies: std::_Exit(died);
        case Fault::Garbage: co_return Reply{200, "\x01{\"SaleToPOIResponse\":"};
        case Fault::WrongServiceId:
            done["SaleToPOIResponse"]["MessageHeader"]["ServiceID"] = "SOMEONEELS";
            break;
        case Fault::None:
        case Fault::Decline:
        case Fault::Busy:
        case Fault::NotFound:
        case Fault::CardNumber:
        case Fault::Timeout:
        case Fault::Slow: break;
        }
        co_return Reply{200, done.dump()};
    }

    asio::awaitable<void> dawdle(const Asked& asked)
    {
        if (asked.service == Service::Money && !m_device.hasSeen(asked)) m_device.begin(asked);
        asio::steady_timer pause(m_network, m_slow);
        const auto [cut] = co_await pause.async_wait(quietly);
        static_cast<void>(cut);
    }

    /// An order that was taken before is answered as it was then, whatever fault is next.
    Json carryOut(const Asked& asked, Fault fault)
    {
        if (m_device.hasSeen(asked)) return m_device.carryOut(asked);
        if (fault == Fault::Decline) return m_device.refuse(asked, "Refusal", "declined by issuer");
        if (fault == Fault::Busy) return m_device.refuse(asked, "Busy", "busy");
        if (fault == Fault::CardNumber)
            return m_device.refuse(asked, "Refusal", "card 4111111111111111 is blocked");
        if (fault == Fault::NotFound) return m_device.refuse(asked, "NotFound", "no such sale");
        return m_device.carryOut(asked);
    }

    Json report(const Asked& asked, Fault fault) const
    {
        if (fault == Fault::Decline || fault == Fault::Busy || fault == Fault::CardNumber)
            return failureOf(asked, "Busy", "not now");
        if (fault == Fault::NotFound) return failureOf(asked, "NotFound", "no such message");
        return m_device.status(asked);
    }

    asio::io_context m_network{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_server};
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    PaymentDevice& m_device;
    Faults& m_faults;
    std::chrono::milliseconds m_slow;
};

} // namespace

Result<std::unique_ptr<Server>> Server::open(const Options& options, PaymentDevice& device,
                                             Faults& faults)
{
    auto server = std::make_unique<BeastServer>(
        device, faults, std::chrono::milliseconds(options.slowMilliseconds));
    if (const auto bound = server->bind(options); !bound) return bound.error();
    return std::unique_ptr<Server>(std::move(server));
}

} // namespace reprise::nexo
