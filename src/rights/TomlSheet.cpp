#define TOML_EXCEPTIONS 0

#include "reprise/rights/TomlSheet.h"

#include <algorithm>
#include <set>
#include <toml++/toml.h>

namespace reprise::rights {

struct TomlSheet::Content {
    struct Fault {
        std::uint32_t line;
        std::string text;
    };

    toml::table root;
    std::string name;
    std::set<Path> asked;
    std::vector<Fault> faults;

    const toml::node* at(const Path& path) const
    {
        const toml::node* node = &root;
        for (const auto& key : path) {
            const auto* table = node->as_table();
            node = table != nullptr ? table->get(key) : nullptr;
            if (node == nullptr) return nullptr;
        }
        return node;
    }

    std::uint32_t lineOf(Path path) const
    {
        while (!path.empty()) {
            const auto* node = at(path);
            if (node != nullptr && node->source().begin.line > 0) return node->source().begin.line;
            path.pop_back();
        }
        return 1;
    }

    void blameUnread(const toml::table& table, const Path& above)
    {
        for (const auto& [key, value] : table) {
            auto path = above;
            path.emplace_back(key.str());
            if (asked.contains(path)) continue;
            if (const auto* inner = value.as_table(); inner != nullptr && isOnTheWay(path))
                blameUnread(*inner, path);
            else
                faults.push_back({lineOf(path), "unknown key '" + dotted(path)
                                                    + "', expected only keys of this format"});
        }
    }

    /// True for a table that was looked into.
    bool isOnTheWay(const Path& path) const
    {
        return std::ranges::any_of(asked, [&path](const Path& each) {
            return each.size() > path.size() && std::equal(path.begin(), path.end(), each.begin());
        });
    }

    static std::string dotted(const Path& path)
    {
        std::string text;
        for (const auto& key : path)
            text += (text.empty() ? "" : ".") + key;
        return text;
    }
};

TomlSheet::TomlSheet(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
TomlSheet::TomlSheet(TomlSheet&&) noexcept = default;
TomlSheet& TomlSheet::operator=(TomlSheet&&) noexcept = default;
TomlSheet::~TomlSheet() = default;

Result<TomlSheet> TomlSheet::parse(std::string_view toml, std::string_view name)
{
    auto parsed = toml::parse(toml, name);
    if (!parsed) {
        const auto& error = parsed.error();
        return Error{ErrorCode::Invalid,
                     std::string(name) + ":" + std::to_string(error.source().begin.line) + ": "
                         + std::string(error.description()) + ", expected TOML"};
    }
    auto content = std::make_unique<Content>();
    content->root = std::move(parsed).table();
    content->name = name;
    return TomlSheet(std::move(content));
}

bool TomlSheet::has(const Path& path) const
{
    return m_content->at(path) != nullptr;
}

std::vector<std::string> TomlSheet::keys(const Path& path)
{
    const auto* node = m_content->at(path);
    if (node == nullptr) return {};
    const auto* table = node->as_table();
    if (table == nullptr) {
        fault(path, "'" + Content::dotted(path) + "' is no table",
              "[" + Content::dotted(path) + "]");
        return {};
    }
    if (table->empty()) m_content->asked.insert(path);
    std::vector<std::string> names;
    for (const auto& [key, value] : *table)
        names.emplace_back(key.str());
    return names;
}

std::string TomlSheet::text(const Path& path)
{
    m_content->asked.insert(path);
    const auto* node = m_content->at(path);
    if (node == nullptr) {
        fault(path, "'" + Content::dotted(path) + "' is missing", "a text");
        return {};
    }
    const auto* value = node->as_string();
    if (value == nullptr || value->get().empty()) {
        fault(path, "'" + Content::dotted(path) + "' is no text", "a text in quotes, not empty");
        return {};
    }
    return value->get();
}

std::int64_t TomlSheet::wholeNumber(const Path& path, std::int64_t lowest, std::int64_t highest)
{
    m_content->asked.insert(path);
    const auto expected =
        "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest);
    const auto* node = m_content->at(path);
    const auto* value = node != nullptr ? node->as_integer() : nullptr;
    if (value == nullptr) {
        const auto* what = node == nullptr ? "' is missing" : "' is no whole number";
        fault(path, "'" + Content::dotted(path) + what, expected);
        return lowest;
    }
    if (value->get() < lowest || value->get() > highest) {
        fault(path, "'" + Content::dotted(path) + "' is " + std::to_string(value->get()), expected);
        return lowest;
    }
    return value->get();
}

std::vector<std::string> TomlSheet::texts(const Path& path)
{
    m_content->asked.insert(path);
    const auto* node = m_content->at(path);
    const auto* list = node != nullptr ? node->as_array() : nullptr;
    if (list == nullptr) {
        fault(path, "'" + Content::dotted(path) + "' is no list", "a list of texts");
        return {};
    }
    std::vector<std::string> all;
    for (const auto& each : *list) {
        if (const auto* value = each.as_string())
            all.push_back(value->get());
        else
            fault(path, "'" + Content::dotted(path) + "' holds something else", "texts in quotes");
    }
    return all;
}

void TomlSheet::fault(const Path& path, std::string_view what, std::string_view expected)
{
    m_content->asked.insert(path);
    m_content->faults.push_back(
        {m_content->lineOf(path), std::string(what) + ", expected " + std::string(expected)});
}

Result<void> TomlSheet::verdict()
{
    m_content->blameUnread(m_content->root, {});
    const auto& faults = m_content->faults;
    const auto first = std::ranges::min_element(faults, {}, &Content::Fault::line);
    if (first == faults.end()) return {};
    return Error{ErrorCode::Invalid,
                 m_content->name + ":" + std::to_string(first->line) + ": " + first->text};
}

} // namespace reprise::rights
