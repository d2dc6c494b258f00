#include "Folded.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::wording {

namespace {

/// Typographers' characters that mean the same as the plain one.
constexpr std::array<std::pair<std::string_view, char>, 5> alike{
    {{"\u2019", '\''}, {"\u2018", '\''}, {"\u2010", '-'}, {"\u2011", '-'}, {"\u00a0", ' '}}};

bool isLetter(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
}

} // namespace

Folded::Folded(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        const auto* const known = std::ranges::find_if(
            alike, [rest](const auto& each) { return rest.starts_with(each.first); });
        if (known != alike.end()) {
            put(known->second, at);
            at += known->first.size();
            continue;
        }
        const auto byte = text[at];
        const auto isSpace = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
        put(isSpace                      ? ' '
            : byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A'))
                                         : byte,
            at);
        ++at;
    }
}

void Folded::put(char letter, std::size_t at)
{
    if (letter == ' ' && !m_text.empty() && m_text.back() == ' ') return;
    m_text += letter;
    m_from.push_back(at);
}

std::optional<std::size_t> Folded::find(std::string_view phrase) const
{
    for (auto at = m_text.find(phrase); at != std::string::npos; at = m_text.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        const auto startsWord = at == 0 || !isLetter(m_text[at - 1]);
        const auto endsWord =
            !isLetter(phrase.back()) || end >= m_text.size() || !isLetter(m_text[end]);
        if (startsWord && endsWord) return m_from[at];
    }
    return std::nullopt;
}

} // namespace reprise::wording
