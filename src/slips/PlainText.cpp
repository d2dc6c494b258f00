#include "reprise/slips/PlainText.h"

#include "reprise/base/Contract.h"

#include <algorithm>

namespace reprise::slips {

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
    const auto lead = std::min(text.find_first_not_of(' '), text.size());
    const auto indent = std::string(std::min(lead, columns / 2), ' ');
    text.remove_prefix(lead);
    const auto room = columns - indent.size();
    std::vector<std::string> rows;
    while (widthOf(text) > room) {
        const auto most = bytesOf(text, room);
        auto cut = text.rfind(' ', most);
        if (cut == std::string_view::npos || cut == 0) cut = most;
        rows.push_back(indent + std::string(text.substr(0, cut)));
        text.remove_prefix(cut);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    if (!text.empty() || rows.empty()) rows.push_back(indent + std::string(text));
    return rows;
}

void appendCentred(std::string& page, std::string_view text, std::size_t columns)
{
    for (const auto& row : wrapped(text, columns))
        page += std::string((columns - widthOf(row)) / 2, ' ') + row + "\n";
}

} // namespace

std::vector<std::string> rowsOf(const SlipLine& line, std::size_t columns)
{
    REPRISE_EXPECTS(columns > 0);
    auto rows = wrapped(line.left, columns);
    if (line.right.empty()) return rows;
    const auto right = widthOf(line.right);
    if (right > columns) { // Not even a row of its own is wide enough.
        for (auto& row : wrapped(line.right, columns))
            rows.push_back(std::move(row));
        return rows;
    }
    if (widthOf(rows.back()) + 1 + right > columns) rows.emplace_back();
    const auto used = widthOf(rows.back()) + right;
    rows.back() += std::string(used < columns ? columns - used : 0, ' ') + line.right;
    return rows;
}

std::string plainText(const SlipDocument& slip, std::size_t columns)
{
    REPRISE_EXPECTS(columns > 0);
    std::string page;
    for (const auto& line : slip.lines) {
        switch (line.style) {
        case LineStyle::Rule: page += std::string(columns, '-') + "\n"; break;
        case LineStyle::Feed: page += "\n"; break;
        case LineStyle::Barcode:
        case LineStyle::QrCode:
        case LineStyle::Large: appendCentred(page, line.left, columns); break;
        case LineStyle::Strong:
        case LineStyle::Text:
            for (const auto& row : rowsOf(line, columns))
                page += row + "\n";
            break;
        }
    }
    return page;
}

} // namespace reprise::slips
