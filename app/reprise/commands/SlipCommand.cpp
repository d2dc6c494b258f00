// reprise slip: a return's paper as text, printer's bytes, PDF or picture, or out of a printer.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/Text.h"
#include "reprise/devices/ReceiptPrinter.h"
#include "reprise/drawing/RowDots.h"
#include "reprise/drawing/SlipPages.h"
#include "reprise/papers/Papers.h"
#include "reprise/scanning/SymbolWriter.h"
#include "reprise/slips/PlainText.h"

#include <charconv>
#include <fstream>
#include <memory>

namespace reprise::cli {

namespace {

using Papers = std::vector<slips::SlipDocument>;

/// "customer" and nothing are the one that its state calls for.
Result<slips::SlipKind> wantedKind(const SlipOptions& options, const returns::Return& record)
{
    if (options.kind.empty() || options.kind == "customer") return slips::customerKind(record);
    auto kind = slips::parseSlipKind(options.kind);
    if (!kind) return Error{kind.error().code, "--kind: " + kind.error().detail + ", customer"};
    return kind;
}

slips::Shop shopOf(const SlipOptions& options, OpenTerminal& terminal)
{
    const auto& settings = terminal.store().settings();
    return {.name = options.storeName.empty() ? "Store " + settings.store : options.storeName,
            .zone = terminal.zone(),
            .terminal = settings.training ? slips::Terminal::Training : slips::Terminal::Live,
            .address = options.storeAddress,
            .vatNumber = options.vatNumber};
}

/// 0 for what is no width of paper.
std::size_t columnsIn(const SlipOptions& options)
{
    if (options.columns.empty()) return 42;
    std::size_t columns = 0;
    const auto* end = options.columns.data() + options.columns.size();
    const auto [stop, trouble] = std::from_chars(options.columns.data(), end, columns);
    const bool isWidth = trouble == std::errc() && stop == end && columns >= 16 && columns <= 128;
    return isWidth ? columns : 0;
}

devices::PaperSettings paperFor(const SlipOptions& options)
{
    return {.columns = columnsIn(options),
            .symbols = options.symbols == SlipSymbols::Drawn ? devices::SymbolsBy::Dots
                                                             : devices::SymbolsBy::Printer,
            .writer = scanning::writeSymbol,
            .pages = options.letters == SlipLetters::Page858 ? devices::Pages::Western
                                                             : devices::Pages::WesternAndCentral,
            .drawer = drawing::rowDots};
}

std::string_view wordFor(devices::Printed printed)
{
    switch (printed) {
    case devices::Printed::Done: return "done";
    case devices::Printed::NotBegun: return "not_begun";
    case devices::Printed::Unfinished: return "unfinished";
    }
    REPRISE_UNREACHABLE();
}

std::string_view wordFor(devices::PrinterState state)
{
    using enum devices::PrinterState;
    switch (state) {
    case Ready: return "ready";
    case NearEnd: return "near_end";
    case PaperOut: return "paper_out";
    case CoverOpen: return "cover_open";
    case CutterFault: return "cutter_fault";
    case Offline: return "offline";
    case Unreachable: return "unreachable";
    }
    REPRISE_UNREACHABLE();
}

std::string textOf(const Papers& papers, std::size_t columns)
{
    std::string text;
    for (const auto& paper : papers)
        text += (text.empty() ? "" : "\n") + slips::plainText(paper, columns);
    return text;
}

/// The papers in the format that was asked for.
Result<std::string> contentOf(const Papers& papers, const SlipOptions& options)
{
    const drawing::PageSettings page{.writer = scanning::writeSymbol};
    if (options.format == "pdf") return drawing::pdfOf(papers, page);
    if (options.format == "png") {
        if (papers.size() > 1)
            return Error{ErrorCode::Invalid, "--format png holds one paper and there are "
                                                 + std::to_string(papers.size())
                                                 + ", expected pdf"};
        return drawing::pngOf(papers.front(), page);
    }
    if (options.format != "escpos") return textOf(papers, columnsIn(options));
    std::string bytes;
    for (const auto& paper : papers)
        bytes += devices::escPosBytes(paper, paperFor(options));
    return bytes;
}

Result<void> check(const SlipOptions& options)
{
    const auto& format = options.format;
    if (options.returnId.empty() || !isUtf8(options.returnId)
        || hasControlCharacter(options.returnId))
        return Error{ErrorCode::Invalid, "that is no return's number, expected one as on the slip"};
    if (!format.empty() && format != "text" && format != "escpos" && format != "pdf"
        && format != "png")
        return Error{ErrorCode::Invalid,
                     "--format: '" + format + "', expected text, escpos, pdf or png"};
    if (columnsIn(options) == 0)
        return Error{ErrorCode::Invalid,
                     "--columns: '" + options.columns + "', expected a number from 16 to 128"};
    if (!format.empty() && format != "text" && options.outFile.empty())
        return Error{ErrorCode::Invalid, "--format " + format + " is no text, expected --out FILE"};
    return {};
}

class SlipRun {
public:
    SlipRun(const SlipOptions& options, OpenTerminal& terminal, Output& output)
        : m_options(options), m_terminal(terminal), m_output(output)
    {
    }

