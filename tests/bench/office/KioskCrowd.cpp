#include "office/KioskCrowd.h"

#include "reprise/crypto/CertificateAuthority.h"
#include "reprise/crypto/Sodium.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <cstdlib>
#include <fmt/core.h>
#include <fstream>
#include <iterator>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <optional>

namespace reprise::bench {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

/// Head office closes what has been silent for 75 s: a kiosk opens its line anew before it needs
/// it.
constexpr std::chrono::seconds longestIdle{40};

[[noreturn]] void giveUp(const std::string& why)
{
    fmt::print(stderr, "bench: {}\n", why);
    std::exit(2);
}

std::string textOf(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string textIn(BIO* bio)
{
    char* bytes = nullptr;
    const auto length = BIO_get_mem_data(bio, &bytes);
    std::string text(bytes, static_cast<std::size_t>(length));
    BIO_free(bio);
    return text;
}

/// A key and a request for a certificate with this name.
struct Request {
    std::string key;
    std::string csr;
};

Request requestFor(const std::string& name)
{
    auto* key = EVP_EC_gen("P-256");
    auto* request = X509_REQ_new();
    auto* subject = X509_REQ_get_subject_name(request);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_REQ_set_pubkey(request, key);
    X509_REQ_sign(request, key, EVP_sha256());
    auto* csr = BIO_new(BIO_s_mem());
    PEM_write_bio_X509_REQ(csr, request);
    auto* secret = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(secret, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_REQ_free(request);
    EVP_PKEY_free(key);
    return {textIn(secret), textIn(csr)};
}

} // namespace

struct KioskCrowd::Lines {
    struct Line {
        std::string name;
        asio::ssl::context tls{asio::ssl::context::tls_client};
        std::optional<asio::ssl::stream<tcp::socket>> stream; ///< Once it was opened.
        beast::flat_buffer buffer;
        Clock::time_point lastUsed = {};
    };

    asio::awaitable<void> open(Line& line);
    asio::awaitable<void> say(Line& line, Call call, Clock::time_point due,
                              const std::string& expected, double& took);

    std::uint16_t port = 0;
    asio::io_context network{1};
    std::vector<std::unique_ptr<Line>> all;
    std::size_t next = 0; ///< Whose turn it is.
};

asio::awaitable<void> KioskCrowd::Lines::open(Line& line)
{
    line.stream.emplace(network, line.tls);
    line.buffer.clear();
    const tcp::endpoint office(asio::ip::address_v4::loopback(), port);
    co_await line.stream->next_layer().async_connect(office, asio::use_awaitable);
    line.stream->next_layer().set_option(tcp::no_delay(true));
    co_await line.stream->async_handshake(asio::ssl::stream_base::client, asio::use_awaitable);
    line.lastUsed = Clock::now();
}

asio::awaitable<void> KioskCrowd::Lines::say(Line& line, Call call, Clock::time_point due,
                                             const std::string& expected, double& took)
{
    if (Clock::now() - line.lastUsed > longestIdle) co_await open(line);
    asio::steady_timer pause(network, due);
    co_await pause.async_wait(asio::use_awaitable);
    http::request<http::string_body> request{http::verb::post, call.path, 11};
    request.set(http::field::host, "127.0.0.1");
    request.set(http::field::content_type, "application/json");
    request.body() = std::move(call.body);
    request.prepare_payload();
    co_await http::async_write(*line.stream, request, asio::use_awaitable);
    http::response<http::string_body> answer;
    co_await http::async_read(*line.stream, line.buffer, answer, asio::use_awaitable);
    line.lastUsed = Clock::now();
    took = std::chrono::duration<double, std::milli>(line.lastUsed - due).count();
    if (answer.result_int() != 200 || answer.body().find(expected) == std::string::npos)
        giveUp(answer.body());
}

KioskCrowd::KioskCrowd(std::uint16_t port, const std::string& tls, int kiosks)
    : m_lines(std::make_unique<Lines>())
{
    m_lines->port = port;
    auto authority =
        crypto::CertificateAuthority::open(textOf(tls + "/ca.pem"), textOf(tls + "/ca.key"));
    if (!authority) giveUp(authority.error().detail);
    crypto::SodiumRandom random;
    const auto now =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto fails = [](const std::exception_ptr& failed) {
        if (failed) giveUp("a kiosk of the crowd lost its line");
    };
    for (int number = 1; number <= kiosks; ++number) {
        auto line = std::make_unique<Lines::Line>();
        line->name = fmt::format("0412-K{}", number);
        const auto request = requestFor(line->name);
        const auto issued = (*authority)->issue(request.csr, line->name, "0412", now, random);
        if (!issued) giveUp(issued.error().detail);
        line->tls.use_certificate(asio::buffer(issued->pem), asio::ssl::context::pem);
        line->tls.use_private_key(asio::buffer(request.key), asio::ssl::context::pem);
        m_lines->all.push_back(std::move(line));
    }
    // All certificates first: that takes longer than a silent line is kept.
    for (auto& line : m_lines->all) {
        asio::co_spawn(m_lines->network, m_lines->open(*line), fails);
        m_lines->network.run();
        m_lines->network.restart();
    }
}

KioskCrowd::~KioskCrowd() = default;

std::string KioskCrowd::name(int kiosk) const
{
    return m_lines->all.at(static_cast<std::size_t>(kiosk))->name;
}

std::vector<double> KioskCrowd::call(int calls, double rate, const Make& make,
                                     const std::string& expected)
{
    std::vector<double> took(static_cast<std::size_t>(calls));
    const auto begin = Clock::now() + std::chrono::milliseconds(100);
    for (std::size_t index = 0; index < took.size(); ++index) {
        auto& line = *m_lines->all[m_lines->next++ % m_lines->all.size()];
        const auto due = begin
                         + std::chrono::duration_cast<Clock::duration>(
                             std::chrono::duration<double>(static_cast<double>(index) / rate));
        asio::co_spawn(m_lines->network,
                       m_lines->say(line, make(static_cast<int>(index), line.name), due, expected,
                                    took[index]),
                       [](const std::exception_ptr& failed) {
                           if (failed) giveUp("a kiosk of the crowd lost its line");
                       });
    }
    m_lines->network.run();
    m_lines->network.restart();
    return took;
}

} // namespace reprise::bench
