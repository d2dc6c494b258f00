// JsonLine: an answer as one line of JSON, keys in the order they were put. Text that is no UTF-8
// comes out with replacement characters instead of stopping the program.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace reprise::cli {

using Json = nlohmann::ordered_json;

inline std::string oneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Null for the empty text that stands for "not known" in the core.
inline Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace reprise::cli
