// JsonText: JSON from outside as a document, read strictly: one value, no key twice, a bounded
// depth, well-formed UTF-8. Whatever the bytes, the answer is a document or a sentence.
#pragma once

#include "reprise/base/Result.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace reprise::wire {

using Json = nlohmann::json;

/// Deeper nesting than any message of ours has.
inline constexpr std::size_t deepestNesting = 64;

/// Invalid, saying where, for anything that is not one such document.
Result<Json> parseJson(std::string_view text);

/// The same, and Invalid as well unless it is an object.
Result<Json> parseJsonObject(std::string_view text);

} // namespace reprise::wire
