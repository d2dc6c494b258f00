#include "reprise/proof/SignedReceipt.h"

#include "CborItem.h"

#include "reprise/json/Fields.h"
#include "reprise/proof/PackedJson.h"
#include "reprise/proof/QrText.h"

#include <algorithm>
#include <array>
#include <optional>

namespace reprise::proof {

namespace {

constexpr std::int64_t formatVersion = 1;
/// Stands in front of all that is signed, so that no other message of ours can pass for a receipt.
constexpr std::string_view domain = "reprise-signed-receipt-1";

constexpr std::array<std::string_view, 6> verdictNames{"genuine",     "malformed",       "too_long",
                                                       "unknown_key", "key_out_of_time", "forged"};

CborItem listOf(std::vector<CborItem> items)
{
    CborItem list(cbor_new_definite_array(items.size()));
    for (auto& item : items)
        static_cast<void>(cbor_array_push(list.get(), item.get()));
    return list;
}

std::string messageFor(std::string_view keyId, std::string_view payload)
{
    std::vector<CborItem> items;
    items.push_back(textItem(domain));
    items.push_back(textItem(keyId));
    items.push_back(bytesItem(payload));
    return serialised(listOf(std::move(items)).get());
}

std::string envelope(std::string_view keyId, std::string_view payload, const Signature& signature)
{
    std::vector<CborItem> items;
    items.push_back(numberItem(formatVersion));
    items.push_back(textItem(keyId));
    items.push_back(bytesItem(payload));
    items.push_back(bytesItem({reinterpret_cast<const char*>(signature.data()), signature.size()}));
    return serialised(listOf(std::move(items)).get());
}

struct Opened {
    std::string keyId;
    std::string payload;
    Signature signature{};
};

std::optional<Opened> open(std::string_view code)
{
    code.remove_prefix(codePrefix.size());
    if (code.empty() || code.back() != codeEnd) return std::nullopt;
    code.remove_suffix(1);
    const auto bytes = fromBase45(code);
    if (!bytes) return std::nullopt;
    const auto item = parsed(*bytes);
    if (!item || !cbor_isa_array(item.get()) || cbor_array_size(item.get()) != 4)
        return std::nullopt;
    auto* const* parts = cbor_array_handle(item.get());
    Opened opened{std::string(textIn(parts[1])), std::string(bytesIn(parts[2])), {}};
    const auto signature = bytesIn(parts[3]);
    if (signature.size() != opened.signature.size()) return std::nullopt;
    std::ranges::copy(signature, opened.signature.begin());
    // One spelling only: version, definite lengths, shortest forms.
    if (envelope(opened.keyId, opened.payload, opened.signature) != *bytes) return std::nullopt;
    return opened;
}

std::optional<Day> dayOfSale(std::string_view receiptJson)
{
    const auto utc = utcZone();
    const auto document = parseJsonObject(receiptJson);
    if (!utc || !document) return std::nullopt;
    Fault fault;
    const auto soldAt = Fields(*document, {}, fault).instant("sold_at", *utc);
    if (fault.found() || !soldAt) return std::nullopt;
    return utc->dayOf(*soldAt);
}

} // namespace

bool isSignedCode(std::string_view text)
{
    return text.starts_with(codePrefix);
}

Result<std::string> signReceipt(std::string_view receiptJson, const SigningKey& key,
                                Signatures& signatures)
{
    const auto day = dayOfSale(receiptJson);
    if (!day) return Error{ErrorCode::Invalid, "sold_at: missing, expected the time of the sale"};
    if (!key.validity.covers(*day))
        return Error{ErrorCode::Invalid, "sold_at: " + isoDay(*day) + " is on no day of key '"
                                             + key.id + "', expected " + isoDay(key.validity.from)
                                             + " to " + isoDay(key.validity.until)};
    const auto payload = packJson(receiptJson);
    if (!payload) return payload.error();
    const auto signature = signatures.sign(messageFor(key.id, *payload), key.seed);
    auto code = std::string(codePrefix) + toBase45(envelope(key.id, *payload, signature)) + codeEnd;
    if (code.size() > longestCode)
        return Error{ErrorCode::Invalid, "the code would have " + std::to_string(code.size())
                                             + " characters, expected at most "
                                             + std::to_string(longestCode)
                                             + ": too many lines or too long descriptions"};
    return code;
}

std::string_view verdictName(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

Result<Proof> readProof(std::string_view code, KeyRing& keys, Signatures& signatures)
{
    if (!isSignedCode(code)) return Proof{Verdict::Malformed, {}, {}};
    if (code.size() > longestCode) return Proof{Verdict::TooLong, {}, {}};
    auto opened = open(code);
    if (!opened) return Proof{Verdict::Malformed, {}, {}};
    const auto refused = [&opened](Verdict verdict) { return Proof{verdict, {}, opened->keyId}; };
    const auto key = keys.find(opened->keyId);
    if (!key) {
        if (key.error().code == ErrorCode::NotFound) return refused(Verdict::UnknownKey);
        return key.error();
    }
    // Nothing of the content is looked at before it is known whose it is.
    const auto message = messageFor(opened->keyId, opened->payload);
    if (!signatures.isGenuine(message, opened->signature, key->key))
        return refused(Verdict::Forged);
    auto json = unpackJson(opened->payload);
    if (!json) return refused(Verdict::Malformed);
    const auto day = dayOfSale(*json);
    if (!day) return refused(Verdict::Malformed);
    if (!key->validity.covers(*day)) return refused(Verdict::KeyOutOfTime);
    return Proof{Verdict::Genuine, std::move(*json), std::move(opened->keyId)};
}

} // namespace reprise::proof
