// RequestStream: requests in, answers out, one for one and in order. A bad line gets an answer of
// its own and the rest go on; each answer is out before the next request is read.
#pragma once

#include "ExitCode.h"
#include "InputLines.h"
#include "OpenTerminal.h"
#include "Output.h"

#include "reprise/returns/Request.h"

#include <functional>
#include <string>

namespace reprise::cli {

struct Reply {
    std::string json; ///< One line.
    std::string text; ///< For people, with its line ends.
    ExitCode code;
};

using Answering = std::function<Result<Reply>(const returns::Request&)>;

/// A file that holds one request over several lines is one request. The worst code of all lines;
/// BadInput when there is none at all. Ends early, without complaint, when nobody reads the answers
/// any more.
ExitCode answerRequests(InputLines& input, OpenTerminal& terminal, Output& output,
                        const Answering& answering);

} // namespace reprise::cli
