#include "reprise/proof/Keys.h"

#include "reprise/base/Text.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

#include <algorithm>

namespace reprise::proof {

namespace {

std::string write(std::string_view id, std::string_view name,
                  const std::array<std::uint8_t, 32>& key, const Validity& validity)
{
    JsonWriter json;
    json.beginObject();
    json.key("id").text(id);
    json.key(name).text(toHex(key));
    json.key("valid_from").text(isoDay(validity.from));
    json.key("valid_until").text(isoDay(validity.until));
    json.endObject();
    return json.take();
}

bool isKeyName(std::string_view id)
{
    const auto fits = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z')
               || (each >= 'A' && each <= 'Z') || each == '-' || each == '.';
    };
    return !id.empty() && id.size() <= 24 && std::ranges::all_of(id, fits);
}

struct Read {
    std::string id;
    std::array<std::uint8_t, 32> bytes{};
    Validity validity;
};

Result<Read> read(std::string_view text, std::string_view name)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    auto id = fields.name("id");
    if (!isKeyName(id))
        fields.wrong("id", "is malformed, expected 1 to 24 letters, digits, - or .");
    if (!fields.has(name)) fields.wrong(name, "is missing, expected 64 hexadecimal digits");
    const auto bytes = fields.digest(name);
    const auto from = fields.day("valid_from", *utc);
    const auto until = fields.day("valid_until", *utc);
    if (!from) fields.wrong("valid_from", "is missing, expected a day");
    if (!until) fields.wrong("valid_until", "is missing, expected a day");
    if (from && until && *until < *from)
        fields.wrong("valid_until", "is before valid_from, expected a later day");
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return Read{std::move(id), bytes, {*from, *until}};
}

} // namespace

std::string toJson(const SigningKey& key)
{
    return write(key.id, "secret", key.seed, key.validity);
}

std::string toJson(const VerifyingKey& key)
{
    return write(key.id, "public", key.key, key.validity);
}

Result<SigningKey> signingKeyFromJson(std::string_view json)
{
    auto key = read(json, "secret");
    if (!key) return key.error();
    return SigningKey{std::move(key->id), key->bytes, key->validity};
}

Result<VerifyingKey> verifyingKeyFromJson(std::string_view json)
{
    auto key = read(json, "public");
    if (!key) return key.error();
    return VerifyingKey{std::move(key->id), key->bytes, key->validity};
}

} // namespace reprise::proof
