// CborItem: an item of libcbor that is let go of when its owner goes.
#pragma once

#include <cbor.h>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace reprise::proof {

struct LetGo {
    void operator()(cbor_item_t* item) const { cbor_decref(&item); }
};

using CborItem = std::unique_ptr<cbor_item_t, LetGo>;

inline const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

inline CborItem textItem(std::string_view text)
{
    return CborItem(cbor_build_stringn(text.data(), text.size()));
}

inline CborItem bytesItem(std::string_view bytes)
{
    return CborItem(cbor_build_bytestring(bytesOf(bytes), bytes.size()));
}

/// A whole number in the fewest bytes.
CborItem numberItem(std::int64_t number);

/// Definite, and in as many bytes as it needs.
std::string serialised(const cbor_item_t* item);

/// One item and nothing behind it; null for anything else.
CborItem parsed(std::string_view bytes);

/// Both empty for an item of another kind, or one in pieces.
std::string_view textIn(const cbor_item_t* item);
std::string_view bytesIn(const cbor_item_t* item);

} // namespace reprise::proof
