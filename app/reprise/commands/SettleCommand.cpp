// reprise settle: what still waits for its money, and the ways to its end: ask again, inquire, say
// what the provider's report says, hand out by other means, give the goods back.
#include "Commands.h"
#include "InputLines.h"
#include "OpenTerminal.h"
#include "ReturnText.h"

#include "reprise/wire/ReturnJson.h"
#include "reprise/wording/Consent.h"

#include <algorithm>

namespace reprise::cli {

namespace {

using returns::Answer;

void tell(const Answer& answer, OpenTerminal& terminal, Output& output)
{
    if (output.json()) {
        output.line(wire::toJson(answer, findingText));
    } else {
        output.text(textFor(answer, terminal.zone()));
    }
}

ExitCode codeFor(const Answer& answer)
{
    return returns::isPaid(answer.record.state) ? ExitCode::Done : ExitCode::No;
}

std::optional<OperatorId> operatorIn(const SettleOptions& options)
{
    if (options.operatorId.empty()) return std::nullopt;
    return OperatorId(options.operatorId);
}

/// Whoever says what became of somebody's money says it under their own number.
Result<OperatorId> knownOperator(const SettleOptions& options, OpenTerminal& terminal)
{
    if (options.operatorId.empty())
        return Error{ErrorCode::Invalid, "--operator: missing, expected who has seen it"};
    auto found = terminal.store().operators().find(OperatorId(options.operatorId));
    if (!found) return found.error();
    return found->id;
}

/// The payment that is meant, or the only one that it can be.
Result<OrderId> orderIn(const SettleOptions& options, const Answer& answer)
{
    if (!options.order.empty()) return OrderId(options.order);
    std::optional<OrderId> open;
    for (const auto& order : answer.record.orders) {
        if (returns::isSettled(order.state) || order.state == returns::OrderState::Planned)
            continue;
        if (open)
            return Error{ErrorCode::Invalid,
                         "--order: missing, expected one of the payments that are open"};
        open = order.id;
    }
    if (open) return *open;
    return Error{ErrorCode::Conflict,
                 "return '" + answer.record.id.text() + "' has no payment that is open"};
}

Result<Answer> confirm(const SettleOptions& options, OpenTerminal& terminal, const ReturnId& id)
{
    auto answer = terminal.store().returnJournal().find(id);
    if (!answer) return answer;
    auto order = orderIn(options, *answer);
    if (!order) return order.error();
    auto by = knownOperator(options, terminal);
    if (!by) return by.error();
    return terminal.settlement().confirm(id,
                                         {std::move(*order), options.way == SettleWay::Paid,
                                          options.authorisation, std::move(*by), options.reason});
}

Result<std::optional<people::Approval>> approvalIn(const SettleOptions& options)
{
    if (options.approvalFile.empty()) return std::optional<people::Approval>();
    auto input = InputLines::open(options.approvalFile);
    if (!input) return input.error();
    const auto line = input->next();
    if (!line) return line.error();
    auto approval = wire::approvalFromJson(*line ? (*line)->text : std::string());
    if (!approval) return approval.error();
    return std::optional(std::move(*approval));
}

Result<Answer> verify(const SettleOptions& options, OpenTerminal& terminal, const ReturnId& id)
{
    const auto approval = approvalIn(options);
    if (!approval) return approval.error();
    return settlement::verifyReturn(terminal.proof(), id, terminal.ports().clock.now(), *approval);
}

/// All that waited for a receipt which is there now.
ExitCode verifyAll(OpenTerminal& terminal, Output& output)
{
    const auto settled = settlement::verifyArrived(terminal.proof(), terminal.ports().clock.now());
    if (!settled) return refuse(output, "reprise settle: " + settled.error().detail);
    for (const auto& answer : *settled)
        tell(answer, terminal, output);
    if (settled->empty() && !output.json()) output.line("No receipt has come in that was missing.");
    return ExitCode::Done;
}

Result<Answer> carryOut(const SettleOptions& options, OpenTerminal& terminal)
{
    const ReturnId id(options.returnId);
    auto& settlement = terminal.settlement();
    const auto consent = wording::consentTo(options.otherType, wording::Language::English);
    switch (options.way) {
    case SettleWay::Inquire: return settlement.inquire(id);
    case SettleWay::Again: return settlement.payAgain(id, {});
    case SettleWay::Other:
        return settlement.payAgain(id, settlement::OtherMeans{options.otherType,
                                                              options.consent == Consent::Given,
                                                              operatorIn(options), consent.id});
    case SettleWay::Paid:
    case SettleWay::NotPaid: return confirm(options, terminal, id);
    case SettleWay::Verify: return verify(options, terminal, id);
    case SettleWay::Withdraw: return settlement.withdraw(id, operatorIn(options), options.reason);
    }
    REPRISE_UNREACHABLE();
}

/// Everything that is open, after whatever can be asked was asked.
ExitCode list(OpenTerminal& terminal, Output& output)
{
    const auto open = terminal.store().returnJournal().unsettled();
    if (!open) return refuse(output, "reprise settle: " + open.error().detail);
    for (const auto& answer : *open)
        tell(answer, terminal, output);
    if (open->empty() && !output.json()) output.line("Nothing is open.");
    return open->empty() ? ExitCode::Done : ExitCode::No;
}

} // namespace

ExitCode run(const SettleOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    if (const auto recovered = (*terminal)->settlement().recover(); !recovered)
        return refuse(output, "reprise settle: " + recovered.error().detail);
    if (options.returnId.empty() && options.way == SettleWay::Verify)
        return verifyAll(**terminal, output);
    if (options.returnId.empty()) return list(**terminal, output);

    const auto answer = carryOut(options, **terminal);
    if (!answer) {
        const auto isNo = answer.error().code == ErrorCode::Conflict;
        const auto code = refuse(output, "reprise settle: " + answer.error().detail);
        return isNo ? ExitCode::No : code;
    }
    tell(*answer, **terminal, output);
    return codeFor(*answer);
}

} // namespace reprise::cli
