// SimulatedPrinter: an ESC/POS printer behind a TCP port of this machine. It understands what our
// slips use, writes the text down, and runs out of paper when told to.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace reprise::test {

class SimulatedPrinter {
public:
    /// Port 0 takes a free one. `printed` gets each line of paper; a cut is the line "✂".
    explicit SimulatedPrinter(std::uint16_t port, std::function<void(const std::string&)> printed)
        : m_printed(std::move(printed)), m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int on = 1;
        setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        socklen_t size = sizeof address;
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_listener, any, size) != 0 || listen(m_listener, 4) != 0
            || getsockname(m_listener, any, &size) != 0 || pipe(m_wake.data()) != 0) {
            throw std::runtime_error("no port for the simulated printer");
        }
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }

    ~SimulatedPrinter()
    {
        close(m_wake[1]);
        m_thread.join();
        close(m_wake[0]);
        close(m_listener);
    }

    SimulatedPrinter(const SimulatedPrinter&) = delete;
    SimulatedPrinter& operator=(const SimulatedPrinter&) = delete;

    std::uint16_t port() const { return m_port; }

    /// How many lines fit on what is left of the roll; nothing for a roll without end.
    void setPaper(std::optional<int> lines)
    {
        const std::lock_guard lock(m_guard);
        m_paper = lines;
    }

private:
    void serve()
    {
        while (waitFor(m_listener)) {
            const int customer = accept(m_listener, nullptr, nullptr);
            if (customer < 0) return;
            m_waiting.clear();
            m_line.clear();
            std::array<char, 512> buffer{};
            while (waitFor(customer)) {
                const auto count = read(customer, buffer.data(), buffer.size());
                if (count <= 0) break;
                m_waiting.append(buffer.data(), static_cast<std::size_t>(count));
                while (step(customer)) {
                }
            }
            close(customer);
        }
    }

    bool waitFor(int file) const
    {
        std::array<pollfd, 2> files{pollfd{file, POLLIN, 0}, pollfd{m_wake[0], POLLIN, 0}};
        if (poll(files.data(), files.size(), -1) <= 0) return false;
        return files[1].revents == 0;
    }

    bool isOut() const
    {
        const std::lock_guard lock(m_guard);
        return m_paper && *m_paper <= 0;
    }

    static void answer(int customer, unsigned char byte) { send(customer, &byte, 1, MSG_NOSIGNAL); }

    std::size_t lengthOfCommand() const
    {
        const std::string_view bytes = m_waiting;
        if (bytes[0] == '\x10') return 3;
        if (bytes[0] == '\x1b') return bytes.size() > 1 && bytes[1] == '@' ? 2 : 3;
        if (bytes[0] != '\x1d') return 1;
        if (bytes.size() < 2) return 2;
        if (bytes[1] == 'V') return 4;
        if (bytes[1] != 'k') return 3;
        return bytes.size() < 4 ? 4 : 4 + static_cast<unsigned char>(bytes[3]);
    }

    /// Takes one command or character off what waits. False when there is none, or no paper.
    bool step(int customer)
    {
        if (m_waiting.empty()) return false;
        const auto length = lengthOfCommand();
        if (m_waiting.size() < length) return false;
        const bool isRealTime = m_waiting[0] == '\x10';
        if (isOut() && !isRealTime) return false; // Stands still until there is paper.

        const auto command = m_waiting.substr(0, length);
        m_waiting.erase(0, length);
        if (isRealTime) {
            const bool asksPaper = command[2] == 4;
            answer(customer,
                   static_cast<unsigned char>(0x12 | (isOut() ? (asksPaper ? 0x60 : 0x08) : 0)));
        } else if (command.starts_with("\x1dr")) {
            answer(customer, 0);
        } else if (command.starts_with("\x1dk")) {
            m_line += "[" + command.substr(6) + "]";
        } else if (command.starts_with("\x1dV")) {
            m_printed("✂");
        } else if (command == "\n") {
            m_printed(std::exchange(m_line, {}));
            const std::lock_guard lock(m_guard);
            if (m_paper) --*m_paper;
        } else if (length == 1) {
            m_line += command;
        }
        return true;
    }

    std::function<void(const std::string&)> m_printed;
    int m_listener;
    std::uint16_t m_port = 0;
    std::array<int, 2> m_wake{};
    mutable std::mutex m_guard;
    std::optional<int> m_paper;
    std::string m_waiting;
    std::string m_line;
    std::thread m_thread;
};

} // namespace reprise::test
