#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addJournal()
{
    auto& journal = group("journal", "The terminal's record");
    const auto verify =
        command<JournalVerifyOptions>(journal, "verify", "Check every link of the chain");
    auto folder = data(verify);
    auto file =
        text(verify, "--file", &JournalVerifyOptions::file, "EXPORT", "An exported journal, or -");
    folder->excludes(file);

    const auto write =
        command<JournalExportOptions>(journal, "export", "Write every entry, oldest first");
    data(write)->required();

    const auto replay = command<JournalReplayOptions>(
        journal, "replay", "Decide everything again from the record, and compare");
    data(replay)->required();
}

} // namespace reprise::cli
