#include "reprise/imports/ReceiptImport.h"

#include "Formats.h"

#include <array>
#include <string_view>

namespace reprise::imports {

namespace {

struct Format {
    std::string_view ending;
    Result<void> (*import)(FileBlocks&, const ImportDefaults&, Intake&);
};

constexpr std::array formats{Format{".ndjson", importNdjson}, Format{".csv", importCsv},
                             Format{".xml", importPoslog}};

std::string lowered(std::string_view text)
{
    std::string copy(text);
    for (auto& letter : copy)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return copy;
}

} // namespace

Result<void> importReceipts(const std::string& path, const ImportDefaults& defaults,
                            receipts::ReceiptArchive& archive, ImportReport& report)
{
    const auto name = lowered(path);
    const Format* format = nullptr;
    for (const auto& each : formats)
        if (name.ends_with(each.ending)) format = &each;
    if (format == nullptr)
        return Error{ErrorCode::Invalid,
                     path + ": unknown kind of file, expected .ndjson, .csv or .xml"};

    auto file = FileBlocks::open(path);
    if (!file) return file.error();
    Intake intake(path, archive, report);
    auto imported = format->import(*file, defaults, intake);
    // Also after an error: what was read before it is whole, and stays.
    auto finished = intake.finish();
    if (!imported) return imported;
    if (!finished) return finished;
    if (file->failed())
        return Error{ErrorCode::Unavailable,
                     path + ": reading failed; what was read until then is in"};
    return {};
}

} // namespace reprise::imports
