#include "reprise/proof/PackedJson.h"

#include "CborItem.h"

#include "reprise/json/JsonText.h"
#include "reprise/json/JsonWriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace reprise::proof {

namespace {

/// The names that have a number: their place here. Written down in deploy/docs/signed-receipt.md;
/// new ones go to the end, and none ever changes its place.
constexpr std::array<std::string_view, 49> names{"receipt",
                                                 "store",
                                                 "workstation",
                                                 "sold_at",
                                                 "currency",
                                                 "channel",
                                                 "customer",
                                                 "gift",
                                                 "lines",
                                                 "discount",
                                                 "rounding",
                                                 "tenders",
                                                 "codes",
                                                 "promotions",
                                                 "points",
                                                 "order",
                                                 "line",
                                                 "sku",
                                                 "gtin",
                                                 "description",
                                                 "category",
                                                 "quantity",
                                                 "unit_price",
                                                 "discount_share",
                                                 "tax",
                                                 "tax_included",
                                                 "measure",
                                                 "value",
                                                 "unit",
                                                 "traits",
                                                 "serials",
                                                 "delivered_on",
                                                 "first_bought_on",
                                                 "covered_by",
                                                 "promotion_shares",
                                                 "id",
                                                 "amount",
                                                 "type",
                                                 "last4",
                                                 "token",
                                                 "foreign",
                                                 "earned",
                                                 "spent",
                                                 "account",
                                                 "style",
                                                 "batch",
                                                 "perish_by",
                                                 "enabled_on",
                                                 "warranty"};

constexpr int deepest = 8;

Error invalid(const char* what)
{
    return {ErrorCode::Invalid, std::string("a packed receipt ") + what};
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return number;
}

bool saysNothing(const Json& value)
{
    switch (value.kind) {
    case Json::Kind::Null:
    case Json::Kind::False: return true;
    case Json::Kind::True: return false;
    case Json::Kind::Number: return wholeNumber(value.text) == 0;
    case Json::Kind::Text: return value.text.empty();
    case Json::Kind::Array:
    case Json::Kind::Object: return value.count == 0;
    }
    return false;
}

CborItem keyFor(std::string_view name)
{
    const auto known = std::ranges::find(names, name);
    return known != names.end() ? numberItem(known - names.begin()) : textItem(name);
}

CborItem packed(const Json& value);

CborItem packedObject(const Json& object)
{
    std::vector<std::pair<std::string, const Json*>> members; // By the bytes of their keys.
    for (const auto& member : object.children())
        if (!saysNothing(member))
            members.emplace_back(serialised(keyFor(member.key).get()), &member);
    std::ranges::sort(members, {}, &std::pair<std::string, const Json*>::first);
    CborItem map(cbor_new_definite_map(members.size()));
    for (const auto& [key, member] : members) {
        auto name = keyFor(member->key);
        auto inner = packed(*member);
        if (!inner) return {};
        static_cast<void>(cbor_map_add(map.get(), {name.get(), inner.get()}));
    }
    return map;
}

CborItem packedList(const Json& list)
{
    CborItem items(cbor_new_definite_array(list.count));
    for (const auto& each : list.children()) {
        auto inner = packed(each);
        if (!inner) return {};
        static_cast<void>(cbor_array_push(items.get(), inner.get()));
    }
    return items;
}

/// Null for what has no place in a receipt.
CborItem packed(const Json& value)
{
    switch (value.kind) {
    case Json::Kind::Null: return CborItem(cbor_new_null());
    case Json::Kind::False: return CborItem(cbor_build_bool(false));
    case Json::Kind::True: return CborItem(cbor_build_bool(true));
    case Json::Kind::Number: {
        const auto number = wholeNumber(value.text);
        return number ? numberItem(*number) : CborItem();
    }
    case Json::Kind::Text: return textItem(value.text);
    case Json::Kind::Array: return packedList(value);
    case Json::Kind::Object: return packedObject(value);
    }
    return {};
}

std::optional<std::int64_t> numberIn(const cbor_item_t* item)
{
    if (!cbor_isa_uint(item) && !cbor_isa_negint(item)) return std::nullopt;
    const auto value = cbor_get_int(item);
    if (value > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;
    const auto number = static_cast<std::int64_t>(value);
    return cbor_isa_uint(item) ? number : -1 - number;
}

std::optional<std::string_view> nameIn(const cbor_item_t* key)
{
    if (const auto number = numberIn(key))
        return *number >= 0 && *number < static_cast<std::int64_t>(names.size())
                   ? std::optional(names[static_cast<std::size_t>(*number)])
                   : std::nullopt;
    const auto text = textIn(key);
    return text.empty() ? std::nullopt : std::optional(text);
}

bool unpack(JsonWriter& json, const cbor_item_t* item, int depth);

bool unpackMap(JsonWriter& json, const cbor_item_t* map, int depth)
{
    const auto* pairs = cbor_map_handle(map);
    json.beginObject();
    for (std::size_t place = 0; place < cbor_map_size(map); ++place) {
        const auto name = nameIn(pairs[place].key);
        if (!name) return false;
        json.key(*name);
        if (!unpack(json, pairs[place].value, depth + 1)) return false;
    }
    json.endObject();
    return true;
}

bool unpackArray(JsonWriter& json, const cbor_item_t* array, int depth)
{
    auto* const* items = cbor_array_handle(array);
    json.beginArray();
    for (std::size_t place = 0; place < cbor_array_size(array); ++place)
        if (!unpack(json, items[place], depth + 1)) return false;
    json.endArray();
    return true;
}

bool unpack(JsonWriter& json, const cbor_item_t* item, int depth)
{
    if (depth > deepest) return false;
    if (const auto number = numberIn(item)) {
        json.number(*number);
        return true;
    }
    if (cbor_isa_string(item)) {
        json.text(textIn(item));
        return true;
    }
    if (cbor_isa_map(item)) return unpackMap(json, item, depth);
    if (cbor_isa_array(item)) return unpackArray(json, item, depth);
    if (cbor_isa_float_ctrl(item) && cbor_float_ctrl_is_ctrl(item) && cbor_is_bool(item)) {
        json.flag(cbor_get_bool(item));
        return true;
    }
    return false;
}

} // namespace

Result<std::string> packJson(std::string_view json)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    const auto item = packedObject(document->root());
    if (!item) return invalid("holds a number with a fraction, expected whole ones");
    return serialised(item.get());
}

Result<std::string> unpackJson(std::string_view cbor)
{
    const auto item = parsed(cbor);
    if (!item || !cbor_isa_map(item.get())) return invalid("can't be read, expected one CBOR map");
    JsonWriter json;
    if (!unpack(json, item.get(), 0)) return invalid("holds what no receipt holds");
    auto text = json.take();
    const auto again = packJson(text); // Refuses a member named twice as well.
    if (!again || *again != cbor) return invalid("is spelt in another way than ours");
    return text;
}

} // namespace reprise::proof