    ExitCode run(devices::ReceiptPrinter* printer)
    {
        const auto answer = m_terminal.store().returnJournal().find(ReturnId(m_options.returnId));
        if (!answer) return refused(answer.error());
        const auto kind = wantedKind(m_options, answer->record);
        if (!kind) return refused(kind.error());
        // Nothing is recorded of a paper that there is not.
        auto papers = papersOf(*answer, *kind, 0);
        if (!papers) return refused(papers.error());
        if (m_options.copy == SlipCopy::Reprint) {
            const auto count = recordReprint(answer->record.id, *kind);
            if (!count) return refused(count.error());
            m_reprint = *count;
            papers = papersOf(*answer, *kind, m_reprint);
            if (!papers) return refused(papers.error());
        }
        m_kind = slips::slipKindName(*kind);
        if (printer) return print(*papers, *printer);
        return show(*papers);
    }

private:
    Result<Papers> papersOf(const returns::Answer& answer, slips::SlipKind kind, int reprint)
    {
        auto& store = m_terminal.store();
        return papers::papersOf(
            answer,
            {.kind = kind,
             .reprint = reprint,
             .buyer = {m_options.buyerName, m_options.buyerAddress}},
            {shopOf(m_options, m_terminal), store.receiptFinder(), store.valueBook()});
    }

    Result<int> recordReprint(const ReturnId& id, slips::SlipKind kind)
    {
        slips::Reprint reprint{id, kind, m_terminal.ports().clock.now()};
        if (!m_options.operatorId.empty()) {
            auto by = m_terminal.store().operators().find(OperatorId(m_options.operatorId));
            if (!by) return by.error();
            reprint.by = by->id;
        }
        return m_terminal.store().reprintJournal().record(reprint);
    }

    ExitCode refused(const Error& error)
    {
        m_output.problem("reprise slip: " + error.detail);
        const bool isNo = error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
        return isNo ? ExitCode::No : ExitCode::BadInput;
    }

    Json head() const
    {
        return {{"return", m_options.returnId}, {"kind", m_kind}, {"reprint", m_reprint}};
    }

    ExitCode show(const Papers& papers)
    {
        const auto content = contentOf(papers, m_options);
        if (!content) return refused(content.error());
        if (!m_options.outFile.empty()) {
            std::ofstream file(m_options.outFile, std::ios::binary);
            if (!(file << *content << std::flush))
                return refused(
                    {ErrorCode::Unavailable,
                     m_options.outFile + ": can't be written, expected a file that can"});
        }
        if (m_output.json()) {
            auto json = head();
            json["out"] = textOrNull(m_options.outFile);
            json["text"] = textOf(papers, columnsIn(m_options));
            m_output.line(oneLine(json));
        } else if (m_options.outFile.empty()) {
            m_output.text(*content);
        }
        return ExitCode::Done;
    }

    ExitCode print(const Papers& papers, devices::ReceiptPrinter& printer)
    {
        devices::PrintAnswer answer;
        for (const auto& paper : papers) {
            answer = printer.print(paper);
            if (answer.printed != devices::Printed::Done) break;
        }
        const auto printed = std::string(wordFor(answer.printed));
        const auto state = std::string(wordFor(answer.state));
        const bool isDone = answer.printed == devices::Printed::Done;
        if (m_output.json()) {
            auto json = head();
            json["printed"] = printed;
            json["printer"] = state;
            m_output.line(oneLine(json));
        } else if (isDone) {
            m_output.line("Printed; the printer is " + state);
        }
        if (!isDone)
            m_output.problem("reprise slip: printing is " + printed + ": the printer is " + state
                             + ", expected ready");
        return isDone ? ExitCode::Done : ExitCode::No;
    }

    const SlipOptions& m_options;
    OpenTerminal& m_terminal;
    Output& m_output;
    std::string m_kind;
    int m_reprint = 0;
};

} // namespace

ExitCode run(const SlipOptions& options, Output& output)
{
    if (const auto fits = check(options); !fits)
        return refuse(output, "reprise slip: " + fits.error().detail);
    std::unique_ptr<devices::ReceiptPrinter> printer;
    if (!options.printer.empty()) {
        auto made = devices::makeEscPosPrinter(options.printer, {.paper = paperFor(options)});
        if (!made) return refuse(output, "reprise slip: --print: " + made.error().detail);
        printer = std::move(*made);
    }
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    return SlipRun(options, **terminal, output).run(printer.get());
}

} // namespace reprise::cli
