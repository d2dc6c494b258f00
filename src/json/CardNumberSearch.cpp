#include "reprise/json/CardNumberSearch.h"

#include "reprise/base/CardNumbers.h"

namespace reprise {

namespace {

constexpr std::string_view expected = "a text without one";

std::string pathOf(const std::string& path, std::string_view key)
{
    if (path.empty() || key.empty()) return path + std::string(key);
    return path + "." + std::string(key);
}

Result<void> search(const Json& value, const std::string& path, std::string_view name,
                    const NumberedMembers& members)
{
    if (value.isText()) {
        const auto isArticle = members.articles.contains(name);
        return refuseCardNumber(value.text, path, expected,
                                isArticle ? Meant::Article : Meant::Words);
    }
    // No amount or quantity has as many digits as the shortest card that is not a GTIN's length.
    if (value.isNumber())
        return refuseCardNumber(value.text, path, "a smaller number", Meant::Article);
    if (!value.isArray() && !value.isObject()) return {};
    for (const auto& each : value.children()) {
        if (auto key = refuseCardNumber(each.key, pathOf(path, "a member's name"), expected); !key)
            return key;
        const auto own = value.isArray() ? name : each.key;
        if (members.taken.contains(own)) continue;
        if (auto inner = search(each, pathOf(path, each.key), own, members); !inner) return inner;
    }
    return {};
}

} // namespace

Result<void> refuseCardNumbers(const Json& document, const NumberedMembers& members)
{
    return search(document, {}, {}, members);
}

} // namespace reprise
