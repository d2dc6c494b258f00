#include "reprise/wire/office/NoticeJson.h"

#include "office/MessageJson.h"

namespace reprise::wire {

namespace {

policy::GoodsMark markOf(const Fields& fields)
{
    policy::GoodsMark mark{.sku = fields.text("sku"),
                           .gtin = fields.decimal("gtin"),
                           .batch = fields.text("batch"),
                           .serials = fields.texts("serials")};
    if (mark.sku.empty() && mark.gtin.empty() && mark.serials.empty())
        fields.wrong("sku", "is missing, expected goods by sku, gtin or serials");
    return mark;
}

policy::RecallNotice recallOf(const Fields& fields)
{
    policy::RecallNotice recall{.goods = markOf(fields),
                                .name = fields.name("name", longestText),
                                .notice = fields.name("notice", longestText)};
    recall.place = {"recall " + fields.name("recall"), 0};
    return recall;
}

policy::BlockRule blockOf(const Fields& fields)
{
    policy::BlockRule block{
        .goods = markOf(fields),
        .why = fields.name("why", longestText),
        .outcome = fields.word("outcome", &policy::parseOutcome, policy::Outcome::Denial)};
    block.place = {"block " + fields.name("block"), 0};
    return block;
}

} // namespace

Result<policy::RecallNotice> recallFromJson(std::string_view json)
{
    return messageFrom(json, recallOf);
}

Result<policy::BlockRule> blockFromJson(std::string_view json)
{
    return messageFrom(json, blockOf);
}

std::string noticesText(const std::vector<std::string>& notices)
{
    std::string text;
    for (const auto& each : notices)
        text += each + '\n';
    return text;
}

Result<policy::Notices> noticesFromText(std::string_view text)
{
    policy::Notices notices;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto read = messageFrom(line, [&notices](const Fields& fields) {
            if (fields.has("block"))
                notices.blocks.push_back(blockOf(fields));
            else
                notices.recalls.push_back(recallOf(fields));
            return true;
        });
        if (!read)
            return Error{ErrorCode::Corrupt,
                         "a notice kept here can't be read: " + read.error().detail};
    }
    return notices;
}

} // namespace reprise::wire
