#include "reprise/imports/CatalogueImport.h"

#include "FileBlocks.h"
#include "LineReader.h"

#include <algorithm>
#include <utility>

namespace reprise::imports {

namespace {

/// Enough that the disk's sync does not show, little enough to hold in memory.
constexpr std::size_t batchSize = 500;

struct Batch {
    std::vector<goods::CatalogueEntry> entries;
    std::vector<std::int64_t> lines; ///< Where each stood.
};

Result<void> shelve(Batch& waiting, goods::CatalogueArchive& archive, CatalogueReport& report)
{
    const auto batch = std::exchange(waiting, {});
    if (batch.entries.empty()) return {};
    const auto answers = archive.shelve(batch.entries);
    if (!answers) return answers.error();
    REPRISE_EXPECTS(answers->size() == batch.entries.size());
    for (std::size_t index = 0; index < answers->size(); ++index) {
        switch ((*answers)[index]) {
        case goods::Shelved::Imported: ++report.imported; break;
        case goods::Shelved::Unchanged: ++report.unchanged; break;
        case goods::Shelved::Conflict:
            report.rejected.push_back(
                {batch.lines[index], batch.entries[index].item.sku,
                 "gtin stands for other goods already, expected each for one SKU"});
            break;
        }
    }
    return {};
}

} // namespace

Result<void> importCatalogue(const std::string& path, const wire::CatalogueDefaults& defaults,
                             goods::CatalogueArchive& archive, CatalogueReport& report)
{
    auto file = FileBlocks::open(path);
    if (!file) return file.error();
    LineReader lines(*file);
    Batch batch;
    while (const auto line = lines.next()) {
        auto entry = line->fault.empty() ? wire::catalogueEntryFromJson(line->text, defaults)
                                         : Result<goods::CatalogueEntry>(
                                             Error{ErrorCode::Invalid, std::string(line->fault)});
        if (!entry) {
            report.rejected.push_back({line->number, {}, entry.error().detail});
            continue;
        }
        batch.entries.push_back(std::move(*entry));
        batch.lines.push_back(line->number);
        if (batch.entries.size() < batchSize) continue;
        if (auto shelved = shelve(batch, archive, report); !shelved) return shelved;
    }
    auto shelved = shelve(batch, archive, report);
    std::ranges::stable_sort(report.rejected, {}, &RejectedGoods::line);
    if (!shelved) return shelved;
    if (file->failed())
        return Error{ErrorCode::Unavailable,
                     path + ": reading failed; what was read until then is in"};
    return {};
}

} // namespace reprise::imports
