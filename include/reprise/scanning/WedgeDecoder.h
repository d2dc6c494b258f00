// WedgeDecoder: tells a scanner that types from a person who types, by the gaps between the keys.
// Pure: key strokes and times go in, whole codes come out.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::scanning {

/// What a scanner sends around a code; a store's scanners are set up alike.
struct WedgeSettings {
    std::chrono::milliseconds maximumGap{60}; ///< People are slower.
    std::size_t minimumLength = 4;
    std::size_t maximumLength = 4096;
};

class WedgeDecoder {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit WedgeDecoder(WedgeSettings settings = {});

    /// One key's text. True when it belongs to a burst, so that no control on the screen should see
    /// it.
    bool key(std::string_view text, Time at);

    /// Enter or Tab. The code, when a burst of keys led up to it; nothing when a person pressed it.
    std::optional<std::string> terminator(Time at);

    void reset();

private:
    WedgeSettings m_settings;
    std::string m_typed;
    Time m_last{};
    std::size_t m_fastKeys = 0;
};

} // namespace reprise::scanning
