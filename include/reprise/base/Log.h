// Log: the port for what service staff should be able to read later. Never a customer's words,
// never a raw scanned code, never a card number.
#pragma once

#include <cstdint>
#include <string_view>

namespace reprise {

enum class Severity : std::uint8_t { Info, Warning, Failure };

class Log {
public:
    virtual ~Log() = default;

    virtual void write(Severity severity, std::string_view room, std::string_view text) = 0;
};

} // namespace reprise
