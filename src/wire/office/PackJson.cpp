#include "reprise/wire/office/PackJson.h"

#include "office/MessageJson.h"

namespace reprise::wire {

namespace {

struct Published {
    std::string pack;
    std::string toml;
};

Result<Published> publishedFrom(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        return Published{fields.name("pack"), fields.rawName("toml")};
    });
}

} // namespace

Result<std::string> publishedPackText(std::string_view json)
{
    auto published = publishedFrom(json);
    if (!published) return published.error();
    return std::move(published->toml);
}

Result<rights::Pack> publishedPackFromJson(std::string_view json)
{
    const auto published = publishedFrom(json);
    if (!published) return published.error();
    auto pack = rights::Pack::parse(published->toml, published->pack + ".toml");
    if (!pack) return Error{ErrorCode::Invalid, pack.error().detail};
    if (pack->id != published->pack)
        return Error{ErrorCode::Invalid,
                     "toml is the pack '" + pack->id + "', expected '" + published->pack + "'"};
    return pack;
}

} // namespace reprise::wire
