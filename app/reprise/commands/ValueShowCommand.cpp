// reprise value show: what is on a credit, a card or a points account.
#include "Commands.h"
#include "OpenTerminal.h"
#include "commands/AccountText.h"

namespace reprise::cli {

ExitCode run(const ValueShowOptions& options, Output& output)
{
    const auto number = accountNumberFrom(options.number);
    if (!number) return refuse(output, "reprise value show: " + number.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto account = (*terminal)->store().valueBook().find(*number);
    if (!account) return refuse(output, "reprise value show: " + account.error().detail);
    if (!*account) {
        output.problem("reprise value show: no account '" + number->text() + "' is kept here");
        return ExitCode::No;
    }
    output.line(output.json() ? oneLine(toJson(**account)) : textFor(**account));
    return ExitCode::Done;
}

} // namespace reprise::cli
