#include "HttpAnswers.h"

#include "reprise/base/Text.h"
#include "reprise/sync/SyncEngine.h"
#include "reprise/wire/ReceiptJson.h"

#include <algorithm>

namespace reprise::sync {

namespace {

constexpr auto receiptFeed = "receipts";
constexpr auto policyFeed = "policy";

/// A cursor is opaque: whatever it holds travels as part of a query and nothing more.
std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const auto c : text) {
        const auto plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                           || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain)
            encoded.push_back(c);
        else
            encoded += '%' + toHex(std::string_view(&c, 1));
    }
    return encoded;
}

} // namespace

Result<void> SyncEngine::takeReceipts(SyncReport& report)
{
    const auto cursor = m_ports.outbox.cursor(receiptFeed);
    if (!cursor) return cursor.error();
    const auto answer =
        m_ports.transport.get("/v1/stores/" + percentEncoded(m_store)
                              + "/receipts?limit=500&after=" + percentEncoded(*cursor));
    if (!isUsable(answer, report)) return {};
    const auto page = wire::receiptPageFromJson(answer->body);
    if (!page) {
        refuse(report, page.error().detail);
        return {};
    }
    return filePage(report, *page, *cursor);
}

/// Files every receipt of the page that can be read. The cursor moves on only when all could be:
/// after an update this terminal may be able to read the rest.
Result<void> SyncEngine::filePage(SyncReport& report, const wire::ReceiptPage& page,
                                  const std::string& cursor)
{
    std::vector<receipts::Receipt> readable;
    std::string unreadable;
    for (const auto& json : page.receipts) {
        auto receipt = wire::receiptFromJson(json, m_zone);
        if (!receipt)
            unreadable = receipt.error().detail;
        else if (receipt->store != m_store)
            unreadable = "a receipt of store " + receipt->store;
        else
            readable.push_back(std::move(*receipt));
    }
    std::int64_t conflicts = 0;
    if (!readable.empty()) {
        const auto filed = m_ports.receipts.file(readable);
        if (!filed) return filed.error();
        report.receiptsTaken += std::count(filed->begin(), filed->end(), receipts::Filed::Imported);
        conflicts = std::count(filed->begin(), filed->end(), receipts::Filed::Conflict);
    }
    if (!unreadable.empty()) {
        refuse(report, "a receipt could not be read: " + unreadable);
        return {};
    }
    if (page.more && (page.cursor.empty() || page.cursor == cursor || page.receipts.empty())) {
        refuse(report, "there should be more receipts, but the cursor does not move");
        return {};
    }
    if (conflicts > 0) report.detail = contradiction(conflicts);
    m_morePages = m_morePages || page.more;
    if (page.cursor == cursor || page.receipts.empty()) return {};
    return m_ports.outbox.advance(receiptFeed, page.cursor);
}

Result<void> SyncEngine::takePolicy(SyncReport& report)
{
    const auto current = m_ports.policies.current();
    if (!current) return current.error();
    const auto answer =
        m_ports.transport.get("/v1/stores/" + percentEncoded(m_store)
                              + "/policy?have=" + toHex(m_ports.hasher.sha256(*current)));
    // None published, or the one we have.
    if (answer && (answer->status == 404 || answer->status == 304)) return {};
    if (!isUsable(answer, report)) return {};
    const auto offer = wire::policyOfferFromJson(answer->body);
    if (!offer) {
        refuse(report, offer.error().detail);
        return {};
    }
    return weighOffer(report, *offer, *current);
}

Result<void> SyncEngine::weighOffer(SyncReport& report, const wire::PolicyOffer& offer,
                                    const std::string& current)
{
    const auto policy = wire::policyToAdopt(offer, current, m_ports.hasher);
    if (!policy) {
        refuse(report, policy.error().detail);
        return {};
    }
    if (!*policy) return {};
    if (auto adopted = m_ports.policies.adopt(offer.toml); !adopted) {
        if (adopted.error().code != ErrorCode::Conflict) return adopted;
        refuse(report, adopted.error().detail); // Its name stands for another text here.
        return {};
    }
    report.policyTaken = true;
    return m_ports.outbox.advance(policyFeed, offer.sha256);
}

} // namespace reprise::sync
