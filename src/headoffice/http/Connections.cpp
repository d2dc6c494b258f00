#include "http/Connections.h"

#include "http/TlsContext.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/chunk_encode.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <tuple>
#include <utility>

namespace reprise::headoffice {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using namespace std::chrono_literals;

constexpr std::uint64_t largestBody = 8 * 1024 * 1024;
constexpr std::size_t bodiesAtOnce = 3 * largestBody;
constexpr std::uint32_t largestHeader = 16 * 1024;
constexpr auto handshakeTime = 15s;
constexpr auto idleTime = 75s;
constexpr auto bodyTime = 60s;
constexpr auto bodyPause = 10s;     ///< Between two pieces of one body,
constexpr auto politePause = 500ms; ///< and how long others wait for one.
constexpr auto writeTime = 60s;
constexpr auto shutdownTime = 5s;

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);

Reply refusal(unsigned status, const char* reason)
{
    Reply reply;
    reply.status = status;
    reply.body = std::string(R"({"error":")") + reason + "\"}";
    return reply;
}

Origin originOf(const asio::ip::tcp::socket& socket)
{
    boost::system::error_code failed;
    const auto peer = socket.remote_endpoint(failed);
    return !failed && peer.address().is_loopback() ? Origin::ThisMachine : Origin::Elsewhere;
}

std::string bearerOf(std::string_view authorization)
{
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme)) return {};
    return std::string(authorization.substr(scheme.size()));
}

template <typename Message>
void describe(Message& message, const Reply& reply)
{
    message.result(reply.status);
    message.version(11);
    message.set(http::field::content_type, reply.contentType);
    message.set(http::field::cache_control, "no-store");
    if (!reply.date.empty()) message.set(http::field::date, reply.date);
    if (reply.status == 401) message.set(http::field::www_authenticate, "Bearer");
    if (reply.status == 503) message.set(http::field::retry_after, "5");
}

bool isCallersMistake(const beast::error_code& failed)
{
    return failed.category() == http::make_error_code(http::error::bad_method).category()
           && failed != http::error::end_of_stream && failed != http::error::partial_message;
}

} // namespace

Connections::Connection::Connection(asio::ip::tcp::socket socket, asio::ssl::context& tls)
    : stream(beast::tcp_stream(std::move(socket)), tls), buffer(largestHeader + 128 * 1024)
{
}

Connections::Connections(asio::ssl::context& tls, asio::thread_pool& databaseThreads,
                         Service& service, Metrics& metrics, std::size_t most)
    : m_tls(tls),
      m_databaseThreads(databaseThreads),
      m_service(service),
      m_metrics(metrics),
      m_most(most)
{
}

asio::awaitable<void> Connections::serve(asio::ip::tcp::socket socket)
{
    if (m_open.size() >= m_most && !makeRoom()) co_return;
    const auto origin = originOf(socket);
    Connection connection(std::move(socket), m_tls);
    connection.origin = origin;
    m_open.insert(&connection);
    m_metrics.connections(static_cast<std::int64_t>(m_open.size()));
    try {
        co_await converse(connection);
    } catch (const std::exception&) {
        // Out of memory, most likely: this caller is dropped and tries again; the others stay.
    }
    hold(connection, 0);
    m_open.erase(&connection);
    m_metrics.connections(static_cast<std::int64_t>(m_open.size()));
}

bool Connections::makeRoom()
{
    // Who comes to be served begins to speak at once.
    const auto merit = [](Connection& each) {
        auto* heard = SSL_get_rbio(each.stream.native_handle());
        return std::tuple(each.proven, BIO_number_read(heard) > 0, each.heard);
    };
    Connection* least = nullptr;
    for (auto* each : m_open)
        if (each->doing != Doing::Served && (least == nullptr || merit(*each) < merit(*least)))
            least = each;
    if (least != nullptr) drop(*least);
    return least != nullptr;
}

bool Connections::makeRoomForBody(const Connection& waiting)
{
    const auto polite = std::chrono::steady_clock::now() - politePause;
    Connection* slowest = nullptr;
    for (auto* each : m_open) {
        const auto mayGo = each != &waiting && each->doing == Doing::Sending && each->bodyBytes > 0
                           && (each->heard < polite || each->proven < waiting.proven);
        if (mayGo && (slowest == nullptr || each->heard < slowest->heard)) slowest = each;
    }
    if (slowest != nullptr) drop(*slowest);
    return slowest != nullptr;
}

