// The part of SyncEngine that tells head office what became of claims.
#include "ClaimLetters.h"
#include "HttpAnswers.h"

#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

namespace {

constexpr std::size_t mostLetters = 100; ///< A round.
constexpr long badRequest = 400;

struct Addressed {
    std::string claim;
    const char* path;
    std::string body;
};

struct Address {
    Addressed operator()(const wire::ClaimCommit& commit) const
    {
        return {commit.claim.id, "/commits", wire::toJson(commit)};
    }
    Addressed operator()(const wire::ClaimRelease& release) const
    {
        return {release.id, "/releases", wire::toJson(release)};
    }
    Addressed operator()(const wire::OfflineRefund& refund) const
    {
        return {refund.commit.claim.id, "/offline-refunds", wire::toJson(refund)};
    }
};

} // namespace

Result<LetterEnd> deliver(const wire::ClaimLetter& letter, const std::string& kiosk,
                          Transport& transport, wire::ClaimOutbox& outbox, SyncReport& report)
{
    const auto addressed = std::visit(Address{}, letter);
    const auto sent = transport.post("/v1/kiosks/" + kiosk + addressed.path, addressed.body);
    if (!isUsable(sent, report))
        return sent && sent->status == badRequest ? LetterEnd::Unreadable : LetterEnd::LineEnded;
    const auto answer = wire::claimAnswerFromJson(sent->body);
    if (!answer || answer->id != addressed.claim || answer->status == wire::ClaimStatus::Granted) {
        refuse(report, answer ? "it is not about claim " + addressed.claim : answer.error().detail);
        return LetterEnd::LineEnded;
    }
    if (const auto kept = outbox.acknowledge(*answer); !kept) return kept.error();
    if (answer->status != wire::ClaimStatus::Acknowledged) ++report.conflicts;
    return LetterEnd::Acknowledged;
}

/// Each until head office has it.
Result<void> SyncEngine::sendClaimLetters(SyncReport& report)
{
    if (m_ports.claims == nullptr) return {};
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    const auto letters = m_ports.claims->letters(mostLetters);
    if (!letters) return letters.error();
    for (const auto& letter : *letters) {
        const auto end = deliver(letter, origin->kiosk, m_ports.transport, *m_ports.claims, report);
        if (!end) return end.error();
        if (*end == LetterEnd::LineEnded) return {};
    }
    return {};
}

} // namespace reprise::sync
