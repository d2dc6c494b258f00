#include "PrinterMachine.h"

namespace reprise::simulator {

namespace {

constexpr std::string_view forgetCommand{"\x10\x14\x08", 3};

std::string oneByte(unsigned value)
{
    return std::string(1, static_cast<char>(value));
}

} // namespace

bool PrinterMachine::isStopped() const
{
    return isPaperOut() || m_trouble.coverOpen || m_trouble.cutterJam || m_trouble.offline
           || isSilent() || isDead();
}

bool PrinterMachine::isSilent() const
{
    return m_trouble.silent || (m_trouble.silentAfter && *m_trouble.silentAfter <= 0);
}

std::string PrinterMachine::answerTo(std::string_view question) const
{
    constexpr unsigned status = 0x12;
    switch (question[2]) {
    case 1: return oneByte(status | (isStopped() ? 0x08U : 0U));
    case 2:
        return oneByte(status | (m_trouble.coverOpen ? 0x04U : 0U) | (isPaperOut() ? 0x20U : 0U)
                       | (m_trouble.cutterJam ? 0x40U : 0U));
    case 3: return oneByte(status | (m_trouble.cutterJam ? 0x08U : 0U));
    case 4:
        return oneByte(status | (m_trouble.nearEnd || isPaperOut() ? 0x0cU : 0U)
                       | (isPaperOut() ? 0x60U : 0U));
    default: return {};
    }
}

void PrinterMachine::forgetAll()
{
    m_commands.clear();
    m_splitter.clear();
    m_roll.forget();
}

std::string PrinterMachine::take(std::string_view bytes)
{
    if (isSilent() || isDead()) return {};
    std::string answers;
    m_splitter.add(bytes);
    while (auto command = m_splitter.next()) {
        if (!isRealTime(*command))
            m_commands.push_back(std::move(*command));
        else if (command->starts_with(forgetCommand))
            forgetAll();
        else
            answers += answerTo(*command);
    }
    return answers;
}

std::string PrinterMachine::step(std::chrono::steady_clock::time_point now)
{
    while (!m_commands.empty() && !isStopped() && now >= m_busyUntil) {
        const auto command = std::move(m_commands.front());
        m_commands.pop_front();
        if (command.starts_with("\x1dr")) return oneByte(m_trouble.nearEnd ? 0x03U : 0U);
        if (!m_roll.take(command)) continue;
        if (m_trouble.linesLeft) --*m_trouble.linesLeft;
        if (m_trouble.silentAfter) --*m_trouble.silentAfter;
        if (m_trouble.diesAfter) --*m_trouble.diesAfter;
        m_busyUntil = now + m_trouble.perLine;
    }
    return {};
}

} // namespace reprise::simulator
