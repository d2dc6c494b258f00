// The part of SyncEngine that takes in what head office signs for the store, feed by feed.
#include "HttpAnswers.h"

#include "reprise/base/RandomCode.h"
#include "reprise/proof/SignedTexts.h"
#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

namespace {

constexpr long notFound = 404;

} // namespace

/// Whoever believes a key of head office's takes nothing without a signature: else a proxy in the
/// store, which has a certificate too, would only have to leave it out.
Result<void> SyncEngine::takeFeeds(SyncReport& report)
{
    if (m_ports.word && m_ports.word->feeds != nullptr) {
        const auto keys = m_ports.word->keys.all();
        if (!keys) return keys.error();
        if (!keys->empty()) return takeSigned(report);
    }
    if (const auto taken = takeReceipts(report); !taken) return taken;
    return report.state == LineState::Unreachable ? Result<void>{} : takePolicy(report);
}

/// All feeds in one exchange. What can't be believed is an alarm and changes nothing.
Result<void> SyncEngine::takeSigned(SyncReport& report)
{
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    const auto kept = m_ports.word->feeds->feeds();
    if (!kept) return kept.error();
    wire::FeedRequest request{*origin, randomHex(m_ports.random, 16), {}};
    for (const auto& each : *kept)
        request.feeds.push_back(each.standing);
    const auto journalSeq = m_ports.outbox.lastSeq();
    if (!journalSeq) return journalSeq.error();

    const auto sent =
        m_ports.transport.post("/v1/kiosks/" + origin->kiosk + "/feeds", wire::toJson(request));
    if (sent && sent->status == notFound) {
        report.noFeeds = "head office has none, expected one as new as this program";
        return {};
    }
    if (!isUsable(sent, report)) return {};
    const auto answer = wire::letterAnswerFromJson(sent->body);
    if (!answer || answer->id != request.id) {
        refuse(report, answer ? "it is about another request" : answer.error().detail);
        return {};
    }
    if (!answer->letter) {
        report.noFeeds = answer->reason;
        return {};
    }
    return readLetter(report, request, *answer, *journalSeq);
}

Result<void> SyncEngine::readLetter(SyncReport& report, const wire::FeedRequest& request,
                                    const wire::LetterAnswer& answer, std::int64_t journalSeq)
{
    auto& word = *m_ports.word;
    const auto key = word.keys.find(answer.letter->key);
    if (!key && key.error().code != ErrorCode::NotFound) return key.error();
    const auto letter = key ? proof::believedLetter(answer, request, *key, word.signatures)
                            : Result<wire::FeedLetter>(key.error());
    if (!letter || letter->store != m_store) {
        report.alarm = "what head office gave for this store is not taken: "
                       + (letter ? "it is for store " + letter->store : letter.error().detail);
        return {};
    }
    for (const auto& page : letter->pages)
        if (const auto taken = takePage(report, page, {letter->at, journalSeq}); !taken)
            return taken;
    return {};
}

/// A page that can't be taken holds up no other.
Result<void> SyncEngine::takePage(SyncReport& report, const wire::FeedPage& page,
                                  const wire::FeedMoment& moment)
{
    const auto name = std::string(wire::feedName(page.feed));
    const auto taken = m_ports.word->feeds->take(page, moment);
    if (taken) {
        if (page.feed == wire::Feed::Receipts)
            report.receiptsTaken += taken->changed;
        else
            report.itemsTaken += taken->changed;
        report.policyTaken |= page.feed == wire::Feed::Policy && taken->changed > 0;
        if (taken->contradicted > 0) report.detail = contradiction(taken->contradicted);
        m_morePages = m_morePages || page.more;
        return {};
    }
    const auto& error = taken.error();
    if (error.code == ErrorCode::Conflict)
        report.alarm = "a page of " + name + " is not taken: " + error.detail;
    else if (error.code == ErrorCode::Invalid)
        refuse(report, "a page of " + name + " can't be read: " + error.detail);
    else
        return error;
    return {};
}

} // namespace reprise::sync
