#include "Saying.h"

#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace reprise::wording {

namespace {

struct Mark {
    std::string_view brief;
    Said one;
    Said many;
};

//: Of a law, whose name in its own language stands before this.
constexpr auto section = said("wording", "section {}");
constexpr auto sections = said("wording", "sections {}");
//: Of a law, whose name in its own language stands before this.
constexpr auto regulation = said("wording", "regulation {}");
constexpr auto regulations = said("wording", "regulations {}");
//: Of a law, whose name in its own language stands before this.
constexpr auto article = said("wording", "article {}");
constexpr auto articles = said("wording", "articles {}");

constexpr std::array marks{
    Mark{" ss.", section, sections},         Mark{" s.", section, sections},
    Mark{" regs ", regulation, regulations}, Mark{" reg ", regulation, regulations},
    Mark{" arts ", article, articles},       Mark{" arts.", article, articles},
    Mark{" art ", article, articles},        Mark{" art.", article, articles}};

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

/// "27-38"; "L217-3" and the like are names.
bool isRange(std::string_view text)
{
    const auto dash = text.find('-');
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    return dash != std::string_view::npos && dash > 0 && dash + 1 < text.size()
           && isDigit(text.front()) && isDigit(text[dash + 1]);
}

/// "27-38" as "27 to 38".
std::string numbers(std::string_view text, Language language)
{
    if (!isRange(text)) return std::string(text);
    const auto dash = text.find('-');
    //: Numbers of sections: "27 to 38".
    return say(language, said("wording", "{} to {}"), text.substr(0, dash), text.substr(dash + 1));
}

std::string listed(const std::vector<std::string_view>& parts, Language language)
{
    //: Numbers of sections: "19, 20 and 22".
    constexpr auto more = said("wording", "{}, {}");
    //: The last numbers of some sections: "20 and 22".
    constexpr auto last = said("wording", "{} and {}");
    auto text = numbers(parts.front(), language);
    for (std::size_t at = 1; at < parts.size(); ++at)
        text =
            say(language, at + 1 < parts.size() ? more : last, text, numbers(parts[at], language));
    return text;
}

/// One statute: "Consumer Rights Act 2015, ss.20, 22". Its name stays in the language of the law.
std::string statute(std::string_view text, Language language)
{
    for (const auto& mark : marks) {
        const auto at = text.find(mark.brief);
        if (at == std::string_view::npos) continue;
        const auto parts = split(text.substr(at + mark.brief.size()), ',');
        const auto isMany = parts.size() > 1 || isRange(parts.front());
        return std::string(text.substr(0, at)) + " "
               + say(language, isMany ? mark.many : mark.one, listed(parts, language));
    }
    return std::string(text);
}

/// A rule's place in the file as somebody would say it: "traits.final_sale" is "final sale",
/// "window.for 2" is "window for 2".
std::string ruleInWords(std::string_view place)
{
    static constexpr std::string_view aboutGoods = "traits.";
    if (place.starts_with(aboutGoods)) place.remove_prefix(aboutGoods.size());
    std::string words(place);
    std::ranges::replace_if(
        words, [](char each) { return each == '.' || each == '_'; }, ' ');
    return words;
}

} // namespace

std::string citation(const std::string& cite, Language language)
{
    static constexpr std::string_view prefix = "policy ";
    const std::string_view all = cite;
    const auto place = all.find(" §");
    if (all.starts_with(prefix) && place != std::string_view::npos) {
        const auto named = all.substr(prefix.size(), place - prefix.size());
        const auto rule = all.substr(place + std::string_view(" §").size());
        const auto version = named.rfind(' ');
        if (version != std::string_view::npos)
            //: The name of the policy, and the name of a rule in it, as the shop has written them.
            return say(language, said("wording", "Store policy {}, version {}, rule {}"),
                       named.substr(0, version), named.substr(version + 1), ruleInWords(rule));
    }
    std::string text;
    for (const auto part : split(all, ';')) {
        if (!text.empty()) text += "; ";
        text += statute(part, language);
    }
    return text;
}

} // namespace reprise::wording
