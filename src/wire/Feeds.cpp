#include "reprise/wire/Feeds.h"

#include "reprise/base/Text.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

constexpr std::size_t mostReceipts = 10'000;

Error refused(std::string why)
{
    return {ErrorCode::Invalid, std::move(why)};
}

std::string nameOf(const std::string& id, int version)
{
    return id + ' ' + std::to_string(version);
}

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

Result<std::optional<policy::Policy>> policyToAdopt(const PolicyOffer& offer,
                                                    const std::string& inForce, Hasher& hasher)
{
    if (toHex(hasher.sha256(offer.toml)) != offer.sha256)
        return refused("the policy does not match its digest");
    if (offer.toml == inForce) return std::optional<policy::Policy>();
    auto policy = policy::Policy::parse(offer.toml, "policy of head office");
    if (!policy) return refused(policy.error().detail);
    const auto name = nameOf(policy->id, policy->version);
    if (policy->id != offer.id || policy->version != offer.version)
        return refused("the policy calls itself " + name + ", the offer "
                       + nameOf(offer.id, offer.version));
    const auto before = policy::Policy::parse(inForce, "policy in force");
    if (before && before->id == policy->id && policy->version <= before->version)
        return refused("policy " + name + " is not newer than version "
                       + std::to_string(before->version) + " in force here");
    return std::optional(*std::move(policy));
}

} // namespace reprise::wire
