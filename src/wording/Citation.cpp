#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <vector>

namespace reprise::wording {

namespace {

struct Mark {
    std::string_view brief;
    std::string_view one;
    std::string_view many;
};

constexpr std::array marks{
    Mark{" ss.", "section", "sections"},         Mark{" s.", "section", "sections"},
    Mark{" regs ", "regulation", "regulations"}, Mark{" reg ", "regulation", "regulations"},
    Mark{" arts ", "article", "articles"},       Mark{" arts.", "article", "articles"},
    Mark{" art ", "article", "articles"},        Mark{" art.", "article", "articles"}};

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    for (auto cut = text.find(at); cut != std::string_view::npos; cut = text.find(at)) {
        parts.push_back(trimmed(text.substr(0, cut)));
        text.remove_prefix(cut + 1);
    }
    parts.push_back(trimmed(text));
    return parts;
}

/// "27-38" as "27 to 38"; "L217-3" and the like are names, and stay.
std::string numbers(std::string_view text)
{
    const auto dash = text.find('-');
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (dash == std::string_view::npos || dash == 0 || dash + 1 >= text.size()
        || !isDigit(text.front()) || !isDigit(text[dash + 1]))
        return std::string(text);
    return fmt::format("{} to {}", text.substr(0, dash), text.substr(dash + 1));
}

std::string listed(const std::vector<std::string_view>& parts)
{
    std::string text;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0) text += at + 1 == parts.size() ? " and " : ", ";
        text += numbers(parts[at]);
    }
    return text;
}

/// One statute: "Consumer Rights Act 2015, ss.20, 22".
std::string statute(std::string_view text)
{
    for (const auto& mark : marks) {
        const auto at = text.find(mark.brief);
        if (at == std::string_view::npos) continue;
        const auto parts = split(text.substr(at + mark.brief.size()), ',');
        const auto isMany = parts.size() > 1 || numbers(parts.front()) != parts.front();
        return fmt::format("{} {} {}", text.substr(0, at), isMany ? mark.many : mark.one,
                           listed(parts));
    }
    return std::string(text);
}

/// A rule's place in the file as somebody would say it: "traits.final_sale" is "final sale",
/// "window.for 2" is "window for 2".
std::string ruleInWords(std::string_view section)
{
    static constexpr std::string_view aboutGoods = "traits.";
    if (section.starts_with(aboutGoods)) section.remove_prefix(aboutGoods.size());
    std::string words(section);
    std::ranges::replace_if(
        words, [](char each) { return each == '.' || each == '_'; }, ' ');
    return words;
}

} // namespace

std::string citation(const std::string& cite, Language)
{
    static constexpr std::string_view prefix = "policy ";
    const std::string_view all = cite;
    const auto section = all.find(" §");
    if (all.starts_with(prefix) && section != std::string_view::npos) {
        const auto named = all.substr(prefix.size(), section - prefix.size());
        const auto rule = all.substr(section + std::string_view(" §").size());
        const auto version = named.rfind(' ');
        if (version != std::string_view::npos)
            return fmt::format("Store policy {}, version {}, rule {}", named.substr(0, version),
                               named.substr(version + 1), ruleInWords(rule));
    }
    std::string text;
    for (const auto part : split(all, ';')) {
        if (!text.empty()) text += "; ";
        text += statute(part);
    }
    return text;
}

} // namespace reprise::wording
