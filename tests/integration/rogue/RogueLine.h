// RogueLine: a connection to head office that sends whatever bytes it likes, over TLS or without,
// and hears what comes back.
#pragma once

#include <chrono>
#include <cstdint>
#include <openssl/types.h>
#include <string>

namespace reprise::integration {

class RogueLine {
public:
    /// Connected, and not a byte said.
    explicit RogueLine(std::uint16_t port);
    RogueLine(RogueLine&& other) noexcept;
    RogueLine(const RogueLine&) = delete;
    ~RogueLine();

    /// The handshake, with a certificate of its own unless `pem` is empty. False when it failed.
    bool secure(const std::string& pem = {}, const std::string& key = {});
    /// False once the other side has hung up.
    bool say(const std::string& bytes);
    /// All that comes until the other side hangs up, is silent that long, or has said so much.
    std::string hear(std::chrono::milliseconds patience, std::size_t enough = 1 << 20);
    /// Whether the other side has closed the connection by now.
    bool isCut() const;

private:
    int m_socket;
    SSL_CTX* m_context = nullptr;
    SSL* m_tls = nullptr;
};

/// "POST PATH" with a body, or with the promise of one.
std::string request(const std::string& path, const std::string& body,
                    std::size_t announced = std::string::npos);

} // namespace reprise::integration
