// DocumentStream: JSON documents in, one at a time and in order; each is dealt with before the next
// is read, and a bad one does not stop the rest.
#pragma once

#include "ExitCode.h"
#include "InputLines.h"
#include "Output.h"

#include <functional>
#include <string>
#include <string_view>

namespace reprise::cli {

/// Answers one document that stands at `place`, "FILE:7".
using DocumentAnswering =
    std::function<ExitCode(const std::string& place, const std::string& json)>;

/// A file that holds one document over several lines is one; otherwise every line is. The worst
/// code of all; BadInput when there is none at all, where `expected` says what was. Ends early,
/// without complaint, when nobody reads the answers any more.
ExitCode answerDocuments(InputLines& input, Output& output, std::string_view expected,
                         const DocumentAnswering& answering);

} // namespace reprise::cli
