// AcquirerWords: the words in an answer's AdditionalResponse that a colleague may read. They come
// from outside, so no card number and no control character is left in them.
#pragma once

#include <string>
#include <string_view>

namespace reprise::payments {

/// The value of `key` in "key=value&key=value" with %XX and +; empty where there is none, or where
/// `additional` is something else. At most 120 bytes of UTF-8.
std::string acquirerWord(std::string_view additional, std::string_view key);

} // namespace reprise::payments
