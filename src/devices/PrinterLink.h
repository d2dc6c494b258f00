// PrinterLink: bytes to a printer and back, through a socket or a device file, never waiting longer
// than told.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::devices {

enum class LinkKind : std::uint8_t { Tcp, Device };

/// "tcp:HOST:PORT" taken apart, or the path of a device file as `host`.
struct PrinterAddress {
    LinkKind kind;
    std::string host;
    std::string port;
};

/// Owns the open file; closed with it.
class PrinterLink {
public:
    PrinterLink(const PrinterAddress& address, std::chrono::milliseconds timeout);
    ~PrinterLink();
    PrinterLink(const PrinterLink&) = delete;
    PrinterLink& operator=(const PrinterLink&) = delete;

    /// Until the other side hangs up.
    bool isOpen() const { return m_file >= 0; }
    /// True when all of it was taken.
    bool send(std::string_view bytes);
    /// One byte; nothing when none comes in time or the link is gone.
    std::optional<unsigned char> receive(std::chrono::milliseconds within);

private:
    bool waitFor(short events, std::chrono::milliseconds within) const;
    void connectTo(const PrinterAddress& address);

    std::chrono::milliseconds m_timeout;
    int m_file = -1;
};

} // namespace reprise::devices
