// reprise journal export: every entry as one line of JSON, oldest first.
#include "Commands.h"
#include "OpenTerminal.h"

namespace reprise::cli {

ExitCode run(const JournalExportOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto exported = (*terminal)->store().exportJournal([&output](std::string_view entry) {
        if (output.reader() == Output::Reader::Listening) output.line(entry);
    });
    if (!exported) {
        output.flush();
        output.problem("reprise journal export: " + exported.error().detail);
        return ExitCode::BadInput;
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
