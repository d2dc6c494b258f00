// reprise takeback: old electrical goods and batteries. An answer is printed only once it is
// durable.
#include "Commands.h"
#include "DocumentStream.h"
#include "JsonLine.h"
#include "OpenTerminal.h"
#include "commands/TakeBackText.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/takeback/TakeBackDesk.h"
#include "reprise/wire/TakeBackJson.h"

namespace reprise::cli {

namespace {

struct Answered {
    takeback::TakeBack takeBack;
    std::shared_ptr<const rights::Pack> pack; ///< Of today; may be null for an answer given before.

    const rights::TakeBackRule* law() const
    {
        return pack != nullptr && pack->takeBack ? &*pack->takeBack : nullptr;
    }
};

Result<takeback::TakeBackRules> rulesAt(OpenTerminal& terminal, Instant at)
{
    auto rules = terminal.ruleBook().inForceAt(at);
    if (!rules) return rules.error();
    return takeback::TakeBackRules{rules->policy, rules->pack, rules->packFault};
}

Result<Answered> answerTo(const std::string& json, OpenTerminal& terminal)
{
    auto& store = terminal.store();
    auto request = wire::takeBackRequestFromJson(
        json, {terminal.zone(), terminal.ports().clock.now(), store.settings().training});
    if (!request) return request.error();
    takeback::TakeBackDesk desk(
        {store.receiptFinder(), store.codeGrammar(), store.takeBackJournal()});
    const auto rules = rulesAt(terminal, request->at);
    auto answer = desk.commit(std::move(*request), rules);
    if (!answer) return answer.error();
    return Answered{std::move(*answer), rules ? rules->pack : nullptr};
}

ExitCode refuseRequest(Output& output, const std::string& place, const std::string& json,
                       const Error& error)
{
    output.problem(place + ": " + error.detail);
    if (output.json()) {
        const auto id = wire::takeBackIdOf(json);
        output.line(withoutCardNumbers(
            oneLine({{"id", id ? Json(*id) : Json()}, {"error", error.detail}})));
    }
    return ExitCode::BadInput;
}

} // namespace

ExitCode run(const TakeBackOptions& options, Output& output)
{
    auto input = InputLines::open(options.requests);
    if (!input) return refuse(output, input.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto answer = [&](const std::string& place, const std::string& json) {
        const auto answered = answerTo(json, **terminal);
        auto code = ExitCode::BadInput;
        if (!answered) {
            code = refuseRequest(output, place, json, answered.error());
        } else {
            const auto& takeBack = answered->takeBack;
            code = takeBack.answer.isOwed() ? ExitCode::Done : ExitCode::No;
            if (output.json())
                output.line(jsonFor(takeBack, answered->law()));
            else
                output.text(textFor(takeBack, answered->law()));
        }
        output.flush();
        return code;
    };
    return answerDocuments(*input, output, "a take-back as JSON", answer);
}

} // namespace reprise::cli
