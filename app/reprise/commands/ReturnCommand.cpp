// reprise return: decides and commits. An answer is printed only once it is durable.
#include "Commands.h"
#include "RequestStream.h"
#include "ReturnText.h"

#include "reprise/wire/ReturnJson.h"

namespace reprise::cli {

namespace {

ExitCode codeFor(returns::ReturnState state)
{
    return state == returns::ReturnState::Denied ? ExitCode::No : ExitCode::Done;
}

} // namespace

ExitCode run(const ReturnOptions& options, Output& output)
{
    return answerRequests(
        options.requests, options.folder, output, [](OpenTerminal& terminal) -> Answering {
            return [&terminal](const returns::Request& request) -> Result<Reply> {
                const auto answer = terminal.desk().commit(request);
                if (!answer) return answer.error();
                return Reply{wire::toJson(*answer, findingText), textFor(*answer, terminal.zone()),
                             codeFor(answer->record.state)};
            };
        });
}

} // namespace reprise::cli
