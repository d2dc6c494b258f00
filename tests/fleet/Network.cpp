#include "Network.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <algorithm>
#include <chrono>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace reprise::fleet {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using namespace std::chrono_literals;

constexpr auto officePatience = 8s;
constexpr std::uint64_t largestLetter = 16 * 1024 * 1024;
constexpr std::size_t mostKept = 200;

class OnItsWay {
public:
    explicit OnItsWay(std::atomic<int>& count) : m_count(count) { ++m_count; }
    OnItsWay(const OnItsWay&) = delete;
    ~OnItsWay() { --m_count; }

private:
    std::atomic<int>& m_count;
};

} // namespace

struct Network::Door {
    asio::io_context context;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    tcp::acceptor acceptor{context, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
};

Network::Network(NetworkFiles files, std::vector<std::string> offices, std::uint32_t seed)
    : m_files(std::move(files)),
      m_offices(std::move(offices)),
      m_door(std::make_unique<Door>()),
      m_dice(seed)
{
    m_door->tls.use_certificate_chain_file(m_files.serverCert);
    m_door->tls.use_private_key_file(m_files.serverKey, asio::ssl::context::pem);
    m_listener = std::thread([this] { listen(); });
}

Network::~Network()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        for (const auto handle : m_open)
            ::shutdown(handle, SHUT_RDWR);
    }
    ::shutdown(m_door->acceptor.native_handle(), SHUT_RDWR);
    m_listener.join();
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_open.empty(); });
}

std::string Network::url() const
{
    return "https://127.0.0.1:" + std::to_string(m_door->acceptor.local_endpoint().port());
}

void Network::listen()
{
    while (true) {
        const auto handle =
            ::accept4(m_door->acceptor.native_handle(), nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (m_isOver) {
            if (handle >= 0) ::close(handle);
            return;
        }
        if (handle < 0) continue;
        m_open.push_back(handle);
        std::thread([this, handle] {
            converse(handle);
            const std::lock_guard done(m_mutex);
            std::erase(m_open, handle);
            ::close(handle);
            m_ended.notify_all();
        }).detach();
    }
}

void Network::converse(int handle)
{
    asio::ssl::stream<tcp::socket> stream(tcp::socket(m_door->context, tcp::v4(), handle),
                                          m_door->tls);
    boost::system::error_code failed;
    stream.handshake(asio::ssl::stream_base::server, failed);
    beast::flat_buffer buffer;
    auto lines = linesToOffices();
    while (!failed) {
        http::request_parser<http::string_body> parser;
        parser.body_limit(largestLetter);
        http::read(stream, buffer, parser, failed);
        if (failed) break;
        auto request = parser.release();
        const Letter letter{std::string(request.method_string()), std::string(request.target()),
                            std::move(request.body())};
        const auto fate = anyFate();
        const auto answer = carry(lines, letter, fate);
        if (!answer) break;
        http::response<http::string_body> response{
            http::int_to_status(static_cast<unsigned>(answer->status)), 11};
        response.body() = answer->body;
        response.prepare_payload();
        if (fate == Fate::AnswerIsCut) {
            response.body().resize(answer->body.size() / 2);
            http::write(stream, response, failed);
            break;
        }
        http::write(stream, response, failed);
        sendKept(lines);
    }
    stream.next_layer().release(failed); // Whoever keeps the list closes it.
}

Network::Lines Network::linesToOffices() const
{
    Lines lines;
    for (const auto& office : m_offices) {
        auto line = sync::makeHttpsTransport(
            {office, m_files.ca, m_files.kioskCert, m_files.kioskKey, "", officePatience});
        REPRISE_EXPECTS(line);
        lines.push_back(std::move(*line));
    }
    return lines;
}

std::size_t Network::roll(std::size_t below)
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(m_dice.roll(0, static_cast<std::int64_t>(below) - 1));
}

Network::Fate Network::anyFate()
{
    if (m_weather == Weather::Fair) return Fate::Arrives;
    const auto share = roll(1000);
    if (share < 20) return Fate::IsLost;
    if (share < 40) return Fate::ArrivesLate;
    if (share < 70) return Fate::AnswerIsLost;
    if (share < 100) return Fate::IsDelayed;
    if (share < 130) return Fate::ArrivesTwice;
    if (share < 160) return Fate::ArrivesAgain;
    if (share < 170) return Fate::AnswerIsCut;
    return Fate::Arrives;
}

std::optional<sync::HttpAnswer> Network::carry(Lines& lines, const Letter& letter, Fate fate)
{
    ++m_counts.letters;
    if (isClosed()) return std::nullopt;
    switch (fate) {
    case Fate::Arrives: return forward(lines, letter);
    case Fate::IsLost: ++m_counts.lost; return std::nullopt;
    case Fate::ArrivesLate: keep(letter); return std::nullopt;
    case Fate::AnswerIsLost:
        ++m_counts.answersLost;
        static_cast<void>(forward(lines, letter));
        return std::nullopt;
    case Fate::IsDelayed:
        ++m_counts.delayed;
        std::this_thread::sleep_for(std::chrono::milliseconds(20 + roll(1000)));
        return forward(lines, letter);
    case Fate::ArrivesTwice: {
        ++m_counts.doubled;
        auto others = linesToOffices();
        std::thread twin([&] { static_cast<void>(forward(others, letter)); });
        auto answer = forward(lines, letter);
        twin.join();
        return answer;
    }
    case Fate::ArrivesAgain: keep(letter); return forward(lines, letter);
    case Fate::AnswerIsCut: {
        ++m_counts.cut;
        auto answer = forward(lines, letter);
        return answer && !answer->body.empty() ? answer : std::nullopt;
    }
    }
    REPRISE_UNREACHABLE();
}

/// To whichever of the offices; to the other where that one is away, as behind one address.
std::optional<sync::HttpAnswer> Network::forward(Lines& lines, const Letter& letter)
{
    const OnItsWay onItsWay(m_forwarding); // Before the look at the line, for whoever cuts it.
    const auto first = roll(lines.size());
    for (std::size_t tries = 0; tries < lines.size(); ++tries) {
        if (isClosed()) return std::nullopt;
        auto& line = *lines[(first + tries) % lines.size()];
        const auto answer =
            letter.method == "GET" ? line.get(letter.path) : line.post(letter.path, letter.body);
        if (answer && !isClosed()) return *answer;
    }
    return std::nullopt;
}

void Network::keep(const Letter& letter)
{
    const std::lock_guard lock(m_mutex);
    if (letter.method == "POST" && m_kept.size() < mostKept) m_kept.push_back(letter);
}

void Network::sendKept(Lines& lines)
{
    std::optional<Letter> letter;
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.empty() || m_weather != Weather::Foul || !m_dice.once(12)) return;
        std::swap(m_kept[static_cast<std::size_t>(
                      m_dice.roll(0, static_cast<std::int64_t>(m_kept.size()) - 1))],
                  m_kept.back());
        letter = std::move(m_kept.back());
        m_kept.pop_back();
    }
    ++m_counts.late;
    static_cast<void>(forward(lines, *letter));
}

void Network::flush()
{
    std::vector<Letter> kept;
    {
        const std::lock_guard lock(m_mutex);
        kept.swap(m_kept);
        m_dice.shuffle(kept);
    }
    auto lines = linesToOffices();
    for (const auto& letter : kept) {
        ++m_counts.late;
        static_cast<void>(forward(lines, letter));
    }
}

} // namespace reprise::fleet
