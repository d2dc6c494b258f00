// reprise: the engine of the kiosk without a screen, for store IT, scripts and tests.
#include "CommandLine.h"

#include <csignal>

using namespace reprise::cli;

namespace {

int execute(const Invocation& invocation)
{
    Output output(invocation.style);
    auto code = std::visit([&output](const auto& options) { return run(options, output); },
                           invocation.command);
    output.flush();
    if (output.reader() == Output::Reader::Failed) code = ExitCode::BadInput;
    return static_cast<int>(code);
}

int advise(const Advice& advice)
{
    Output output(Output::Style::Text);
    if (advice.code == ExitCode::Done) {
        output.text(advice.text);
    } else {
        output.problem(advice.text.substr(0, advice.text.find_last_not_of('\n') + 1));
    }
    return static_cast<int>(advice.code);
}

} // namespace

int main(int count, char** words)
{
    std::signal(SIGPIPE, SIG_IGN); // A reader who leaves shows as EPIPE, where it can be handled.
    const auto parsed = parseCommandLine(count, words);
    if (const auto* advice = std::get_if<Advice>(&parsed)) return advise(*advice);
    return execute(std::get<Invocation>(parsed));
}
