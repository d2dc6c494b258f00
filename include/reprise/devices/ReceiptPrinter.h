// ReceiptPrinter: paper for the customer. A slip counts as printed only when the printer took all
// of it; whether it did is never guessed.
#pragma once

#include "reprise/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace reprise::devices {

enum class PaperStyle : std::uint8_t { Plain, Strong, Large, Rule, Barcode };

/// `left` in UTF-8, `right` set to the right edge. A Rule has no text; a Barcode is `left` as Code
/// 128 with the text under it.
struct PaperLine {
    PaperStyle style = PaperStyle::Plain;
    std::string left;
    std::string right;
};

enum class Printed : std::uint8_t {
    Done,
    PaperOut,    ///< Nothing of it was printed; the same slip again when there is paper.
    Unavailable, ///< Not there, not answering, or gone half way: the slip goes to the screen.
};

class ReceiptPrinter {
public:
    virtual ~ReceiptPrinter() = default;

    /// Prints all lines and cuts. Takes seconds at most; not for the thread of the screen.
    virtual Printed print(const std::vector<PaperLine>& lines) = 0;

    /// Whether it would print now.
    virtual Printed status() = 0;
};

struct PrinterSettings {
    std::size_t columns = 42;       ///< Of font A on 80 mm paper; 32 on 58 mm.
    std::uint16_t timeoutMs = 2000; ///< For connecting, and for each answer.
};

/// An ESC/POS printer at "tcp:HOST:PORT" or at a device file ("/dev/usb/lp0"). Invalid for any
/// other address. Nothing is opened before it is used, so a printer may come and go. A device file
/// that answers nothing counts as having paper; over TCP an answer is expected.
Result<std::unique_ptr<ReceiptPrinter>> makeEscPosPrinter(const std::string& address,
                                                          PrinterSettings settings = {});

} // namespace reprise::devices