/// Its coroutine hears of it and ends by itself.
void Connections::drop(Connection& connection)
{
    hold(connection, 0);
    m_open.erase(&connection);
    beast::get_lowest_layer(connection.stream).close();
}

void Connections::hold(Connection& connection, std::size_t bodyBytes)
{
    m_bodyBytes += bodyBytes - connection.bodyBytes;
    connection.bodyBytes = bodyBytes;
}

void Connections::finish()
{
    m_finishing = true;
    for (auto* connection : m_open)
        if (connection->doing == Doing::Waiting)
            beast::get_lowest_layer(connection->stream).close();
}

void Connections::abandon()
{
    m_finishing = true;
    for (auto* connection : m_open)
        beast::get_lowest_layer(connection->stream).close();
}

asio::awaitable<void> Connections::converse(Connection& connection)
{
    auto& transport = beast::get_lowest_layer(connection.stream);
    transport.expires_after(handshakeTime);
    const auto [refused] =
        co_await connection.stream.async_handshake(asio::ssl::stream_base::server, quietly);
    if (refused) co_return;
    connection.certificateName = verifiedName(connection.stream.native_handle());
    connection.certificateSerial = serialOf(connection.stream.native_handle());
    if (!connection.certificateName.empty()) connection.proven = Proven::Name;

    while (!m_finishing) {
        connection.heard = std::chrono::steady_clock::now();
        const auto afterwards = co_await exchange(connection);
        connection.doing = Doing::Waiting;
        if (afterwards == Afterwards::HearOut) co_await hearOut(connection);
        if (afterwards != Afterwards::Stay) break;
    }
    transport.expires_after(shutdownTime);
    const auto [ended] = co_await connection.stream.async_shutdown(quietly);
    static_cast<void>(ended); // The caller may have hung up first.
}

asio::awaitable<Connections::Afterwards> Connections::exchange(Connection& connection)
{
    Parser parser;
    parser.header_limit(largestHeader);
    parser.body_limit(largestBody);
    beast::get_lowest_layer(connection.stream).expires_after(idleTime);
    const auto [failed, bytes] =
        co_await http::async_read_header(connection.stream, connection.buffer, parser, quietly);
    static_cast<void>(bytes);
    if (failed) {
        if (!isCallersMistake(failed)) co_return Afterwards::Close;
        const auto status = failed == http::error::header_limit ? 431U
                            : failed == http::error::body_limit ? 413U
                                                                : 400U;
        connection.doing = Doing::Served;
        co_return co_await write(connection, refusal(status, "this is no request of ours"),
                                 Afterwards::HearOut);
    }
    connection.doing = Doing::Sending;
    auto refused = co_await readBody(connection, parser);
    connection.doing = Doing::Served;
    if (refused || !parser.is_done()) hold(connection, 0);
    if (refused) co_return co_await write(connection, std::move(*refused), Afterwards::HearOut);
    if (!parser.is_done()) co_return Afterwards::Close;

    const auto keep = parser.get().keep_alive() && !m_finishing;
    const auto isHead = parser.get().method() == http::verb::head;
    auto reply = co_await ask(connection, parser);
    hold(connection, 0);
    if (reply.status < 400) connection.proven = std::max(connection.proven, Proven::Calls);
    if (isHead) co_return co_await write(connection, refusal(405, ""), Afterwards::Close);
    co_return co_await write(connection, std::move(reply),
                             keep ? Afterwards::Stay : Afterwards::Close);
}

/// Closing on what the caller is still sending would reset the connection, and with it our answer.
asio::awaitable<void> Connections::hearOut(Connection& connection)
{
    beast::get_lowest_layer(connection.stream).expires_after(shutdownTime);
    std::array<char, 16 * 1024> unread{};
    for (std::uint64_t heard = 0; heard < 2 * largestBody;) {
        const auto [ended, bytes] =
            co_await connection.stream.async_read_some(asio::buffer(unread), quietly);
        if (ended) co_return;
        heard += bytes;
    }
}

