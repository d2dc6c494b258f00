// FaultStage: one terminal with a payment terminal beside it, made once and copied for each try,
// and the real `reprise` run on it with a fault at a step of choice.
#pragma once

#include "NexoSimulator.h"
#include "TemporaryFolder.h"

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace reprise::faults {

struct Reply {
    int exitCode = 0;
    std::vector<nlohmann::json> answers; ///< One a line, as far as they got out.
};

/// What the payment terminal's own log says that it moved.
struct MoneyMoved {
    int payments = 0;
    std::int64_t minor = 0;
};

class FaultStage {
public:
    /// Sales of `unitsPerLine` units in each of three lines, each paid as in `tenders` (JSON).
    /// `simulator` is added to the payment terminal's command line.
    explicit FaultStage(const std::string& tenders, int sales = 1,
                        std::vector<std::string> simulator = {});

    /// A fresh copy of the terminal; the one before is gone. Money moved so far no longer counts.
    void setOut();

    /// Runs `reprise WORDS --data … --json`. `fault` is "kill:17" as FaultyDisk.cpp has it, or
    /// empty.
    Reply run(std::vector<std::string> words, const std::string& input = {},
              const std::string& fault = {});
    /// `reprise return -`, to be talked to and killed.
    std::unique_ptr<support::ChildProcess> serve();
    /// Steps towards the outside of the last run that came to its end.
    long steps() const;

    MoneyMoved moneyMoved() const;
    std::int64_t unitsGone(int line);
    support::NexoSimulator& terminal() { return m_nexo; }

private:
    std::string folder() const { return m_folder.file("terminal"); }

    support::TemporaryFolder m_folder;
    support::NexoSimulator m_nexo;
    std::size_t m_movedBefore = 0;
};

std::string saleNumber(int index = 1);
inline constexpr int unitsPerLine = 3;
inline constexpr int pricePerLine = 1000; ///< Minor units for all of a line: thirds don't come out.

} // namespace reprise::faults
