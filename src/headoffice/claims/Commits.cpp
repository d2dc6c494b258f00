#include "claims/Commits.h"

#include "claims/ClaimRows.h"

#include <algorithm>
#include <tuple>

namespace reprise::headoffice {

namespace {

using wire::Claim;
using wire::ClaimAnswer;
using wire::ClaimCommit;
using wire::ClaimedLine;

/// A commit beside what is kept of its id.
struct Payment {
    PaidContent paid = PaidContent::AsClaimed;
    std::vector<ClaimedLine> held;  ///< By the claim of this id, paid or not.
    std::vector<ClaimedLine> other; ///< What was paid beyond that.
};

Result<Payment> paymentOf(const Claim& claim, const KeptClaim& kept, bool isSame)
{
    if (kept.state == ClaimState::Unknown) return Payment{PaidContent::AsClaimed, {}, claim.lines};
    Payment payment;
    if (kept.kiosk != claim.origin.kiosk)
        payment.paid = PaidContent::OtherKiosks;
    else if (!isSame)
        payment.paid = PaidContent::Other;
    const auto holds = kept.state == ClaimState::Granted || kept.state == ClaimState::Refunded;
    if (holds && payment.paid != PaidContent::OtherKiosks) {
        auto lines = wire::linesOfContent(kept.content);
        if (!lines) return lines.error();
        payment.held = std::move(*lines);
    }
    payment.other = beyond(claim.lines, payment.held);
    return payment;
}

/// The lines paid and the lines held, each once, as one content: all of them are locked at once, in
/// one order.
std::string touchedBy(const Claim& claim, const Payment& payment)
{
    const auto key = [](const ClaimedLine& line) { return std::tie(line.receipt, line.line); };
    auto touched = claim;
    touched.lines.insert(touched.lines.end(), payment.held.begin(), payment.held.end());
    std::ranges::sort(touched.lines, {}, key);
    const auto doubles = std::ranges::unique(touched.lines, {}, key);
    touched.lines.erase(doubles.begin(), doubles.end());
    return wire::contentOf(touched);
}

std::size_t countedOf(const std::vector<ClaimedLine>& lines, const std::vector<LineCount>& counts)
{
    return static_cast<std::size_t>(std::ranges::count_if(lines, [&counts](const auto& line) {
        return std::ranges::any_of(counts, [&line](const LineCount& count) {
            return count.receipt == line.receipt && count.line == line.line;
        });
    }));
}

Result<void> count(PqConnection& connection, const Claim& claim, const KeptClaim& kept,
                   const Payment& payment, const CommitJudgement& judgement)
{
    if (judgement.settlesClaim)
        if (const auto settled = moveLines(connection, kept.content, LineMove::Settle); !settled)
            return settled;
    if (judgement.uncovered == Uncovered::Nothing || payment.other.empty()) return {};
    auto uncovered = claim;
    uncovered.lines = payment.other;
    return moveLines(connection, wire::contentOf(uncovered),
                     judgement.uncovered == Uncovered::Refunded ? LineMove::Refund
                                                                : LineMove::Overpay);
}

/// Keeps the answer, so that the same commit is answered alike and counted once.
Result<void> keep(PqConnection& connection, const ClaimCommit& commit, const KeptClaim& kept,
                  const CommitJudgement& judgement, const ClaimAnswer& answer, bool isStray)
{
    const auto& id = commit.claim.id;
    if (isStray)
        if (const auto stray = keepStray(connection, commit, answer); !stray) return stray;
    if (isStray && !judgement.settlesClaim) return {};
    const auto done = judgement.settlesClaim ? end(connection, id, ClaimState::Refunded, answer)
                                             : answerEnd(connection, id, answer);
    if (!done || kept.isCommitted) return done;
    return keepEvidence(connection, commit);
}

} // namespace

ClaimAnswer ended(const std::string& id, std::optional<CaseKind> conflict)
{
    if (!conflict) return {id, wire::ClaimStatus::Acknowledged, {}, {}};
    return {id, wire::ClaimStatus::Conflict, std::string(sentenceFor(*conflict)), {}};
}

Result<std::optional<ClaimAnswer>> commitOver(PqConnection& connection, const ClaimCommit& commit,
                                              Begun begun, Paying paying,
                                              const FurtherCases& further)
{
    const auto& claim = commit.claim;
    const auto content = wire::contentOf(claim);
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto kept = lockClaim(connection, claim.id);
    if (!kept) return kept.error();
    const auto isSame = kept->content == content;
    const auto isStray = kept->state != ClaimState::Unknown && !isSame;
    const auto before = isStray ? strayAnswer(connection, claim.id, content)
                                : Result<std::string>(kept->isCommitted ? kept->settled : "");
    if (!before) return before.error();
    if (!before->empty()) {
        auto answer = wire::claimAnswerFromJson(*before);
        if (!answer) return answer.error();
        return std::optional(std::move(*answer));
    }

    const auto payment = paymentOf(claim, *kept, isSame);
    if (!payment) return payment.error();
    const auto counts = lockLines(connection, touchedBy(claim, *payment));
    if (!counts) return counts.error();
    if (countedOf(claim.lines, *counts) < claim.lines.size() && begun == Begun::No)
        return std::optional<ClaimAnswer>();
    auto uncovered = claim;
    uncovered.lines = payment->other;
    const auto judgement =
        judgeCommit(kept->state, payment->paid, whyNotFree(uncovered, *counts).empty(), paying);

    if (kept->state == ClaimState::Unknown) {
        const auto isNew =
            keepNew(connection, {claim.origin, claim.id, ClaimState::Refunded, content, {}});
        if (!isNew) return isNew.error();
        if (!*isNew) return std::optional<ClaimAnswer>();
    }
    if (const auto counted = count(connection, claim, *kept, *payment, judgement); !counted)
        return counted.error();
    auto cases = further ? further(connection) : std::vector<CaseKind>();
    if (!cases) return cases.error();
    if (judgement.conflict) cases->insert(cases->begin(), *judgement.conflict);
    for (const auto kind : *cases)
        if (const auto opened = openCase(connection, kind, claim.id, claim.origin.kiosk, content);
            !opened)
            return opened.error();
    auto answer = ended(claim.id, cases->empty() ? std::nullopt : std::optional(cases->front()));
    if (const auto done = keep(connection, commit, *kept, judgement, answer, isStray); !done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return std::optional(std::move(answer));
}

} // namespace reprise::headoffice