/// Empty when the body was read, or the connection broke (then the parser is not done).
asio::awaitable<std::optional<Reply>> Connections::readBody(Connection& connection, Parser& parser)
{
    if (parser.is_done()) co_return std::nullopt;
    const auto announced = parser.content_length();
    if (!announced) co_return refusal(411, "say how long the body is");
    if (*announced > largestBody) co_return refusal(413, "a body may have 8 MiB");

    auto& transport = beast::get_lowest_layer(connection.stream);
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn{http::status::continue_, 11};
        transport.expires_after(writeTime);
        const auto [broke, sent] = co_await http::async_write(connection.stream, goOn, quietly);
        static_cast<void>(sent);
        if (broke) co_return std::nullopt;
    }
    // What was announced costs nothing before it is here, so nobody keeps others out with words.
    const auto until = std::chrono::steady_clock::now() + bodyTime;
    while (!parser.is_done()) {
        connection.heard = std::chrono::steady_clock::now();
        transport.expires_at(std::min(connection.heard + bodyPause, until));
        const auto [failed, bytes] =
            co_await http::async_read_some(connection.stream, connection.buffer, parser, quietly);
        static_cast<void>(bytes);
        if (failed && isCallersMistake(failed)) co_return refusal(400, "the body can't be read");
        if (failed) co_return std::nullopt;
        hold(connection, parser.get().body().size());
        if (m_bodyBytes > bodiesAtOnce && !makeRoomForBody(connection))
            co_return refusal(503, "busy, try again");
    }
    co_return std::nullopt;
}

asio::awaitable<Reply> Connections::ask(const Connection& connection, Parser& parser)
{
    auto request = parser.release();
    Call call{std::string(request.method_string()),
              std::string(request.target()),
              std::move(request.body()),
              bearerOf(request[http::field::authorization]),
              connection.certificateName,
              connection.origin,
              connection.certificateSerial};
    Reply reply;
    co_await asio::co_spawn(
        m_databaseThreads,
        [this, &call, &reply]() -> asio::awaitable<void> {
            reply = m_service.answer(call);
            co_return;
        },
        asio::use_awaitable);
    co_return reply;
}

asio::awaitable<Result<std::string>> Connections::nextPiece(Reply& reply)
{
    std::optional<Result<std::string>> piece;
    co_await asio::co_spawn(
        m_databaseThreads,
        [&reply, &piece]() -> asio::awaitable<void> {
            piece.emplace(reply.more());
            co_return;
        },
        asio::use_awaitable);
    co_return std::move(*piece);
}

asio::awaitable<Connections::Afterwards> Connections::write(Connection& connection, Reply reply,
                                                            Afterwards afterwards)
{
    if (reply.more) co_return co_await stream(connection, std::move(reply), afterwards);
    http::response<http::string_body> message;
    describe(message, reply);
    message.keep_alive(afterwards == Afterwards::Stay);
    message.body() = std::move(reply.body);
    message.prepare_payload();
    beast::get_lowest_layer(connection.stream).expires_after(writeTime);
    const auto [failed, bytes] = co_await http::async_write(connection.stream, message, quietly);
    static_cast<void>(bytes);
    co_return failed ? Afterwards::Close : afterwards;
}

asio::awaitable<Connections::Afterwards> Connections::stream(Connection& connection, Reply reply,
                                                             Afterwards afterwards)
{
    auto piece = co_await nextPiece(reply);
    if (!piece) co_return co_await write(connection, refusal(503, "not now"), afterwards);

    auto& transport = beast::get_lowest_layer(connection.stream);
    http::response<http::empty_body> head;
    describe(head, reply);
    head.keep_alive(afterwards == Afterwards::Stay);
    head.chunked(true);
    http::response_serializer<http::empty_body> serializer(head);
    transport.expires_after(writeTime);
    const auto [refused, headBytes] =
        co_await http::async_write_header(connection.stream, serializer, quietly);
    static_cast<void>(headBytes);
    if (refused) co_return Afterwards::Close;
    while (piece && !piece->empty()) {
        transport.expires_after(writeTime);
        const auto [failed, bytes] = co_await asio::async_write(
            connection.stream, http::make_chunk(asio::buffer(*piece)), quietly);
        static_cast<void>(bytes);
        if (failed) co_return Afterwards::Close;
        piece = co_await nextPiece(reply);
    }
    // Without the last chunk the caller knows that it does not have everything.
    if (!piece) co_return Afterwards::Close;
    transport.expires_after(writeTime);
    const auto [failed, bytes] =
        co_await asio::async_write(connection.stream, http::make_chunk_last(), quietly);
    static_cast<void>(bytes);
    co_return failed ? Afterwards::Close : afterwards;
}

} // namespace reprise::headoffice
