// Lint: finds what a shop may not tell its customers about their rights, in our own sentences and
// in the texts that a shop writes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wording {

struct Banned {
    std::string phrase; ///< As the catalogue of bans spells it: "no refunds".
    std::string why;    ///< What is wrong with it, and what to say instead.
    std::size_t at;     ///< Byte of `text` at which it begins.
};

/// Every banned phrase in `text`, in the order of the bans; capitals, line ends and kinds of
/// apostrophe make no difference. A limit that is fair as long as the law is named too ("sale items
/// can't be returned") is let through where `text` also says that statutory rights are not
/// affected. Source: Consumer Rights Act 2015 s.31; Digital Markets, Competition and Consumers Act
/// 2024 s.226; the EU's dispute platform closed in July 2025.
std::vector<Banned> lint(std::string_view text);

/// The same as sentences: "'no refunds' is banned: …".
std::vector<std::string> complaintsAbout(std::string_view text);

} // namespace reprise::wording
