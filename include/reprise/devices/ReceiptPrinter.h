// ReceiptPrinter: slips on paper. A slip counts as printed only when the printer took all of it;
// whether it did is never guessed.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/devices/EscPos.h"
#include "reprise/slips/SlipDocument.h"

#include <cstdint>
#include <memory>
#include <string>

namespace reprise::devices {

/// As the printer itself reports it, the worst first that somebody has to see to.
enum class PrinterState : std::uint8_t {
    Ready,
    NearEnd, ///< Prints, and wants a new roll soon.
    PaperOut,
    CoverOpen,
    CutterFault, ///< Something is jammed at the knife.
    Offline,     ///< It is there and does not print, for another reason.
    Unreachable, ///< Not there, or not answering.
};

enum class Printed : std::uint8_t {
    Done,
    NotBegun,   ///< Nothing of it is on paper: the same slip again, later.
    Unfinished, ///< Part of it may be on paper: the whole slip again, marked as a reprint.
};

struct PrintAnswer {
    Printed printed = Printed::NotBegun;
    PrinterState state = PrinterState::Unreachable;

    friend bool operator==(const PrintAnswer&, const PrintAnswer&) = default;
};

class ReceiptPrinter {
public:
    virtual ~ReceiptPrinter() = default;

    /// Prints the whole slip and cuts. Takes seconds at most; not for the thread of the screen.
    /// What was left unfinished is taken out of the printer's memory where it listens.
    virtual PrintAnswer print(const slips::SlipDocument& slip) = 0;

    /// As it is now.
    virtual PrinterState state() = 0;
};

struct PrinterSettings {
    PaperSettings paper = {};
    std::uint16_t timeoutMs = 2000; ///< For connecting, and for each answer.
};

/// An ESC/POS printer at "tcp:HOST:PORT" or at a device file ("/dev/usb/lp0"). Invalid for any
/// other address. Nothing is opened before it is used, so a printer may come and go. A device file
/// that answers nothing counts as ready; over TCP an answer is expected.
Result<std::unique_ptr<ReceiptPrinter>> makeEscPosPrinter(const std::string& address,
                                                          PrinterSettings settings = {});

} // namespace reprise::devices
