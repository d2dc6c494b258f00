#include "RogueLine.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace reprise::integration {

RogueLine::RogueLine(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    static_cast<void>(
        ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address));
    const timeval patience{20, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

RogueLine::RogueLine(RogueLine&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_context(std::exchange(other.m_context, nullptr)),
      m_tls(std::exchange(other.m_tls, nullptr))
{
}

RogueLine::~RogueLine()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    if (m_socket >= 0) ::close(m_socket);
}

bool RogueLine::secure(const std::string& pem, const std::string& key)
{
    m_context = SSL_CTX_new(TLS_client_method());
    if (!pem.empty()) {
        SSL_CTX_use_certificate_chain_file(m_context, pem.c_str());
        SSL_CTX_use_PrivateKey_file(m_context, key.c_str(), SSL_FILETYPE_PEM);
    }
    m_tls = SSL_new(m_context);
    SSL_set_fd(m_tls, m_socket);
    return SSL_connect(m_tls) == 1;
}

bool RogueLine::say(const std::string& bytes)
{
    if (m_tls != nullptr) return SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
    return ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0;
}

std::string RogueLine::hear(std::chrono::milliseconds patience, std::size_t enough)
{
    std::string heard;
    char piece[4096];
    while (heard.size() < enough) {
        pollfd ready{m_socket, POLLIN, 0};
        if (SSL_pending(m_tls) == 0 && ::poll(&ready, 1, static_cast<int>(patience.count())) <= 0)
            break;
        const auto count = SSL_read(m_tls, piece, sizeof piece);
        if (count <= 0) break;
        heard.append(piece, static_cast<std::size_t>(count));
    }
    return heard;
}

bool RogueLine::isCut() const
{
    pollfd standing{m_socket, POLLRDHUP, 0};
    return ::poll(&standing, 1, 0) == 1;
}

std::string request(const std::string& path, const std::string& body, std::size_t announced)
{
    const auto length = announced == std::string::npos ? body.size() : announced;
    return "POST " + path + " HTTP/1.1\r\nHost: office\r\nContent-Type: application/json\r\n"
           + "Content-Length: " + std::to_string(length) + "\r\n\r\n" + body;
}

} // namespace reprise::integration
