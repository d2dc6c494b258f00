#include "PrinterLink.h"

#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reprise::devices {

PrinterLink::PrinterLink(const PrinterAddress& address, std::chrono::milliseconds timeout)
    : m_timeout(timeout)
{
    if (address.kind == LinkKind::Tcp) {
        connectTo(address);
        return;
    }
    // Some devices can only be written; and a plain file would swallow slips that nobody gets.
    m_file = open(address.host.c_str(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0) m_file = open(address.host.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat found {};
    if (m_file >= 0 && (fstat(m_file, &found) != 0 || S_ISREG(found.st_mode))) {
        close(m_file);
        m_file = -1;
    }
}

PrinterLink::~PrinterLink()
{
    if (m_file >= 0) close(m_file);
}

bool PrinterLink::waitFor(short events, std::chrono::milliseconds within) const
{
    pollfd waiting{m_file, events, 0};
    int ready = 0;
    do {
        ready = poll(&waiting, 1, static_cast<int>(within.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && (waiting.revents & events) != 0;
}

void PrinterLink::connectTo(const PrinterAddress& address)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(address.host.c_str(), address.port.c_str(), &wanted, &found) != 0) return;
    for (const auto* each = found; each != nullptr && m_file < 0; each = each->ai_next) {
        m_file = socket(each->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (m_file < 0) continue;
        int fault = 0;
        socklen_t size = sizeof fault;
        const bool begun =
            connect(m_file, each->ai_addr, each->ai_addrlen) == 0 || errno == EINPROGRESS;
        if (!begun || !waitFor(POLLOUT, m_timeout)
            || getsockopt(m_file, SOL_SOCKET, SO_ERROR, &fault, &size) != 0 || fault != 0) {
            close(m_file);
            m_file = -1;
        }
    }
    freeaddrinfo(found);
}

bool PrinterLink::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!isOpen() || !waitFor(POLLOUT, m_timeout)) return false;
        // A socket that was closed meanwhile would otherwise raise a signal.
        auto sent = ::send(m_file, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == ENOTSOCK) sent = write(m_file, bytes.data(), bytes.size());
        if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::optional<unsigned char> PrinterLink::receive(std::chrono::milliseconds within)
{
    if (!isOpen() || !waitFor(POLLIN, within)) return std::nullopt;
    unsigned char answer = 0;
    const auto taken = read(m_file, &answer, 1);
    if (taken == 1) return answer;
    struct stat found {};
    if (taken == 0 && fstat(m_file, &found) == 0 && S_ISSOCK(found.st_mode)) {
        close(m_file); // The other side has hung up; a device file may only have nothing to say.
        m_file = -1;
    }
    return std::nullopt;
}

} // namespace reprise::devices
