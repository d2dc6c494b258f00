// CommandSplitter: a stream of ESC/POS bytes cut into whole commands and single characters,
// however they arrive.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reprise::simulator {

class CommandSplitter {
public:
    void add(std::string_view bytes) { m_waiting += bytes; }
    /// The next whole command, or one character; nothing while its end has not come.
    std::optional<std::string> next();
    void clear() { m_waiting.clear(); }

private:
    std::string m_waiting;
};

/// DLE …: acted on at once, whatever else still waits.
bool isRealTime(std::string_view command);

} // namespace reprise::simulator
