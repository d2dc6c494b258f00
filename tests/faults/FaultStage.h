// FaultStage: one terminal with a payment terminal beside it, made once and copied for each try, and
// the real `reprise` run on it with a fault at a step of choice.
#pragma once

#include "ChildProcess.h"
#include "TemporaryFolder.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reprise::faults {

/// What goes wrong: "kill:17" as FaultyDisk.cpp has it; empty for nothing.
using Fault = std::string;

struct Reply {
    int exitCode = 0;
    std::vector<nlohmann::json> answers; ///< One a line, as far as they got out.
};

/// What the payment terminal's own log says about one return.
struct MoneyMoved {
    int payments = 0; ///< How often money moved.
    std::int64_t minor = 0;
};

class FaultStage {
public:
    FaultStage();

    /// A fresh copy of the terminal; the one before is gone.
    void setOut();
    /// The next messages about money that reach the payment terminal: "decline", "answer_lost", …
    void letTerminal(const std::vector<std::string>& faults);

    Reply run(const std::vector<std::string>& words, const std::string& input = {},
              const Fault& fault = {});
    /// Steps of the run before; only of one that came to its end.
    long steps() const;

    MoneyMoved moneyOf(const std::string& returnId) const;
    bool journalVerifies();
    /// Units of a line of the sale that are gone, as the terminal's database has it.
    std::int64_t unitsGone(int line);

private:
    std::string folder() const { return m_folder.file("terminal"); }

    support::TemporaryFolder m_folder;
    std::unique_ptr<support::ChildProcess> m_terminal;
    std::string m_address;
};

/// The number of the sale that every try brings things back from.
inline constexpr const char* saleNumber = "0412-03-20261101-00001";

} // namespace reprise::faults
