#include "AcquirerWords.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"

#include <algorithm>

namespace reprise::payments {

namespace {

constexpr std::size_t longestWord = 120;

std::string decoded(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '%')
            if (const auto byte = fromHex(value.substr(at + 1, 2)); byte && byte->size() == 1) {
                text.push_back(static_cast<char>(byte->front()));
                at += 2;
                continue;
            }
        text.push_back(value[at] == '+' ? ' ' : value[at]);
    }
    return text;
}

/// Cut between two characters.
void shorten(std::string& text)
{
    if (text.size() <= longestWord) return;
    auto end = longestWord;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
}

} // namespace

std::string acquirerWord(std::string_view additional, std::string_view key)
{
    while (!additional.empty()) {
        const auto end = std::min(additional.find('&'), additional.size());
        const auto pair = additional.substr(0, end);
        additional.remove_prefix(std::min(end + 1, additional.size()));
        const auto equals = pair.find('=');
        if (equals == pair.npos || pair.substr(0, equals) != key) continue;
        auto text = decoded(pair.substr(equals + 1));
        if (!isUtf8(text)) return {};
        // A control character might stand between digits: it goes before they are looked at.
        std::erase_if(text, [](char each) { return hasControlCharacter({&each, 1}); });
        text = withoutCardNumbers(std::move(text));
        shorten(text);
        return text;
    }
    return {};
}

} // namespace reprise::payments
