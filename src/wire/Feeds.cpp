#include "reprise/wire/Feeds.h"

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

constexpr std::size_t mostReceipts = 10'000;

} // namespace

std::string toJson(const ReceiptPage& page)
{
    JsonWriter json;
    json.beginObject();
    // As strings, not as objects: a receipt arrives with the very bytes it was published with.
    json.key("receipts").texts(page.receipts);
    json.key("cursor").text(page.cursor);
    json.key("more").flag(page.more);
    json.endObject();
    return json.take();
}

Result<ReceiptPage> receiptPageFromJson(std::string_view text)
{
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    ReceiptPage page{fields.rawTexts("receipts", mostReceipts), fields.text("cursor", longestText),
                     fields.flag("more")};
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return page;
}

std::string toJson(const PolicyOffer& offer)
{
    JsonWriter json;
    json.beginObject();
    json.key("id").text(offer.id);
    json.key("version").number(offer.version);
    json.key("toml").text(offer.toml);
    json.key("sha256").text(offer.sha256);
    json.endObject();
    return json.take();
}

Result<PolicyOffer> policyOfferFromJson(std::string_view text)
{
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    PolicyOffer offer{fields.name("id"), static_cast<int>(fields.count("version", {0, INT32_MAX})),
                      fields.raw("toml"), fields.name("sha256")};
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return offer;
}

} // namespace reprise::wire
