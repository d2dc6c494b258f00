#include "CommandSplitter.h"

#include <array>
#include <cstddef>

namespace reprise::simulator {

namespace {

constexpr char dle = '\x10';
constexpr char esc = '\x1b';
constexpr char gs = '\x1d';

std::size_t at(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

std::size_t lengthOfDle(std::string_view bytes)
{
    constexpr char eot = '\x04';
    constexpr char dc4 = '\x14';
    if (bytes.size() < 3) return 3;
    if (bytes[1] == eot) return 3;
    if (bytes[1] == dc4) return bytes[2] == '\x08' ? 10 : 5;
    return 3;
}

std::size_t lengthOfEsc(std::string_view bytes)
{
    if (bytes.size() < 2) return 2;
    return bytes[1] == '@' || bytes[1] == '2' ? 2 : 3;
}

/// Of a command that says in its head how much follows; the head alone while that is not known.
std::size_t lengthOfGs(std::string_view bytes)
{
    if (bytes.size() < 2) return 2;
    switch (bytes[1]) {
    case 'V': return bytes.size() < 3 ? 3 : (at(bytes, 2) >= 65 ? 4 : 3);
    case 'k': return bytes.size() < 4 ? 4 : 4 + at(bytes, 3);
    case '(': return bytes.size() < 5 ? 5 : 5 + at(bytes, 3) + 256 * at(bytes, 4);
    case 'v':
        if (bytes.size() < 8) return 8;
        return 8 + (at(bytes, 4) + 256 * at(bytes, 5)) * (at(bytes, 6) + 256 * at(bytes, 7));
    default: return 3;
    }
}

std::size_t lengthOf(std::string_view bytes)
{
    switch (bytes.front()) {
    case dle: return lengthOfDle(bytes);
    case esc: return lengthOfEsc(bytes);
    case gs: return lengthOfGs(bytes);
    default: return 1;
    }
}

} // namespace

std::optional<std::string> CommandSplitter::next()
{
    if (m_waiting.empty()) return std::nullopt;
    const auto length = lengthOf(m_waiting);
    if (m_waiting.size() < length) return std::nullopt;
    auto command = m_waiting.substr(0, length);
    m_waiting.erase(0, length);
    return command;
}

bool isRealTime(std::string_view command)
{
    return command.starts_with(dle);
}

} // namespace reprise::simulator
