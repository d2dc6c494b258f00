#include "reprise/scanning/WedgeDecoder.h"

#include <utility>

namespace reprise::scanning {

namespace {

/// Two keys may follow each other quickly under a person's fingers; three hardly ever do.
constexpr std::size_t keysOfAPerson = 2;

} // namespace

WedgeDecoder::WedgeDecoder(WedgeSettings settings) : m_settings(settings) {}

bool WedgeDecoder::follows(Time at) const
{
    // A clock that runs backwards proves nothing, so it starts a new burst.
    return m_last != Time{} && at >= m_last && at - m_last <= m_settings.maximumGap;
}

bool WedgeDecoder::key(std::string_view text, Time at)
{
    if (!follows(at)) reset();
    m_last = at;
    if (text.empty()) return m_keys > keysOfAPerson;

    ++m_keys;
    if (m_typed.size() + text.size() > m_settings.maximumLength) {
        m_state = State::TooLong;
        m_typed.clear();
    }
    if (m_state == State::Gathering) m_typed += text;
    const bool isBurst = m_keys > keysOfAPerson;
    if (!isBurst) ++m_passedOn;
    return isBurst;
}

std::optional<std::string> WedgeDecoder::terminator(Time at)
{
    const bool isCode = follows(at) && m_state == State::Gathering && m_keys > keysOfAPerson
                        && m_typed.size() >= m_settings.minimumLength;
    auto code = std::move(m_typed);
    const auto passedOn = m_passedOn;
    reset();
    if (!isCode) return std::nullopt;
    m_passedOn = passedOn;
    return code;
}

void WedgeDecoder::reset()
{
    m_state = State::Gathering;
    m_typed.clear();
    m_last = {};
    m_keys = 0;
    m_passedOn = 0;
}

} // namespace reprise::scanning
