#include "reprise/sync/SyncEngine.h"

#include "HttpAnswers.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <array>

namespace reprise::sync {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr std::size_t batchEntries = 500;
constexpr std::size_t batchBytes = 1024 * 1024;
constexpr std::size_t entryOverhead = 400; ///< Keys, two hashes, time and kind.
constexpr int mostBatches = 20;
constexpr milliseconds shortestPause = 1s;
constexpr milliseconds longestPause = 5min;
constexpr milliseconds restTime = 60s;

bool isBusy(long status)
{
    return status == 408 || status == 429 || status >= 500;
}

/// As many entries as fit a letter, and always one.
void trimToLetter(std::vector<wire::JournalEntry>& entries)
{
    std::size_t bytes = 0;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        bytes += entries[index].payload.size() + entryOverhead;
        if (bytes > batchBytes && index > 0) {
            entries.resize(index);
            return;
        }
    }
}

} // namespace

bool isUsable(const Result<HttpAnswer>& answer, SyncReport& report)
{
    if (!answer) {
        const auto untrusted = answer.error().code == ErrorCode::Invalid;
        report.state = untrusted ? LineState::Refused : LineState::Unreachable;
        report.detail = answer.error().detail;
        return false;
    }
    if (answer->status == 200) return true;
    report.state = isBusy(answer->status) ? LineState::Unreachable : LineState::Refused;
    report.detail = "head office answered with status " + std::to_string(answer->status);
    if (answer->status == 401 || answer->status == 403)
        report.detail += ": it does not take this terminal's certificate or delivery key";
    if (answer->status == 403)
        report.detail += "; a terminal that was shut out has to be enrolled anew (reprise enrol)";
    return false;
}

Result<bool> isOurs(wire::Outbox& outbox, const wire::EventsAnswer& answer, std::int64_t lastSeq)
{
    if (answer.ackedSeq == 0) return true;
    if (answer.ackedSeq < 0 || answer.ackedSeq > lastSeq) return false;
    const auto entries = outbox.entriesAfter(answer.ackedSeq - 1, 1);
    if (!entries) return entries.error();
    return !entries->empty() && entries->front().seq == answer.ackedSeq
           && toHex(entries->front().hash) == answer.ackedHash;
}

void refuse(SyncReport& report, const std::string& why)
{
    report.state = LineState::Refused;
    report.detail = "head office sent an answer that can't be used: " + why;
}

std::string contradiction(std::int64_t receipts)
{
    return std::to_string(receipts)
           + " receipts came with other content than before; the first stays";
}

/// One letter, and what we knew of the journal when it was written.
struct SyncEngine::Mailing {
    wire::Events letter;
    std::int64_t acknowledged;
    std::int64_t lastSeq;
    bool afterGap; ///< Head office has already asked for an earlier start in this round.
};

SyncEngine::SyncEngine(SyncPorts ports, std::string store, TimeZone zone)
    : m_ports(ports), m_store(std::move(store)), m_zone(std::move(zone))
{
}

Result<SyncReport> SyncEngine::round()
{
    SyncReport report;
    report.state = LineState::UpToDate;
    m_morePages = false;
    if (const auto sent = sendWaiting(report); !sent) return sent.error();

    // Claims and feeds go on while the journal is doubted: money has moved all the same, and
    // customers still bring receipts.
    if (report.isReached())
        if (const auto told = sendClaimLetters(report); !told) return told.error();
    if (report.isReached() && report.state != LineState::Quarantined)
        if (const auto given = takeBudget(report); !given) return given.error();
    if (report.isReached())
        if (const auto taken = takeFeeds(report); !taken) return taken.error();
    // Last: whatever keeps it from being renewed keeps nothing else from being told.
    if (const auto kept = keepCertificate(report); !kept) return kept.error();

    const auto acknowledged = m_ports.outbox.acknowledged();
    if (!acknowledged) return acknowledged.error();
    const auto lastSeq = m_ports.outbox.lastSeq();
    if (!lastSeq) return lastSeq.error();
    report.waiting = std::max<std::int64_t>(0, *lastSeq - *acknowledged);
    if (m_ports.claims != nullptr) {
        const auto claims = m_ports.claims->waiting();
        if (!claims) return claims.error();
        report.claims = *claims;
    }
    const auto isBehind = report.waiting > 0 || report.claims > 0;
    if (report.state == LineState::UpToDate && isBehind) report.state = LineState::Behind;

    const auto well = report.state == LineState::UpToDate || report.state == LineState::Behind;
    if (well) m_failures = 0;
    if (report.state == LineState::Quarantined)
        report.comeBackIn = spread(longestPause);
    else if (!well)
        report.comeBackIn = backOff();
    else if (report.state == LineState::UpToDate && !m_morePages)
        report.comeBackIn = spread(restTime);
    return report;
}

