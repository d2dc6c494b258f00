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

} // namespace

Result<policy::RecallNotice> recallFromJson(std::string_view json)
{
    return messageFrom(json, recallOf);
}

std::string noticesText(const std::vector<std::string>& recalls)
{
    std::string text;
    for (const auto& each : recalls)
        text += each + '\n';
    return text;
}

Result<policy::Notices> noticesFromText(std::string_view text)
{
    policy::Notices notices;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        auto recall = recallFromJson(line);
        if (!recall)
            return Error{ErrorCode::Corrupt,
                         "a notice kept here can't be read: " + recall.error().detail};
        notices.recalls.push_back(std::move(*recall));
    }
    return notices;
}

} // namespace reprise::wire
