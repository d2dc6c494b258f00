#define TOML_EXCEPTIONS 0

#include "reprise/rights/TomlSheet.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <toml++/toml.h>

namespace reprise::rights {

namespace {

/// The table that "#3" stands for in a list, nothing for any other key.
const toml::node* elementOf(const toml::array& list, std::string_view key)
{
    std::size_t number = 0;
    if (!key.starts_with('#')) return nullptr;
    const auto read = std::from_chars(key.data() + 1, key.data() + key.size(), number);
    if (read.ec != std::errc() || number == 0) return nullptr;
    return list.get(number - 1);
}

std::string elementKey(std::size_t index)
{
    std::string key("#");
    return key += std::to_string(index + 1);
}

std::string quoted(std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char each : text) {
        const auto code = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\')
            out += std::string("\\") + each;
        else if (code < 0x20 || code == 0x7F)
            out += std::string("\\u00") + hex[code >> 4U] + hex[code & 0xFU];
        else
            out += each;
    }
    return out + '"';
}

std::string written(const toml::node& node)
{
    if (const auto* text = node.as_string()) return quoted(text->get());
    if (const auto* number = node.as_integer()) return std::to_string(number->get());
    if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
    const auto* list = node.as_array();
    REPRISE_EXPECTS(list != nullptr);
    std::string out;
    for (const auto& each : *list)
        out += (out.empty() ? "" : ", ") + written(each);
    return "[" + out + "]";
}

/// Plain entries first, then the tables, each group in the order of its names.
void writeTable(const toml::table& table, const std::string& name, std::string_view leftOut,
                std::string& out)
{
    for (const auto& [key, value] : table)
        if (!value.is_table() && key.str() != leftOut)
            out += quoted(key.str()) + " = " + written(value) + "\n";
    for (const auto& [key, value] : table) {
        const auto* inner = value.as_table();
        if (inner == nullptr || key.str() == leftOut) continue;
        const auto full = name + (name.empty() ? "" : ".") + quoted(key.str());
        out += "\n[" + full + "]\n";
        writeTable(*inner, full, leftOut, out);
    }
}

} // namespace

struct TomlSheet::Content {
    toml::table root;
    std::string name;
    std::set<Path> asked;
    std::vector<Fault> faults;

    const toml::node* at(const Path& path) const
    {
        const toml::node* node = &root;
        for (const auto& key : path) {
            if (const auto* list = node->as_array())
                node = elementOf(*list, key);
            else
                node = node->is_table() ? node->as_table()->get(key) : nullptr;
            if (node == nullptr) return nullptr;
        }
        return node;
    }

    /// Of `path`, or of the nearest place above it that is written somewhere.
    Fault faultAt(Path path, std::string text) const
    {
        while (!path.empty()) {
            const auto* node = at(path);
            if (node != nullptr && node->source().begin.line > 0) {
                const auto& source = node->source();
                const auto isOwn = !source.path || *source.path == name;
                return {static_cast<int>(source.begin.line), std::move(text),
                        isOwn ? std::string() : *source.path};
            }
            path.pop_back();
        }
        return {1, std::move(text), {}};
    }

    void blameUnread(const toml::table& table, const Path& above, std::vector<Fault>& blamed) const
    {
        for (const auto& [key, value] : table) {
            auto path = above;
            path.emplace_back(key.str());
            blameUnread(value, path, blamed);
        }
    }

    void blameUnread(const toml::node& value, const Path& path, std::vector<Fault>& blamed) const
    {
        if (asked.contains(path)) return;
        const auto* table = value.as_table();
        const auto* list = value.as_array();
        if (table != nullptr && isOnTheWay(path)) {
            blameUnread(*table, path, blamed);
        } else if (list != nullptr && isOnTheWay(path)) {
            for (std::size_t index = 0; index < list->size(); ++index) {
                auto inner = path;
                inner.push_back(elementKey(index));
                blameUnread(*list->get(index), inner, blamed);
            }
        } else {
            blamed.push_back(faultAt(path, "unknown key '" + dotted(path)
                                               + "', expected only keys of this format"));
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
            text += (text.empty() || key.starts_with('#') ? "" : ".") + key;
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

TomlSheet::Kind TomlSheet::kindOf(const Path& path) const
{
    const auto* node = m_content->at(path);
    if (node == nullptr) return Kind::None;
    if (node->is_string()) return Kind::Text;
    if (node->is_table()) return Kind::Table;
    return node->is_array() ? Kind::List : Kind::Other;
}

int TomlSheet::lineOf(const Path& path) const
{
    return m_content->faultAt(path, {}).line;
}

std::vector<TomlSheet::Path> TomlSheet::tables(const Path& path)
{
    const auto* node = m_content->at(path);
    if (node == nullptr) return {};
    const auto* list = node->as_array();
    if (list == nullptr || list->empty()) {
        fault(path, "'" + Content::dotted(path) + "' is no list of tables",
              "[[" + Content::dotted(path) + "]]");
        return {};
    }
    std::vector<Path> ways;
    for (std::size_t index = 0; index < list->size(); ++index) {
        auto way = path;
        way.push_back(elementKey(index));
        const auto* table = list->get(index)->as_table();
        if (table == nullptr) {
            fault(way, "'" + Content::dotted(way) + "' is no table",
                  "[[" + Content::dotted(path) + "]]");
            continue;
        }
        if (table->empty()) m_content->asked.insert(way);
        ways.push_back(std::move(way));
    }
    return ways;
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

void TomlSheet::fillFrom(TomlSheet base)
{
    for (auto&& [key, value] : base.m_content->root)
        if (!m_content->root.contains(key.str()))
            value.visit([&, this](auto& node) {
                // Only a move takes the node's place in its file along.
                m_content->root.insert(key.str(), std::move(node));
            });
}

std::string TomlSheet::canonical(std::string_view leftOut) const
{
    std::string text;
    writeTable(m_content->root, "", leftOut, text);
    return text;
}

void TomlSheet::fault(const Path& path, std::string_view what, std::string_view expected)
{
    m_content->asked.insert(path);
    m_content->faults.push_back(
        m_content->faultAt(path, std::string(what) + ", expected " + std::string(expected)));
}

std::vector<TomlSheet::Fault> TomlSheet::faults() const
{
    auto all = m_content->faults;
    m_content->blameUnread(m_content->root, {}, all);
    std::ranges::stable_sort(all, {}, [](const Fault& each) {
        return std::pair(!each.borrowedFrom.empty(), each.line);
    });
    return all;
}

Result<void> TomlSheet::verdict() const
{
    const auto all = faults();
    if (all.empty()) return {};
    const auto& first = all.front();
    const auto& file = first.borrowedFrom.empty() ? m_content->name : first.borrowedFrom;
    return Error{ErrorCode::Invalid, file + ":" + std::to_string(first.line) + ": " + first.text};
}

} // namespace reprise::rights
