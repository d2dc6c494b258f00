// Folded: a text as a search sees it: small letters, plain apostrophes and dashes, one space for
// any run of spaces and line ends. It knows where each of its letters stands in the original.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wording {

class Folded {
public:
    explicit Folded(std::string_view text);

    /// The byte of the original at which `phrase`, itself folded, begins as whole words.
    std::optional<std::size_t> find(std::string_view phrase) const;

private:
    void put(char letter, std::size_t at);

    std::string m_text;
    std::vector<std::size_t> m_from;
};

} // namespace reprise::wording
