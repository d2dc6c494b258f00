// SimulatedPrinter: an ESC/POS printer that runs on a thread of its own behind a port or a device
// file, writes down and draws what it prints, and fails when it is told to.
#pragma once

#include "PrinterDoor.h"
#include "PrinterMachine.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace reprise::simulator {

class SimulatedPrinter {
public:
    using Printed = std::function<void(const std::string&)>;

    /// `printed` gets each line of paper, as PaperRoll has it, on the printer's thread.
    SimulatedPrinter(PrinterDoor door, Printed printed, PaperWidth width = {},
                     std::string pictures = {});
    explicit SimulatedPrinter(std::uint16_t port, Printed printed)
        : SimulatedPrinter(PrinterDoor::atPort(port), std::move(printed))
    {
    }
    ~SimulatedPrinter();
    SimulatedPrinter(const SimulatedPrinter&) = delete;
    SimulatedPrinter& operator=(const SimulatedPrinter&) = delete;

    std::uint16_t port() const { return m_door.port(); }

    /// How many lines fit on what is left of the roll; nothing for a roll without end.
    void setPaper(std::optional<int> lines);
    void change(const std::function<void(Trouble&)>& what);

private:
    void serve();

    PrinterDoor m_door;
    std::mutex m_guard;
    PrinterMachine m_machine; ///< Under the guard.
    std::thread m_thread;
};

} // namespace reprise::simulator
