// reprise value import: gift cards and other accounts that were opened elsewhere, by their tokens.
// All of the file or nothing.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/wire/ValueJson.h"

#include <algorithm>
#include <map>

namespace reprise::cli {

namespace {

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

Result<std::vector<value::Account>> readAll(const std::string& file)
{
    auto input = InputLines::open(file);
    if (!input) return input.error();
    std::vector<value::Account> accounts;
    std::map<value::AccountNumber, std::int64_t> lineOf;
    while (true) {
        const auto line = input->next();
        if (!line) return line.error();
        if (!*line) break;
        const auto place = input->place((*line)->number) + ": ";
        auto account = wire::accountFromJson((*line)->text);
        if (!account) return wrong(place + account.error().detail);
        const auto [earlier, isNew] = lineOf.emplace(account->number, (*line)->number);
        if (!isNew)
            return wrong(place + "account " + account->number.text() + " stands on line "
                         + std::to_string(earlier->second) + " already, expected each once");
        accounts.push_back(std::move(*account));
    }
    if (accounts.empty()) return wrong(input->place(1) + ": it is empty, expected accounts");
    return accounts;
}

} // namespace

ExitCode run(const ValueImportOptions& options, Output& output)
{
    const auto accounts = readAll(options.file);
    if (!accounts) return refuse(output, accounts.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto now = (*terminal)->ports().clock.now();
    const auto answers = (*terminal)->store().valueBook().takeIn(*accounts, now);
    if (!answers) return refuse(output, "reprise value import: " + answers.error().detail);
    const auto count = [&](value::TakenIn what) { return std::ranges::count(*answers, what); };
    const auto conflicts = count(value::TakenIn::Conflict);
    if (output.json()) {
        output.line(oneLine({{"imported", count(value::TakenIn::New)},
                             {"unchanged", count(value::TakenIn::Unchanged)},
                             {"conflicts", conflicts}}));
    } else {
        output.line(std::to_string(count(value::TakenIn::New)) + " accounts taken in, "
                    + std::to_string(count(value::TakenIn::Unchanged)) + " known already");
    }
    for (std::size_t index = 0; index < answers->size(); ++index)
        if ((*answers)[index] == value::TakenIn::Conflict)
            output.problem("reprise value import: account '" + (*accounts)[index].number.text()
                           + "' is known with other content, expected the same as before");
    return conflicts == 0 ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
