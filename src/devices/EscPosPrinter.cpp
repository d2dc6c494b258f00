#include "EscPosText.h"
#include "PrinterLink.h"

#include "reprise/devices/ReceiptPrinter.h"

#include <algorithm>
#include <optional>

namespace reprise::devices {

namespace {

/// A slip of two metres at the speed of a slow printer.
constexpr std::chrono::milliseconds printingTime{20'000};

std::optional<PrinterAddress> parseAddress(std::string_view address)
{
    if (address.starts_with('/') && address.size() > 1) {
        return PrinterAddress{LinkKind::Device, std::string(address), {}};
    }
    constexpr std::string_view scheme = "tcp:";
    if (!address.starts_with(scheme)) return std::nullopt;
    address.remove_prefix(scheme.size());
    const auto colon = address.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const auto port = address.substr(colon + 1);
    const bool isPort = !port.empty() && port.size() <= 5
                        && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
    if (!isPort || std::stoi(std::string(port)) > 65535) return std::nullopt;
    return PrinterAddress{LinkKind::Tcp, std::string(address.substr(0, colon)), std::string(port)};
}

class EscPosPrinter : public ReceiptPrinter {
public:
    EscPosPrinter(PrinterAddress address, PrinterSettings settings)
        : m_address(std::move(address)), m_settings(settings)
    {
    }

    Printed print(const std::vector<PaperLine>& lines) override
    {
        PrinterLink link(m_address, timeout());
        if (const auto before = state(link); before != Printed::Done) return before;
        if (!link.send(escPosBytes(lines, m_settings.columns))) return Printed::Unavailable;
        if (!m_hasAnswered) return Printed::Done;
        // Where the paper ran out half way the printer waits for more instead of answering.
        if (!link.send(finishedQuestion)) return Printed::Unavailable;
        const auto finished = link.receive(printingTime);
        return finished && saysFinished(*finished) ? Printed::Done : Printed::Unavailable;
    }

    Printed status() override
    {
        PrinterLink link(m_address, timeout());
        return state(link);
    }

private:
    std::chrono::milliseconds timeout() const
    {
        return std::chrono::milliseconds(m_settings.timeoutMs);
    }

    Printed state(PrinterLink& link)
    {
        if (!link.isOpen()) return Printed::Unavailable;
        const bool mayBeMute = m_address.kind == LinkKind::Device;

        if (!link.send(paperQuestion)) return Printed::Unavailable;
        const auto paper = link.receive(timeout());
        m_hasAnswered = paper.has_value();
        if (!paper) return mayBeMute ? Printed::Done : Printed::Unavailable;
        if (!isStatusByte(*paper)) return Printed::Unavailable;
        if (saysPaperOut(*paper)) return Printed::PaperOut;

        if (!link.send(readyQuestion)) return Printed::Unavailable;
        const auto ready = link.receive(timeout());
        const bool isReady = ready && isStatusByte(*ready) && !saysOffline(*ready);
        return isReady ? Printed::Done : Printed::Unavailable;
    }

    PrinterAddress m_address;
    PrinterSettings m_settings;
    bool m_hasAnswered = false; ///< To the last question; a device file may be deaf.
};

} // namespace

Result<std::unique_ptr<ReceiptPrinter>> makeEscPosPrinter(const std::string& address,
                                                          PrinterSettings settings)
{
    auto parsed = parseAddress(address);
    if (!parsed) {
        return Error{ErrorCode::Invalid, "\"" + address
                                             + "\" is no printer's address, expected"
                                               " tcp:HOST:PORT or /dev/usb/lp0"};
    }
    settings.columns = std::clamp<std::size_t>(settings.columns, 16, 128);
    return std::unique_ptr<ReceiptPrinter>(
        std::make_unique<EscPosPrinter>(*std::move(parsed), settings));
}

} // namespace reprise::devices
