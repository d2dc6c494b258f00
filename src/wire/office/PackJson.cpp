#include "reprise/wire/office/PackJson.h"

#include "office/MessageJson.h"

namespace reprise::wire {

namespace {

struct Published {
    std::string pack;
    std::string toml;
};

} // namespace

Result<rights::Pack> publishedPackFromJson(std::string_view json)
{
    const auto published = messageFrom(json, [](const Fields& fields) {
        return Published{fields.name("pack"), fields.rawName("toml")};
    });
    if (!published) return published.error();
    auto pack = rights::Pack::parse(published->toml, published->pack + ".toml");
    if (!pack) return Error{ErrorCode::Invalid, pack.error().detail};
    if (pack->id != published->pack)
        return Error{ErrorCode::Invalid,
                     "toml is the pack '" + pack->id + "', expected '" + published->pack + "'"};
    return pack;
}

} // namespace reprise::wire
