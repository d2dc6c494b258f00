// Review: what is odd about a policy that can be read. Contradictions, rules that nothing ever
// reaches, rules below the law and words that a shop may not use; each with its line.
#pragma once

#include "reprise/policy/Policy.h"
#include "reprise/rights/Pack.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::drafting {

enum class Severity : std::uint8_t {
    Fault,   ///< The policy should not go to a terminal like this.
    Warning, ///< It can, and somebody should know.
};

/// As reports spell it: "fault", "warning".
std::string_view severityName(Severity severity);

struct Remark {
    Severity severity;
    int line;
    std::string text;     ///< What is odd.
    std::string expected; ///< What it might be instead.

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Finds what a shop may not tell its customers: for each ban in a text, what is wrong with it.
using TextLint = std::function<std::vector<std::string>(std::string_view text)>;

/// In the order of the file. `pack` is the law of the policy's jurisdiction, null where there is
/// none; `today` is for what runs out. decide() keeps customers safe from every one of these: the
/// review keeps the store from rules that do nothing, or mislead.
std::vector<Remark> review(const policy::Policy& policy, const rights::Pack* pack, Day today,
                           const TextLint& lint = {});

/// Whether a policy with these remarks passes.
bool hasFault(const std::vector<Remark>& remarks);

} // namespace reprise::drafting
