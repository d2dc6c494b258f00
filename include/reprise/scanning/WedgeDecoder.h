// WedgeDecoder: tells a scanner that types from a person who types, by the gaps between the keys.
// Pure: key strokes and times go in, whole codes come out.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::scanning {

/// What a scanner sends around a code; a store's scanners are set up alike.
struct WedgeSettings {
    std::chrono::milliseconds maximumGap{60}; ///< People are slower.
    std::size_t minimumLength = 4;            ///< In bytes; shorter ones may be a person's.
    std::size_t maximumLength = 4096;         ///< In bytes; longer ones are dropped whole.
};

class WedgeDecoder {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit WedgeDecoder(WedgeSettings settings = {});

    /// One key's text; empty for a key that writes nothing, like Shift. True when it belongs to a
    /// burst, so that no control on the screen should see it. The first two keys of a burst can't
    /// be known from a person's: passedOn() tells how many went by.
    bool key(std::string_view text, Time at);

    /// Enter or Tab. The code, when a burst of keys led up to it; nothing when a person pressed it.
    std::optional<std::string> terminator(Time at);

    /// How many keys of the burst now running, or of the one that the last terminator ended, were
    /// answered with false: a control with the focus has them and may want to take them out.
    std::size_t passedOn() const { return m_passedOn; }

    void reset();

private:
    enum class State : std::uint8_t { Gathering, TooLong };

    bool follows(Time at) const;

    WedgeSettings m_settings;
    State m_state = State::Gathering;
    std::string m_typed;
    Time m_last{};
    std::size_t m_keys = 0; ///< That write something, in the burst now running.
    std::size_t m_passedOn = 0;
};

} // namespace reprise::scanning
