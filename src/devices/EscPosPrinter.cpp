#include "EscPosStatus.h"
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

/// One talk with the printer, from connecting to the end of a slip.
class Dialogue {
public:
    Dialogue(const PrinterAddress& address, std::chrono::milliseconds timeout)
        : m_mayBeDeaf(address.kind == LinkKind::Device),
          m_timeout(timeout),
          m_link(address, timeout)
    {
    }

    PrinterState state()
    {
        if (!m_link.isOpen()) return PrinterState::Unreachable;
        const auto paper = ask(paperQuestion);
        if (!paper) {
            m_isDeaf = m_mayBeDeaf && !m_saidSomething;
            return m_isDeaf ? PrinterState::Ready : PrinterState::Unreachable;
        }
        if (saysPaperOut(*paper)) return PrinterState::PaperOut;
        const auto ready = ask(readyQuestion);
        if (!ready) return PrinterState::Unreachable;
        if (saysOffline(*ready)) return whyOffline();
        return saysPaperNearEnd(*paper) ? PrinterState::NearEnd : PrinterState::Ready;
    }

    PrintAnswer print(const std::string& bytes)
    {
        const auto before = state();
        if (!prints(before)) return {Printed::NotBegun, before};
        if (!m_link.send(bytes)) return {Printed::Unfinished, PrinterState::Unreachable};
        if (m_isDeaf) return {Printed::Done, before};
        if (!m_link.send(finishedQuestion)) return {Printed::Unfinished, PrinterState::Unreachable};
        return waitForEnd(before);
    }

private:
    static bool prints(PrinterState state)
    {
        return state == PrinterState::Ready || state == PrinterState::NearEnd;
    }

    /// Until the answer after the last line. A printer that stopped half way says why when it is
    /// asked meanwhile.
    PrintAnswer waitForEnd(PrinterState before)
    {
        for (auto left = printingTime; left.count() > 0; left -= m_timeout) {
            if (const auto answer = m_link.receive(m_timeout)) take(*answer);
            const auto now = m_end ? before : state();
            if (m_end) {
                if (saysFinished(*m_end)) return {Printed::Done, before};
                return {Printed::Unfinished, PrinterState::PaperOut};
            }
            // A printer that is busy may be slow to answer; one that is gone never will.
            if (prints(now) || (now == PrinterState::Unreachable && m_link.isOpen())) continue;
            // What is left of it must not come out on the next roll, after the slip's second copy.
            static_cast<void>(m_link.send(forgetCommand));
            return {Printed::Unfinished, now};
        }
        static_cast<void>(m_link.send(forgetCommand));
        return {Printed::Unfinished, PrinterState::Unreachable};
    }

    /// The answer to finishedQuestion comes when it comes, also before that to a later question.
    std::optional<unsigned char> ask(std::string_view question)
    {
        // An answer that came too late belongs to an earlier question.
        while (const auto late = m_link.receive(std::chrono::milliseconds{0}))
            take(*late);
        if (!m_link.send(question)) return std::nullopt;
        auto answer = m_link.receive(m_timeout);
        if (answer && take(*answer)) answer = m_link.receive(m_timeout);
        if (answer) m_saidSomething = true;
        return answer && isStatusByte(*answer) ? answer : std::nullopt;
    }

    /// True when it was the answer to finishedQuestion.
    bool take(unsigned char answer)
    {
        if (!isFinishedAnswer(answer)) return false;
        m_end = answer;
        return true;
    }

    PrinterState whyOffline()
    {
        const auto cause = ask(offlineQuestion);
        if (cause && saysCoverOpen(*cause)) return PrinterState::CoverOpen;
        const auto error = ask(errorQuestion);
        return error && saysCutterFault(*error) ? PrinterState::CutterFault : PrinterState::Offline;
    }

    bool m_mayBeDeaf; ///< A device file that can only be written.
    bool m_isDeaf = false;
    bool m_saidSomething = false;
    std::optional<unsigned char> m_end;
    std::chrono::milliseconds m_timeout;
    PrinterLink m_link;
};

class EscPosPrinter : public ReceiptPrinter {
public:
    EscPosPrinter(PrinterAddress address, PrinterSettings settings)
        : m_address(std::move(address)), m_settings(std::move(settings))
    {
    }

    PrintAnswer print(const slips::SlipDocument& slip) override
    {
        return Dialogue(m_address, timeout()).print(escPosBytes(slip, m_settings.paper));
    }

    PrinterState state() override { return Dialogue(m_address, timeout()).state(); }

private:
    std::chrono::milliseconds timeout() const
    {
        return std::chrono::milliseconds(m_settings.timeoutMs);
    }

    PrinterAddress m_address;
    PrinterSettings m_settings;
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
    settings.paper.columns = std::clamp<std::size_t>(settings.paper.columns, 16, 128);
    return std::unique_ptr<ReceiptPrinter>(
        std::make_unique<EscPosPrinter>(*std::move(parsed), std::move(settings)));
}

} // namespace reprise::devices
