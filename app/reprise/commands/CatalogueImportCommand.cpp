// reprise catalogue import: takes in what the store sells; what is refused is listed and the rest
// goes in.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/imports/CatalogueImport.h"

#include <filesystem>
#include <fstream>

namespace reprise::cli {

namespace {

/// Looked at before the terminal is opened, so that bad usage changes nothing.
Result<void> checkFile(const std::string& file)
{
    std::error_code trouble;
    if (std::filesystem::is_directory(file, trouble))
        return Error{ErrorCode::Invalid, file + ":1: it is a folder, expected a file"};
    if (!std::ifstream(file))
        return Error{ErrorCode::NotFound,
                     file + ":1: it can't be opened, expected a readable file"};
    return {};
}

void tell(const std::string& file, const imports::CatalogueReport& report, Output& output)
{
    for (const auto& each : report.rejected)
        output.problem(file + ":" + std::to_string(each.line) + ": "
                       + (each.sku.empty() ? "" : "sku " + each.sku + ": ") + each.reason);
    if (!output.json())
        return output.line(std::to_string(report.imported) + " imported, "
                           + std::to_string(report.unchanged) + " unchanged, "
                           + std::to_string(report.rejected.size()) + " rejected");
    auto rejected = Json::array();
    for (const auto& each : report.rejected)
        rejected.push_back(
            {{"line", each.line}, {"sku", textOrNull(each.sku)}, {"reason", each.reason}});
    output.line(oneLine({{"imported", report.imported},
                         {"unchanged", report.unchanged},
                         {"rejected", std::move(rejected)}}));
}

} // namespace

ExitCode run(const CatalogueImportOptions& options, Output& output)
{
    const auto checked = checkFile(options.file);
    if (!checked) return refuse(output, checked.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto& policy = (*terminal)->policy();
    const auto defaults =
        wire::catalogueDefaultsOf(policy, policy.businessDay((*terminal)->ports().clock.now()));
    imports::CatalogueReport report;
    const auto taken = imports::importCatalogue(options.file, defaults,
                                                (*terminal)->store().catalogueArchive(), report);
    if (!taken) {
        output.problem(taken.error().detail);
        if (report.imported == 0) return ExitCode::BadInput;
    }
    tell(options.file, report, output);
    return taken && report.rejected.empty() ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
