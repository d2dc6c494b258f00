// reprise rate: how the customer found their return, once.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/aftercare/Rating.h"
#include "reprise/base/Text.h"

#include <charconv>

namespace reprise::cli {

namespace {

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, number);
    if (trouble != std::errc() || stop != end) return std::nullopt;
    return number;
}

ExitCode tell(const RateOptions& options, int score, aftercare::RatingAnswer answer, Output& output)
{
    if (answer == aftercare::RatingAnswer::Recorded) {
        if (output.json()) {
            output.line(
                oneLine({{"return", options.returnId}, {"score", score}, {"state", "recorded"}}));
        } else {
            output.line("Return " + options.returnId + " is rated " + std::to_string(score));
        }
        return ExitCode::Done;
    }
    const bool unknown = answer == aftercare::RatingAnswer::UnknownReturn;
    const std::string state = unknown ? "unknown_return" : "already_rated";
    if (output.json())
        output.line(oneLine({{"return", options.returnId}, {"score", nullptr}, {"state", state}}));
    output.problem("reprise rate: return " + options.returnId
                   + (unknown ? " is not in this terminal's journal, expected one that was "
                                "completed here"
                              : " has its rating already, expected one without"));
    return ExitCode::No;
}

} // namespace

ExitCode run(const RateOptions& options, Output& output)
{
    const auto score = wholeNumber(options.score);
    if (!score)
        return refuse(output, "reprise rate: the score is no whole number, expected 1 to 5");
    if (options.returnId.empty() || !isUtf8(options.returnId)
        || hasControlCharacter(options.returnId))
        return refuse(output,
                      "reprise rate: that is no return's number, expected one as on the slip");
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto answer =
        aftercare::rate((*terminal)->store().ratingJournal(),
                        {ReturnId(options.returnId), *score, (*terminal)->ports().clock.now()});
    if (!answer) return refuse(output, "reprise rate: " + answer.error().detail);
    return tell(options, *score, *answer, output);
}

} // namespace reprise::cli
