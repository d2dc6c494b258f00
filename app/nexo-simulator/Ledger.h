// Ledger: what this payment terminal did with money, one line of JSON each, in a file that only
// grows. A line is on disk before anybody is answered, and what it says after a restart is what it
// said before: it is the truth about money.
#pragma once

#include "reprise/base/Result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace reprise::nexo {

using Json = nlohmann::ordered_json;

class Ledger {
public:
    /// Opens `file`, or makes it. A last line that was cut off by a crash was answered to nobody
    /// and is taken away. Invalid for another line that is no JSON.
    static Result<Ledger> open(const std::string& file);

    Ledger(Ledger&& other) noexcept;
    Ledger& operator=(Ledger&&) = delete;
    ~Ledger();

    /// The lines that were there when it was opened.
    const std::vector<Json>& past() const { return m_past; }

    /// Comes back when the line is on disk; a disk that fails ends the program, since a terminal
    /// without a memory must not move money.
    void append(const Json& line);

private:
    explicit Ledger(int file) : m_file(file) {}

    int m_file;
    std::vector<Json> m_past;
};

} // namespace reprise::nexo
