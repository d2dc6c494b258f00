// Connections: serves each connection in one coroutine, one call after the other, so a caller that
// sends faster than we answer waits in its own socket. Where there is no room for another, whoever
// has proven least, has not said a word yet or been silent longest makes it. Lives on the network
// thread alone.
#pragma once

#include "reprise/headoffice/Service.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <cstddef>
#include <set>

namespace reprise::headoffice {

class Connections {
public:
    Connections(boost::asio::ssl::context& tls, boost::asio::thread_pool& databaseThreads,
                Service& service, Metrics& metrics, std::size_t most);

    /// Takes the socket over; closes it at once when there are too many that are all being served.
    boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket);

    /// Closes what is idle; calls already begun are answered, then closed.
    void finish();
    /// Closes everything.
    void abandon();
    bool empty() const { return m_open.empty(); }

private:
    using Stream = boost::asio::ssl::stream<boost::beast::tcp_stream>;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    enum class Afterwards : std::uint8_t {
        Stay,
        Close,
        HearOut, ///< Close, but read away what is still coming, so that our answer is not lost.
    };

    enum class Doing : std::uint8_t { Waiting, Sending, Served };
    enum class Proven : std::uint8_t { Nothing, Calls, Name }; ///< By a call that was in order.

    struct Connection {
        Connection(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls);

        Stream stream;
        boost::beast::flat_buffer buffer;
        Origin origin = Origin::Elsewhere;
        std::string certificateName;
        std::string certificateSerial;
        Doing doing = Doing::Waiting; ///< For a call, or sending the body of one.
        Proven proven = Proven::Nothing;
        std::chrono::steady_clock::time_point heard = std::chrono::steady_clock::now();
        std::size_t bodyBytes = 0;
    };

    boost::asio::awaitable<void> converse(Connection& connection);
    boost::asio::awaitable<Afterwards> exchange(Connection& connection);
    boost::asio::awaitable<std::optional<Reply>> readBody(Connection& connection, Parser& parser);
    boost::asio::awaitable<void> hearOut(Connection& connection);
    boost::asio::awaitable<Reply> ask(const Connection& connection, Parser& parser);
    boost::asio::awaitable<Afterwards> write(Connection& connection, Reply reply,
                                             Afterwards afterwards);
    boost::asio::awaitable<Afterwards> stream(Connection& connection, Reply reply,
                                              Afterwards afterwards);
    boost::asio::awaitable<Result<std::string>> nextPiece(Reply& reply);

    /// Drops one that nobody serves; false when there is none.
    bool makeRoom();
    /// Drops one that sends its body slower than others wait; false when there is none.
    bool makeRoomForBody(const Connection& waiting);
    void drop(Connection& connection);
    void hold(Connection& connection, std::size_t bodyBytes);

    boost::asio::ssl::context& m_tls;
    boost::asio::thread_pool& m_databaseThreads;
    Service& m_service;
    Metrics& m_metrics;
    std::size_t m_most;
    std::set<Connection*> m_open;
    /// Of all bodies being read or worked on, as far as they are here.
    std::size_t m_bodyBytes = 0;
    bool m_finishing = false;
};

} // namespace reprise::headoffice
