// reprise rights: what the law alone gives, before any store policy and without a terminal.
#include "Commands.h"
#include "DocumentStream.h"
#include "JsonLine.h"

#include "reprise/rights/StockPacks.h"
#include "reprise/wire/RightsJson.h"

#include <fmt/format.h>
#include <map>

namespace reprise::cli {

namespace {

using rights::DeadlineKind;
using rights::StatutoryAnswer;

/// The packs of the jurisdictions that were asked about so far.
class Packs {
public:
    Result<const rights::Pack*> find(std::string_view jurisdiction)
    {
        if (const auto known = m_packs.find(jurisdiction); known != m_packs.end())
            return &known->second;
        auto pack = rights::stockPack(jurisdiction);
        if (!pack) return pack.error();
        if (!*pack) return unknown(jurisdiction);
        return &m_packs.emplace(jurisdiction, std::move(**pack)).first->second;
    }

private:
    static Error unknown(std::string_view jurisdiction)
    {
        return {ErrorCode::Invalid,
                fmt::format("jurisdiction '{}' has no statutory pack, expected one of {}",
                            jurisdiction, fmt::join(rights::stockPackIds(), ", "))};
    }

    std::map<std::string, rights::Pack, std::less<>> m_packs;
};

std::string_view wordsFor(rights::StatutoryOutcome outcome)
{
    using enum rights::StatutoryOutcome;
    switch (outcome) {
    case PolicyOnly: return "The law gives nothing here; the store's policy decides";
    case RefundFull: return "A full refund, or repair or replacement if the customer prefers";
    case TerminateFull: return "The contract may be ended for a full refund";
    case RepairOrReplace: return "Repair or replacement, as the customer chooses";
    case RepairOrReplaceIfProven:
        return "Repair or replacement once the fault is shown to have been there from the start";
    case FinalRejectFullOrPriceReduction:
        return "Rejection for a full refund, or a price reduction, as the customer chooses";
    case FinalRejectLessUseOrPriceReduction:
        return "Rejection for a refund less the use had, or a price reduction";
    case FinalTerminateOrPriceReduction:
        return "The end of the contract, or a price reduction, as the customer chooses";
    case PriceReduction: return "A price reduction, up to the whole price";
    case PriceReductionMinor: return "A price reduction; the fault is too small for more";
    case WaitReasonableTime: return "The repair or replacement has to be given reasonable time";
    case CancelFull: return "The sale may be cancelled for a full refund";
    case CancelLessDiminution:
        return "The sale may be cancelled, less what the handling took off the value";
    case RejectAnyTime: return "Goods that were not the trader's to sell: a person sees to it";
    case StaffReviewLimitation: return "The time for claims is over: a person decides on goodwill";
    case PostedPolicy: return "The policy on display decides";
    case StatutoryRefund30d: return "A full refund, because no policy is on display";
    case WarrantyClaimStaff: return "A warranty claim, for a person";
    case StaffReview: return "A person has to look";
    }
    REPRISE_UNREACHABLE();
}

std::string_view wordsFor(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::None: return "";
    case DeadlineKind::ShortTermReject: return "last day to reject";
    case DeadlineKind::ShortTermTerminate: return "last day to end the contract";
    case DeadlineKind::Presumption:
        return "last day on which a fault counts as there from the start";
    case DeadlineKind::NoDeduction: return "last day without a deduction for use";
    case DeadlineKind::Cancel: return "last day to cancel";
    case DeadlineKind::Limitation: return "last day for claims";
    case DeadlineKind::LiabilityPeriod: return "last day on which the seller answers for faults";
    case DeadlineKind::Ca1723: return "last day to bring it back";
    }
    REPRISE_UNREACHABLE();
}

std::string textFor(const wire::RightsCase& asked, const StatutoryAnswer& answer)
{
    auto text = asked.id.empty() ? std::string() : asked.id + ": ";
    text += fmt::format("{}.\n", wordsFor(answer.outcome));
    if (answer.deadline)
        text += fmt::format("  {}: {}\n", isoDay(*answer.deadline), wordsFor(answer.kind));
    if (answer.refundBy)
        text += fmt::format("  {}: last day to pay, if agreed on the day of the notice\n",
                            isoDay(*answer.refundBy));
    if (answer.burden != rights::Burden::None)
        text += fmt::format("  to be proved by the {}\n", rights::burdenName(answer.burden));
    const auto& law = answer.cite.empty() ? asked.pack->name : answer.cite;
    return text + fmt::format("  {} ({} of {})\n", law, asked.pack->id, asked.pack->version);
}

ExitCode refuseCase(Output& output, const std::string& place, const std::string& json,
                    const Error& error)
{
    output.problem(place + ": " + error.detail);
    if (output.json()) {
        const auto id = wire::rightsCaseIdOf(json);
        output.line(oneLine({{"id", id ? Json(*id) : Json()}, {"error", error.detail}}));
    }
    output.flush();
    return ExitCode::BadInput;
}

} // namespace

ExitCode run(const RightsOptions& options, Output& output)
{
    auto input = InputLines::open(options.cases);
    if (!input) return refuse(output, input.error().detail);
    Packs packs;
    const auto finder = [&packs](std::string_view jurisdiction) {
        return packs.find(jurisdiction);
    };
    return answerDocuments(*input, output, "a rights case as JSON",
                           [&](const std::string& place, const std::string& json) {
                               const auto asked = wire::rightsCaseFromJson(json, finder);
                               if (!asked) return refuseCase(output, place, json, asked.error());
                               const auto answer = rights::answer(*asked->pack, asked->claim);
                               if (output.json())
                                   output.line(wire::toJson(*asked, answer));
                               else
                                   output.text(textFor(*asked, answer));
                               output.flush();
                               return ExitCode::Done;
                           });
}

} // namespace reprise::cli
