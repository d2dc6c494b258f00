// Intake: takes what the readers found, files receipts in batches and keeps the report. A rejected
// receipt never stops the ones after it.
#pragma once

#include "reprise/imports/ReceiptImport.h"

#include <string>
#include <vector>

namespace reprise::imports {

class Intake {
public:
    Intake(std::string file, receipts::ReceiptArchive& archive, ImportReport& report);

    /// Files the receipt with the next batch; an error means that the archive failed.
    Result<void> take(receipts::Receipt receipt, std::int64_t line);

    void reject(std::int64_t line, std::string receipt, std::string reason);

    /// Files what is left and puts the rejects in the order of their lines.
    Result<void> finish();

private:
    Result<void> fileBatch();

    std::string m_file;
    receipts::ReceiptArchive* m_archive;
    ImportReport* m_report;
    std::size_t m_firstReject; ///< Of this file; the report may hold those of others.
    std::vector<receipts::Receipt> m_batch;
    std::vector<std::int64_t> m_lines; ///< Where each of the batch stood.
};

} // namespace reprise::imports
