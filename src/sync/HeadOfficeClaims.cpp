#include "reprise/sync/HeadOfficeClaims.h"

#include "ClaimLetters.h"
#include "HttpAnswers.h"

#include "reprise/wire/ClaimJson.h"

namespace reprise::sync {

using settlement::ClaimOutcome;
using settlement::ClaimReply;

namespace {

/// Nobody at the counter waits for more of them.
constexpr std::size_t mostLetters = 20;

} // namespace

/// False, and the report says why, where the line ended.
bool HeadOfficeClaims::tellOfReleases(SyncReport& report)
{
    const auto letters = m_letters.letters(mostLetters);
    if (!letters) {
        report.detail = letters.error().detail;
        return false;
    }
    for (const auto& letter : *letters) {
        if (!std::holds_alternative<wire::ClaimRelease>(letter)) continue;
        const auto end = deliver(letter, m_origin.kiosk, m_transport, m_letters, report);
        if (!end) report.detail = end.error().detail;
        if (!end || *end == LetterEnd::LineEnded) return false;
    }
    return true;
}

ClaimReply HeadOfficeClaims::claim(const returns::Return& record)
{
    SyncReport report;
    if (!tellOfReleases(report)) return {ClaimOutcome::NoAnswer, report.detail};
    const auto claim = wire::claimOf(record, m_origin);
    const auto sent =
        m_transport.post("/v1/kiosks/" + m_origin.kiosk + "/claims", wire::toJson(claim));
    if (!isUsable(sent, report)) return {ClaimOutcome::NoAnswer, report.detail};
    const auto said = wire::claimAnswerFromJson(sent->body);
    if (!said || said->id != claim.id)
        return {ClaimOutcome::NoAnswer,
                "head office sent an answer that can't be used: "
                    + (said ? "it is about another claim" : said.error().detail)};
    switch (said->status) {
    case wire::ClaimStatus::Granted: return {ClaimOutcome::Granted, {}};
    case wire::ClaimStatus::Denied: return {ClaimOutcome::Denied, said->reason};
    case wire::ClaimStatus::Acknowledged:
    case wire::ClaimStatus::Conflict: break;
    }
    return {ClaimOutcome::NoAnswer, "head office answered a claim as something else"};
}

} // namespace reprise::sync
