#include "Formats.h"
#include "LineReader.h"

#include "reprise/base/Text.h"
#include "reprise/wire/ReceiptJson.h"

#include <utility>

namespace reprise::imports {

namespace {

/// The receipt's number in a line that is no receipt, as far as it can be made out, so that people
/// find it again. Never used for anything else.
std::string numberGuess(std::string_view line)
{
    constexpr std::string_view key = "\"receipt\"";
    constexpr std::size_t maxGuess = 128;
    const auto found = line.find(key);
    if (found == line.npos) return {};
    line.remove_prefix(found + key.size());
    const auto quote = line.find_first_not_of(" \t:");
    if (quote == line.npos || line[quote] != '"') return {};
    line.remove_prefix(quote + 1);
    const auto guess = line.substr(0, line.find('"'));
    const bool plain = guess.size() < line.size() && guess.size() <= maxGuess && isUtf8(guess)
                       && !hasControlCharacter(guess) && guess.find('\\') == guess.npos;
    return plain ? std::string(guess) : std::string();
}

} // namespace

Result<void> importNdjson(FileBlocks& file, const ImportDefaults& defaults, Intake& intake)
{
    LineReader lines(file);
    while (const auto line = lines.next()) {
        if (!line->fault.empty()) {
            intake.reject(line->number, numberGuess(line->text), std::string(line->fault));
            continue;
        }
        auto receipt = wire::receiptFromJson(line->text, defaults.zone);
        if (!receipt) {
            intake.reject(line->number, numberGuess(line->text), receipt.error().detail);
            continue;
        }
        if (auto taken = intake.take(std::move(*receipt), line->number); !taken) return taken;
    }
    return {};
}

} // namespace reprise::imports
