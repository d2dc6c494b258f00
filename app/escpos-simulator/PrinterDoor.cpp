#include "PrinterDoor.h"

#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace reprise::simulator {

PrinterDoor::PrinterDoor()
{
    if (pipe(m_wake.data()) != 0) throw std::runtime_error("no pipe for the simulated printer");
}

PrinterDoor::PrinterDoor(PrinterDoor&& other) noexcept
    : m_listener(std::exchange(other.m_listener, -1)),
      m_talk(std::exchange(other.m_talk, -1)),
      m_other(std::exchange(other.m_other, -1)),
      m_link(std::exchange(other.m_link, {})),
      m_wake(std::exchange(other.m_wake, {-1, -1})),
      m_port(other.m_port)
{
}

PrinterDoor::~PrinterDoor()
{
    for (const int file : {m_listener, m_talk, m_other, m_wake[0], m_wake[1]})
        if (file >= 0) close(file);
    if (!m_link.empty()) unlink(m_link.c_str());
}

PrinterDoor PrinterDoor::atPort(std::uint16_t port)
{
    PrinterDoor door;
    door.m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(door.m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (bind(door.m_listener, any, size) != 0 || ::listen(door.m_listener, 4) != 0
        || getsockname(door.m_listener, any, &size) != 0)
        throw std::runtime_error("port " + std::to_string(port) + " is taken, expected a free one");
    door.m_port = ntohs(address.sin_port);
    return door;
}

PrinterDoor PrinterDoor::atDevice(const std::string& path)
{
    PrinterDoor door;
    door.m_talk = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (door.m_talk < 0 || grantpt(door.m_talk) != 0 || unlockpt(door.m_talk) != 0)
        throw std::runtime_error("no pseudo terminal for the simulated printer");
    const char* name = ptsname(door.m_talk);
    door.m_other = name == nullptr ? -1 : open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (door.m_other < 0 || tcgetattr(door.m_other, &settings) != 0)
        throw std::runtime_error("no pseudo terminal for the simulated printer");
    cfmakeraw(&settings); // Bytes, not lines of a keyboard.
    tcsetattr(door.m_other, TCSANOW, &settings);
    if (symlink(name, path.c_str()) != 0)
        throw std::runtime_error("'" + path + "' can't be made, expected a path that is free");
    door.m_link = path;
    return door;
}

bool PrinterDoor::listen(std::string& bytes)
{
    const int waited = m_talk >= 0 ? m_talk : m_listener;
    std::array<pollfd, 2> files{pollfd{waited, POLLIN, 0}, pollfd{m_wake[0], POLLIN, 0}};
    if (poll(files.data(), files.size(), 10) < 0) return true;
    if (files[1].revents != 0) return false;
    if (files[0].revents == 0) return true;
    if (m_talk < 0) {
        m_talk = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        return true;
    }
    std::array<char, 512> buffer{};
    const auto count = read(m_talk, buffer.data(), buffer.size());
    if (count > 0)
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    else
        hangUp();
    return true;
}

void PrinterDoor::answer(const std::string& bytes) const
{
    if (m_talk < 0 || bytes.empty()) return;
    if (m_listener >= 0)
        static_cast<void>(send(m_talk, bytes.data(), bytes.size(), MSG_NOSIGNAL));
    else if (write(m_talk, bytes.data(), bytes.size()) < 0)
        return; // Nobody reads: the device file was closed meanwhile.
}

void PrinterDoor::hangUp()
{
    if (m_listener < 0 || m_talk < 0) return; // A pseudo terminal stays.
    close(m_talk);
    m_talk = -1;
}

void PrinterDoor::wake()
{
    const char word = 'x';
    static_cast<void>(!write(m_wake[1], &word, 1));
}

} // namespace reprise::simulator
