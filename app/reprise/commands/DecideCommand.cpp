// reprise decide: what `return` would answer, changing nothing and using up no id.
#include "Commands.h"
#include "RequestStream.h"
#include "ReturnText.h"

#include "reprise/wire/ReturnJson.h"

namespace reprise::cli {

namespace {

/// Like `return`: only what may proceed without anybody's approval is a yes.
ExitCode codeFor(policy::Outcome outcome)
{
    return outcome == policy::Outcome::Authorised ? ExitCode::Done : ExitCode::No;
}

} // namespace

ExitCode run(const DecideOptions& options, Output& output)
{
    auto input = InputLines::open(options.requests);
    if (!input) return refuse(output, input.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    return answerRequests(
        *input, **terminal, output,
        [&desk = (*terminal)->desk(), digest = wire::decisionDigest((*terminal)->ports().hasher)](
            const returns::Request& request) -> Result<Reply> {
            const auto decision = desk.decide(request);
            if (!decision) return decision.error();
            return Reply{wire::toJson(*decision, findingText, digest(*decision)),
                         textFor(*decision), codeFor(decision->outcome)};
        });
}

} // namespace reprise::cli
