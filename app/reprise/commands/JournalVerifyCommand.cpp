// reprise journal verify: follows the chain of a terminal or of an export, and names the first
// entry that does not fit.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/Text.h"
#include "reprise/wire/JournalEntry.h"

namespace reprise::cli {

namespace {

storage::JournalCheck broken(std::int64_t seq, std::string reason)
{
    storage::JournalCheck check;
    check.ok = false;
    check.badSeq = seq;
    check.reason = std::move(reason);
    return check;
}

Result<storage::JournalCheck> checkExport(const std::string& file)
{
    auto input = InputLines::open(file);
    if (!input) return input.error();
    crypto::OpensslHasher hasher;
    std::optional<wire::ChainCheck> chain;
    std::optional<wire::JournalOrigin> origin;
    storage::JournalCheck check;
    while (true) {
        const auto line = input->next();
        if (!line) return line.error();
        if (!*line) break;
        const auto seq = check.records + 1;
        wire::JournalOrigin stated;
        const auto entry = wire::journalEntryFromJson((*line)->text, stated);
        const auto place = input->place((*line)->number) + ": ";
        if (!entry) return broken(seq, place + entry.error().detail);
        if (!origin) {
            origin = stated;
            chain.emplace(hasher, stated);
        }
        if (stated != *origin)
            return broken(seq, place + "it is of another journal, expected that of " + origin->kiosk
                                   + " " + origin->incarnation);
        const auto followed = chain->follow(*entry);
        if (!followed) return broken(seq, place + followed.error().detail);
        ++check.records;
        check.head = toHex(entry->hash);
    }
    if (check.records == 0) return broken(1, input->place(1) + ": it is empty, expected entries");
    return check;
}

Result<storage::JournalCheck> checkTerminal(const std::string& folder)
{
    OpenTerminal::Ports ports;
    const auto store = storage::TerminalStore::open(folder, ports.forStore());
    if (store) return (*store)->verifyJournal();
    // A database that is damaged as such holds no sound journal either, wherever the damage is.
    if (store.error().code == ErrorCode::Corrupt) return broken(0, store.error().detail);
    return store.error();
}

void tell(const storage::JournalCheck& check, Output& output)
{
    if (check.ok && output.json()) {
        output.line(oneLine({{"ok", true}, {"records", check.records}, {"head", check.head}}));
    } else if (check.ok) {
        output.line("The journal is whole: " + std::to_string(check.records)
                    + " entries, the last one " + check.head);
    } else {
        if (output.json())
            output.line(oneLine({{"ok", false},
                                 {"bad_seq", check.badSeq > 0 ? Json(check.badSeq) : Json()},
                                 {"reason", check.reason}}));
        output.problem("reprise journal verify: "
                       + (check.badSeq > 0
                              ? "entry " + std::to_string(check.badSeq) + " does not fit: "
                              : std::string())
                       + check.reason);
    }
}

} // namespace

ExitCode run(const JournalVerifyOptions& options, Output& output)
{
    if (options.folder.empty() == options.file.empty())
        return refuse(output,
                      "reprise journal verify: nothing to check, expected --data DIR or --file "
                      "EXPORT");
    const auto check =
        options.file.empty() ? checkTerminal(options.folder) : checkExport(options.file);
    if (!check) return refuse(output, check.error().detail);
    tell(*check, output);
    return check->ok ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
