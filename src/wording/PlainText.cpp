#include "reprise/wording/Slip.h"

#include <algorithm>

namespace reprise::wording {

namespace {

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Characters, not bytes: every one of ours is one column wide.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, startsCharacter));
}

/// The bytes of the first `columns` characters.
std::size_t bytesOf(std::string_view text, std::size_t columns)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (startsCharacter(text[at]) && columns-- == 0) break;
        ++at;
    }
    return at;
}

/// Cuts at spaces where there are some, in the middle of a word where there are none.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns)
{
    const auto indent = std::min(text.find_first_not_of(' '), text.size());
    std::vector<std::string> rows;
    while (widthOf(text) > columns) {
        const auto most = bytesOf(text, columns);
        auto cut = text.rfind(' ', most);
        if (cut == std::string_view::npos || cut <= indent) cut = most;
        rows.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    if (!text.empty() || rows.empty()) rows.emplace_back(text);
    return rows;
}

std::string centred(const std::string& text, std::size_t columns)
{
    const auto width = widthOf(text);
    return std::string(width < columns ? (columns - width) / 2 : 0, ' ') + text;
}

void appendRow(std::string& page, const SlipLine& line, std::size_t columns)
{
    auto rows = wrapped(line.left, columns);
    if (!line.right.empty()) {
        // An amount never leaves its words: it stands on their last row, or right under it.
        const auto right = widthOf(line.right);
        if (widthOf(rows.back()) + 1 + right > columns) rows.emplace_back();
        const auto used = widthOf(rows.back()) + right;
        rows.back() += std::string(used < columns ? columns - used : 0, ' ') + line.right;
    }
    for (const auto& row : rows)
        page += row + "\n";
}

} // namespace

std::string plainText(const std::vector<SlipLine>& slip, std::size_t columns)
{
    REPRISE_EXPECTS(columns > 0);
    std::string page;
    for (const auto& line : slip) {
        switch (line.style) {
        case SlipStyle::Rule: page += std::string(columns, '-') + "\n"; break;
        case SlipStyle::Barcode:
        case SlipStyle::Large: page += centred(line.left, columns) + "\n"; break;
        case SlipStyle::Strong:
        case SlipStyle::Plain: appendRow(page, line, columns); break;
        }
    }
    return page;
}

} // namespace reprise::wording
