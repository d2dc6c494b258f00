#include "reprise/wire/office/FeedPages.h"

#include "office/MessageJson.h"

#include "reprise/base/Names.h"

#include <iterator>

namespace reprise::wire {

namespace {

constexpr Named<Feed> names[]{{Feed::Policy, "policy"},       {Feed::Packs, "packs"},
                              {Feed::Recalls, "recalls"},     {Feed::Blocks, "blocks"},
                              {Feed::Operators, "operators"}, {Feed::Catalogue, "catalogue"},
                              {Feed::Receipts, "receipts"},   {Feed::Returned, "returned"}};

constexpr std::size_t mostFeeds = 32;
constexpr std::size_t mostItems = 1'000;
constexpr Range anything{0, INT64_MAX};

FeedItem itemOf(const Fields& fields)
{
    FeedItem item{fields.name("key", longestText), {}};
    if (fields.has("content")) item.content = fields.rawName("content");
    return item;
}

FeedPage pageOf(const Fields& fields)
{
    FeedPage page{fields.requiredWord("feed", &parseFeed, Feed::Catalogue),
                  fields.count("epoch", {1, INT64_MAX}),
                  fields.count("after", anything),
                  fields.count("upto", anything),
                  fields.flag("more"),
                  {}};
    for (const auto& item : fields.objects("items", mostItems))
        page.items.push_back(itemOf(item));
    if (page.upto < page.after) fields.wrong("upto", "is before after, expected no less");
    if (page.more && page.upto == page.after)
        fields.wrong("more", "is true though nothing came, expected a position that moves");
    return page;
}

FeedRequest requestOf(const Fields& fields)
{
    FeedRequest request{originOf(fields), hexOf(fields, "request", 32), {}};
    for (const auto& each : fields.objects("feeds", mostFeeds)) {
        const auto feed = parseFeed(each.name("feed"));
        const FeedStanding standing{feed ? *feed : Feed::Catalogue, each.count("epoch", anything),
                                    each.count("position", anything)};
        if (feed) request.feeds.push_back(standing);
    }
    return request;
}

FeedLetter letterOf(const Fields& fields, const TimeZone& utc)
{
    FeedLetter letter{originOf(fields),
                      hexOf(fields, "request", 32),
                      fields.name("store"),
                      momentOf(fields, "at", utc),
                      {}};
    for (const auto& page : fields.objects("pages", mostFeeds))
        letter.pages.push_back(pageOf(page));
    return letter;
}

void write(JsonWriter& json, const FeedPage& page)
{
    json.beginObject();
    json.key("feed").text(feedName(page.feed));
    json.key("epoch").number(page.epoch);
    json.key("after").number(page.after);
    json.key("upto").number(page.upto);
    json.key("more").flag(page.more);
    json.key("items").beginArray();
    for (const auto& item : page.items) {
        json.beginObject();
        json.key("key").text(item.key);
        json.key("content").textOrNull(item.content.value_or(std::string()));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

Result<Feed> parseFeed(std::string_view name)
{
    return valueNamed(names, name, "feed");
}

std::string_view feedName(Feed feed)
{
    return nameOf(names, feed);
}

std::string toJson(const FeedRequest& request)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, request.origin);
    json.key("request").text(request.id);
    json.key("feeds").beginArray();
    for (const auto& each : request.feeds) {
        json.beginObject();
        json.key("feed").text(feedName(each.feed));
        json.key("epoch").number(each.epoch);
        json.key("position").number(each.position);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Result<FeedRequest> feedRequestFromJson(std::string_view json)
{
    return messageFrom(json, requestOf);
}

std::string toJson(const FeedLetter& letter)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, letter.origin);
    json.key("request").text(letter.id);
    json.key("store").text(letter.store);
    json.key("at").text(isoUtc(letter.at));
    json.key("pages").beginArray();
    for (const auto& page : letter.pages)
        write(json, page);
    json.endArray();
    json.endObject();
    return json.take();
}

Result<FeedLetter> feedLetterFromJson(std::string_view json)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    return messageFrom(json, [&utc](const Fields& fields) { return letterOf(fields, *utc); });
}

std::string toJson(const LetterAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("request").text(answer.id);
    json.key("letter");
    if (answer.letter)
        write(json, *answer.letter);
    else
        json.null();
    json.key("reason").textOrNull(answer.reason);
    json.endObject();
    return json.take();
}

Result<LetterAnswer> letterAnswerFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        LetterAnswer answer{hexOf(fields, "request", 32), {}, fields.text("reason", longestText)};
        if (const auto letter = fields.object("letter")) answer.letter = readSignedText(*letter);
        return answer;
    });
}

} // namespace reprise::wire
