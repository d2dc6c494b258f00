// FaultStage: one terminal with a payment terminal beside it, made once and copied for each try,
// and the real `reprise` run on it with a fault at a step of choice.
#pragma once

#include "ClaimOffice.h"
#include "NexoSimulator.h"
#include "TemporaryFolder.h"

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace reprise::faults {

/// Whether the receipts are there from the start, or come in when takeInSales() says so.
enum class Arrival : std::uint8_t { Before, Later };

/// Whether the terminal has a head office, which grants its lines before money moves, or gave it a
/// budget and then no answer.
enum class HeadOffice : std::uint8_t { None, Granting, Silent };

/// What was sold, and to whose rules it comes back.
struct Setting {
    std::string tenders;                     ///< What paid each sale, as JSON.
    int sales = 1;                           ///< Of `unitsPerLine` units in each of three lines.
    std::vector<std::string> simulator = {}; ///< Added to the payment terminal's command line.
    std::string members = {}; ///< Of each sale besides the usual ones: `,"gift":true`.
    std::string policy = {};  ///< TOML that follows deploy/policy/open.toml.
    Arrival arrival = Arrival::Before;
    HeadOffice office = HeadOffice::None;
};

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
    explicit FaultStage(const Setting& setting);

    /// A fresh copy of the terminal; the one before is gone. Money moved so far no longer counts.
    void setOut();

    /// Runs `reprise WORDS --data … --json`. `fault` is "kill:17" as FaultyDisk.cpp has it, or
    /// empty.
    Reply run(std::vector<std::string> words, const std::string& input = {},
              const std::string& fault = {});
    /// Imports the sales of a setting whose receipts come in later.
    void takeInSales();
    /// `reprise return -`, to be talked to and killed.
    std::unique_ptr<support::ChildProcess> serve();
    /// Steps towards the outside of the last run that came to its end.
    long steps() const;

    MoneyMoved moneyMoved() const;
    /// Null without one.
    const ClaimOffice* office() const { return m_office ? &*m_office : nullptr; }
    /// Of a line of a sale, the first one unless said otherwise.
    std::int64_t unitsGone(int line, int sale = 1);
    support::NexoSimulator& terminal() { return m_nexo; }

private:
    std::string folder() const { return m_folder.file("terminal"); }

    void takeIn(const std::string& terminal) const;
    void makeOffice(const Setting& setting);
    void getBudget(const std::string& terminal) const;

    support::TemporaryFolder m_folder;
    support::NexoSimulator m_nexo;
    std::optional<ClaimOffice> m_office;
    std::string m_officeKey; ///< Its public half, where it signs.
    std::string m_receipts;  ///< The file to import.
    std::size_t m_movedBefore = 0;
};

std::string saleNumber(int index = 1);
/// When every sale was made: yesterday, since the terminals under test are live and go by the
/// clock.
std::string soldAt();
/// Of "2026-12-01": "2026-11-30".
std::string dayBefore(const std::string& date);
inline constexpr int unitsPerLine = 3;
inline constexpr int unitPrice = 340;     ///< Before the line's discount.
inline constexpr int pricePerLine = 1000; ///< Minor units for all of a line: thirds don't come out.

} // namespace reprise::faults
