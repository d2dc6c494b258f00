// reprise receipts import: takes in what tills write; what is refused is listed and the rest goes
// in.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/imports/ReceiptImport.h"

#include <filesystem>
#include <fstream>

namespace reprise::cli {

namespace {

/// Looked at before the first file is taken in, so that bad usage changes nothing.
Result<void> checkFiles(const std::vector<std::string>& files)
{
    for (const auto& file : files) {
        std::error_code trouble;
        if (std::filesystem::is_directory(file, trouble))
            return Error{ErrorCode::Invalid, file + ":1: it is a folder, expected a file"};
        const auto extension = std::filesystem::path(file).extension();
        if (extension != ".ndjson" && extension != ".csv" && extension != ".xml")
            return Error{ErrorCode::Invalid,
                         file + ":1: not a kind of receipt file, expected .ndjson, .csv or .xml"};
        if (!std::ifstream(file))
            return Error{ErrorCode::NotFound,
                         file + ":1: it can't be opened, expected a readable file"};
    }
    return {};
}

Json toJson(const imports::ImportReport& report)
{
    auto rejected = Json::array();
    for (const auto& each : report.rejected)
        rejected.push_back({{"line", each.line},
                            {"receipt", textOrNull(withoutCardNumbers(each.receipt))},
                            {"reason", each.reason},
                            {"file", each.file}});
    return {{"imported", report.imported},
            {"unchanged", report.unchanged},
            {"conflicts", report.conflicts},
            {"rejected", std::move(rejected)}};
}

void tell(const imports::ImportReport& report, Output& output)
{
    for (const auto& each : report.rejected)
        output.problem(each.file + ":" + std::to_string(each.line) + ": "
                       + (each.receipt.empty() ? "" : "receipt " + each.receipt + ": ")
                       + each.reason);
    if (output.json()) {
        output.line(oneLine(toJson(report)));
    } else {
        output.line(std::to_string(report.imported) + " imported, "
                    + std::to_string(report.unchanged) + " unchanged, "
                    + std::to_string(report.conflicts) + " in conflict, "
                    + std::to_string(report.rejected.size()) + " rejected");
    }
}

} // namespace

ExitCode run(const ReceiptsImportOptions& options, Output& output)
{
    const auto checked = checkFiles(options.files);
    if (!checked) return refuse(output, checked.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const imports::ImportDefaults defaults{(*terminal)->store().settings().store,
                                           (*terminal)->zone(), (*terminal)->policy().currency};
    imports::ImportReport report;
    for (const auto& file : options.files) {
        const auto taken =
            imports::importReceipts(file, defaults, (*terminal)->store().receiptArchive(), report);
        if (taken) continue;
        output.problem(taken.error().detail);
        if (report.imported == 0) return ExitCode::BadInput;
        tell(report, output); // Some are in for good; importing the same files again is safe.
        return ExitCode::No;
    }
    tell(report, output);
    // What waited for one of these receipts is decided now; what can't be is left as it is.
    if (const auto verified =
            settlement::verifyArrived((*terminal)->proof(), (*terminal)->ports().clock.now());
        !verified)
        output.problem("reprise receipts import: " + verified.error().detail);
    const bool clean = report.conflicts == 0 && report.rejected.empty();
    return clean ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
