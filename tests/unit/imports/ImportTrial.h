// ImportTrial: imports texts as files into an archive in memory that keeps the real one's promises.
#pragma once

#include "TemporaryFolder.h"

#include "reprise/imports/ReceiptImport.h"

#include <map>
#include <string>
#include <string_view>

namespace reprise::samples {

class MemoryArchive final : public receipts::ReceiptArchive {
public:
    Result<std::vector<receipts::Filed>> file(const std::vector<receipts::Receipt>& batch) override
    {
        if (failing) return Error{ErrorCode::Unavailable, "the disk is full"};
        ++batches;
        std::vector<receipts::Filed> answers;
        for (const auto& each : batch) {
            const auto [kept, fresh] = receipts.try_emplace(each.number.text(), each);
            answers.push_back(fresh                  ? receipts::Filed::Imported
                              : kept->second == each ? receipts::Filed::Unchanged
                                                     : receipts::Filed::Conflict);
        }
        return answers;
    }

    const receipts::Receipt& operator[](const std::string& number) const
    {
        return receipts.at(number);
    }

    std::map<std::string, receipts::Receipt> receipts;
    int batches = 0;
    bool failing = false;
};

class ImportTrial {
public:
    /// Imports `text` as a file of that name in a folder of its own.
    Result<void> import(const std::string& name, std::string_view text)
    {
        return importFile(folder.write(name, text));
    }

    Result<void> importFile(const std::string& path)
    {
        report = {};
        return imports::importReceipts(path, defaults, archive, report);
    }

    support::TemporaryFolder folder;
    imports::ImportDefaults defaults{"0412", *TimeZone::named("Europe/London"),
                                     *Currency::parse("GBP")};
    MemoryArchive archive;
    imports::ImportReport report;
};

} // namespace reprise::samples
