#include "CborItem.h"

#include <cstdint>

namespace reprise::proof {

namespace {

void keepCount(void* context, std::uint64_t count)
{
    *static_cast<std::uint64_t*>(context) = count;
}

/// Whether no list or map claims more members than there are bytes left, of which each takes one at
/// least. libcbor makes room for what is claimed: eight bytes could ask it for gigabytes.
bool claimsNoMoreThanItHas(std::string_view bytes)
{
    std::uint64_t claimed = 0;
    auto callbacks = cbor_empty_callbacks;
    callbacks.array_start = keepCount;
    callbacks.map_start = keepCount;
    while (!bytes.empty()) {
        claimed = 0;
        const auto head = cbor_stream_decode(bytesOf(bytes), bytes.size(), &callbacks, &claimed);
        if (head.status != CBOR_DECODER_FINISHED) return false;
        bytes.remove_prefix(head.read);
        if (claimed > bytes.size()) return false;
    }
    return true;
}

} // namespace

CborItem numberItem(std::int64_t number)
{
    const bool isNegative = number < 0;
    const auto value = static_cast<std::uint64_t>(isNegative ? -(number + 1) : number);
    cbor_item_t* item = nullptr;
    if (value <= UINT8_MAX)
        item = cbor_build_uint8(static_cast<std::uint8_t>(value));
    else if (value <= UINT16_MAX)
        item = cbor_build_uint16(static_cast<std::uint16_t>(value));
    else if (value <= UINT32_MAX)
        item = cbor_build_uint32(static_cast<std::uint32_t>(value));
    else
        item = cbor_build_uint64(value);
    if (isNegative) cbor_mark_negint(item);
    return CborItem(item);
}

std::string serialised(const cbor_item_t* item)
{
    unsigned char* buffer = nullptr;
    std::size_t size = 0;
    const auto length = cbor_serialize_alloc(item, &buffer, &size);
    std::string bytes(reinterpret_cast<const char*>(buffer), length);
    std::free(buffer);
    return bytes;
}

CborItem parsed(std::string_view bytes)
{
    if (!claimsNoMoreThanItHas(bytes)) return {};
    cbor_load_result result{};
    CborItem item(cbor_load(bytesOf(bytes), bytes.size(), &result));
    const bool isWhole = result.error.code == CBOR_ERR_NONE && result.read == bytes.size();
    return isWhole ? std::move(item) : CborItem();
}

std::string_view textIn(const cbor_item_t* item)
{
    if (!cbor_isa_string(item) || !cbor_string_is_definite(item)) return {};
    return {reinterpret_cast<const char*>(cbor_string_handle(item)), cbor_string_length(item)};
}

std::string_view bytesIn(const cbor_item_t* item)
{
    if (!cbor_isa_bytestring(item) || !cbor_bytestring_is_definite(item)) return {};
    return {reinterpret_cast<const char*>(cbor_bytestring_handle(item)),
            cbor_bytestring_length(item)};
}

} // namespace reprise::proof
