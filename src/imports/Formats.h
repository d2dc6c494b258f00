// Formats: one reader for each kind of file. Each hands what it reads to the intake, which answers
// with an error only when there is no use in reading on.
#pragma once

#include "FileBlocks.h"
#include "Intake.h"

#include "reprise/imports/ReceiptImport.h"

namespace reprise::imports {

/// One JSON object a line, as the command line describes a receipt.
Result<void> importNdjson(FileBlocks& file, const ImportDefaults& defaults, Intake& intake);

/// A header and a row for each line of a receipt. Invalid, before anything is filed, when a column
/// is missing.
Result<void> importCsv(FileBlocks& file, const ImportDefaults& defaults, Intake& intake);

/// ARTS POSLog: the sales among its transactions. Invalid, before anything is filed, when the file
/// is no POSLog.
Result<void> importPoslog(FileBlocks& file, const ImportDefaults& defaults, Intake& intake);

} // namespace reprise::imports
