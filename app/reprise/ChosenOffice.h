// ChosenOffice: a head office as it is named on the command line, looked at before anything is
// done.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/wire/office/Credentials.h"

#include <string>

namespace reprise::cli {

/// The file's path made absolute. Invalid, saying what was expected, for an address that is not
/// https or a file without PEM text in it.
Result<wire::OfficeAddress> chosenOffice(const std::string& url, const std::string& caFile);

/// Nothing to complain of for an empty path.
Result<void> checkPem(const std::string& file);

std::string absolutePath(const std::string& file);

} // namespace reprise::cli
