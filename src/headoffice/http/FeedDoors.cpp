// The doors of the service through which the back office publishes what its stores are given, and
// kiosks ask for it.
#include "http/Replies.h"

#include "reprise/headoffice/Names.h"
#include "reprise/headoffice/feeds/FeedPublishing.h"

namespace reprise::headoffice {

namespace {

wire::LetterAnswer unsignedAnswer(const std::string& id)
{
    return {id, {}, "head office has no signing key"};
}

} // namespace

Reply Service::giveFeeds(const Asked& asked)
{
    const auto request = wire::feedRequestFromJson(asked.call.body);
    if (!request) return problem(400, request.error().detail);
    if (const auto away = kioskTurnedAway(asked, request->origin)) return *away;
    if (!m_settings.signing) return good(wire::toJson(unsignedAnswer(request->id)));
    const std::string store(storeOf(asked.name));
    auto pages = m_archive.feeds().pages(store, request->feeds);
    if (!pages) return archiveFailed(m_log, pages.error());
    const wire::FeedLetter letter{request->origin, request->id, store,
                                  m_settings.signing->clock.now(), std::move(*pages)};
    return good(wire::toJson(wire::LetterAnswer{
        request->id, m_settings.signing->seal(proof::Purpose::Feeds, wire::toJson(letter)), {}}));
}

Reply Service::giveSoughtReceipts(const Asked& asked)
{
    const auto request = wire::receiptRequestFromJson(asked.call.body);
    if (!request) return problem(400, request.error().detail);
    if (const auto away = kioskTurnedAway(asked, request->origin)) return *away;
    if (!m_settings.signing) return good(wire::toJson(unsignedAnswer(request->id)));
    auto receipts = m_archive.feeds().receipts(request->numbers);
    if (!receipts) return archiveFailed(m_log, receipts.error());
    const wire::ReceiptLetter letter{request->origin, request->id, m_settings.signing->clock.now(),
                                     std::move(*receipts)};
    return good(wire::toJson(
        wire::LetterAnswer{request->id,
                           m_settings.signing->seal(proof::Purpose::Receipts, wire::toJson(letter)),
                           {}}));
}

Reply Service::addItems(const Asked& asked)
{
    return publishFeed(asked, Unnamed::Stay);
}

Reply Service::replaceItems(const Asked& asked)
{
    return publishFeed(asked, Unnamed::Withdrawn);
}

Reply Service::publishFeed(const Asked& asked, Unnamed unnamed)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto feed = wire::parseFeed(asked.feed);
    if (!feed) return problem(404, feed.error().detail);
    const auto report = publishItems(m_archive, {*feed, asked.name}, asked.call.body, unnamed);
    if (!report) return archiveFailed(m_log, report.error());
    return good(toJson(*report));
}

} // namespace reprise::headoffice