Result<void> SyncEngine::sendWaiting(SyncReport& report)
{
    const auto origin = m_ports.outbox.origin();
    if (!origin) return origin.error();
    auto afterGap = false;
    for (int batch = 0; batch < mostBatches; ++batch) {
        const auto acknowledged = m_ports.outbox.acknowledged();
        if (!acknowledged) return acknowledged.error();
        auto entries = m_ports.outbox.entriesAfter(*acknowledged, batchEntries);
        if (!entries) return entries.error();
        // Asked last: the screen may write an entry at any moment.
        const auto lastSeq = m_ports.outbox.lastSeq();
        if (!lastSeq) return lastSeq.error();
        // An empty letter, once a round: a head office that lost something can say so.
        if (entries->empty() && batch > 0) return {};
        trimToLetter(*entries);

        const Mailing mailing{
            {*origin, std::move(*entries), *lastSeq}, *acknowledged, *lastSeq, afterGap};
        const auto goOn = sendBatch(report, mailing);
        if (!goOn) return goOn.error();
        if (!*goOn) return {};
        const auto now = m_ports.outbox.acknowledged();
        if (!now) return now.error();
        afterGap = afterGap || *now < *acknowledged;
    }
    return {};
}

/// True when there may be more to send; false when this round has to stop sending.
Result<bool> SyncEngine::sendBatch(SyncReport& report, const Mailing& mailing)
{
    const auto path = "/v1/kiosks/" + mailing.letter.origin.kiosk + "/events";
    const auto answer = m_ports.transport.post(path, wire::toJson(mailing.letter));
    if (answer) m_officeTime = answer->date;
    if (!isUsable(answer, report)) return false;
    const auto events = wire::eventsAnswerFromJson(answer->body);
    if (!events) {
        refuse(report, events.error().detail);
        return false;
    }
    if (const auto kept = keepCheckpoint(report, mailing.letter.origin, *events); !kept)
        return kept.error();
    return heed(report, mailing, *events);
}

Result<bool> SyncEngine::heed(SyncReport& report, const Mailing& mailing,
                              const wire::EventsAnswer& answer)
{
    if (answer.status == wire::EventsStatus::Quarantined) {
        report.state = LineState::Quarantined;
        report.detail =
            "head office has put this terminal's journal in quarantine: " + answer.reason;
        return false;
    }
    const auto ours = isOurs(m_ports.outbox, answer, mailing.lastSeq);
    if (!ours) return ours.error();
    if (!*ours) {
        refuse(report, "it acknowledges entry " + std::to_string(answer.ackedSeq)
                           + ", which is not in this journal");
        return false;
    }
    const auto lastSent =
        mailing.letter.entries.empty() ? mailing.acknowledged : mailing.letter.entries.back().seq;
    const auto isGap = answer.status == wire::EventsStatus::Gap;
    const auto goesBack = answer.ackedSeq < mailing.acknowledged;
    const auto stuck = isGap ? mailing.afterGap || !goesBack
                             : answer.ackedSeq < lastSent && (!goesBack || mailing.afterGap);
    if (stuck) {
        refuse(report, "it asks again for what it was just sent, after entry "
                           + std::to_string(answer.ackedSeq));
        return false;
    }
    if (answer.ackedSeq != mailing.acknowledged)
        if (const auto kept = m_ports.outbox.acknowledge(answer.ackedSeq); !kept)
            return kept.error();
    report.sent += std::max<std::int64_t>(0, answer.ackedSeq - mailing.acknowledged);
    return true;
}

/// Without a line it is only said that it ran out.
Result<void> SyncEngine::keepCertificate(SyncReport& report)
{
    if (m_ports.enrolment == nullptr) return {};
    if (!report.isReached()) {
        report.detail += m_ports.enrolment->ailment();
        return {};
    }
    const auto end = m_ports.enrolment->renewWhereDue(m_ports.transport, m_officeTime);
    if (!end) return end.error();
    report.renewed = end->state == RenewalState::Renewed;
    report.noRenewal = end->refusal;
    return {};
}

milliseconds SyncEngine::backOff()
{
    auto pause = shortestPause;
    for (int failure = 0; failure < m_failures && pause < longestPause; ++failure)
        pause *= 2;
    ++m_failures;
    return spread(std::min(pause, longestPause));
}

/// Between half of `span` and all of it, but never less than the shortest pause: kiosks that lost
/// head office together do not come back together.
milliseconds SyncEngine::spread(milliseconds span)
{
    std::array<std::uint8_t, 4> bytes{};
    m_ports.random.fill(bytes);
    std::uint32_t dice = 0;
    for (const auto byte : bytes)
        dice = dice << 8U | byte;
    const auto half = span.count() / 2;
    return std::max(shortestPause,
                    milliseconds(half + static_cast<std::int64_t>(dice) % (half + 1)));
}

} // namespace reprise::sync
