// PrinterDoor: where bytes come in: a TCP port of this machine, or a pseudo terminal that looks
// like a printer's device file.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace reprise::simulator {

class PrinterDoor {
public:
    /// Port 0 takes a free one. Throws std::runtime_error when there is none.
    static PrinterDoor atPort(std::uint16_t port);
    /// A pseudo terminal with a symbolic link to it at `path`.
    static PrinterDoor atDevice(const std::string& path);

    PrinterDoor(PrinterDoor&& other) noexcept;
    PrinterDoor& operator=(PrinterDoor&&) = delete;
    ~PrinterDoor();

    std::uint16_t port() const { return m_port; }
    /// Waits at most 10 ms for bytes, for a caller, or for wake(). False once woken.
    bool listen(std::string& bytes);
    /// To who is talking now; nobody hears it otherwise.
    void answer(const std::string& bytes) const;
    void hangUp();
    void wake();

private:
    PrinterDoor();

    int m_listener = -1; ///< Of a TCP port.
    int m_talk = -1;     ///< Who is talking, or the pseudo terminal.
    int m_other = -1;    ///< Keeps the pseudo terminal's far end open.
    std::string m_link;
    std::array<int, 2> m_wake{-1, -1};
    std::uint16_t m_port = 0;
};

} // namespace reprise::simulator
