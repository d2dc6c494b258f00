#include "reprise/wire/office/FeedItems.h"

#include "office/MessageJson.h"

#include "reprise/money/Money.h"
#include "reprise/wire/Feeds.h"
#include "reprise/wire/ReceiptJson.h"
#include "reprise/wire/office/NoticeJson.h"
#include "reprise/wire/office/PackJson.h"
#include "reprise/wire/office/StaffJson.h"

namespace reprise::wire {

namespace {

/// A price that is published to many says itself when it begins.
Result<goods::CatalogueEntry> entryFrom(std::string_view json, CatalogueDefaults unsaid)
{
    unsaid.today = Day::min();
    auto entry = catalogueEntryFromJson(json, unsaid);
    if (entry && entry->since == Day::min())
        return Error{ErrorCode::Invalid,
                     "since is missing, expected the day on which the price begins"};
    return entry;
}

std::string keyOf(const goods::CatalogueEntry& entry)
{
    return entry.item.sku + ' ' + isoDay(entry.since);
}

/// What was read, or why it could not be.
template <typename Item, typename KeyOf>
Result<std::string> keyIn(const Result<Item>& item, KeyOf keyOf)
{
    if (!item) return item.error();
    return keyOf(*item);
}

std::string afterWord(const policy::Place& place)
{
    return place.section.substr(place.section.find(' ') + 1);
}

Error ofAnotherKey(const FeedItem& item, const std::string& key)
{
    return {ErrorCode::Invalid, "item '" + item.key + "' holds '" + key + "'"};
}

} // namespace

std::string toJson(const CountedLine& line)
{
    JsonWriter json;
    json.beginObject();
    json.key("receipt").text(line.receipt);
    json.key("line").number(line.line);
    json.key("units").number(line.units);
    json.key("amount").number(line.amount);
    json.endObject();
    return json.take();
}

Result<CountedLine> countedLineFromJson(std::string_view json)
{
    constexpr Range counts{0, Money::maxMinor};
    return messageFrom(json, [&counts](const Fields& fields) {
        return CountedLine{fields.name("receipt"), fields.count("line", {1, INT32_MAX}),
                           fields.count("units", counts), fields.count("amount", counts)};
    });
}

Result<std::string> keyOfItem(Feed feed, std::string_view json, const CatalogueDefaults& unsaid)
{
    switch (feed) {
    case Feed::Policy:
        return keyIn(policyOfferFromJson(json), [](const PolicyOffer& offer) {
            return offer.id + ' ' + std::to_string(offer.version);
        });
    case Feed::Packs: return keyIn(publishedPackFromJson(json), [](const auto& p) { return p.id; });
    case Feed::Recalls:
        return keyIn(recallFromJson(json), [](const auto& each) { return afterWord(each.place); });
    case Feed::Blocks:
        return keyIn(blockFromJson(json), [](const auto& each) { return afterWord(each.place); });
    case Feed::Operators:
        return keyIn(listedOperatorFromJson(json), [](const auto& each) { return each.id.text(); });
    case Feed::Catalogue: return keyIn(entryFrom(json, unsaid), keyOf);
    case Feed::Receipts:
        return keyIn(receiptFromJson(json, unsaid.zone),
                     [](const auto& receipt) { return receipt.number.text(); });
    case Feed::Returned:
        return keyIn(countedLineFromJson(json), [](const CountedLine& line) {
            return line.receipt + ' ' + std::to_string(line.line);
        });
    }
    REPRISE_UNREACHABLE();
}

Result<goods::CatalogueEntry> goodsOf(const FeedItem& item, const CatalogueDefaults& unsaid)
{
    auto entry = entryFrom(item.content.value_or(std::string()), unsaid);
    if (!entry) return entry.error();
    if (keyOf(*entry) != item.key) return ofAnotherKey(item, keyOf(*entry));
    return entry;
}

Result<void> checkItem(Feed feed, const FeedItem& item, const CatalogueDefaults& unsaid)
{
    if (!item.content) return {};
    const auto key = keyOfItem(feed, *item.content, unsaid);
    if (!key) return Error{ErrorCode::Invalid, "item '" + item.key + "': " + key.error().detail};
    if (*key != item.key) return ofAnotherKey(item, *key);
    return {};
}

} // namespace reprise::wire
