// TomlSheet: one of our TOML files, read strictly. What nobody asked for is a mistake in the file,
// and every mistake is reported with its line, so that a policy never half applies.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::rights {

class TomlSheet {
public:
    /// The way to a value: {"window", "days"}.
    using Path = std::vector<std::string>;

    /// Invalid ("name:line: …") where the text is not TOML.
    static Result<TomlSheet> parse(std::string_view toml, std::string_view name);

    TomlSheet(TomlSheet&&) noexcept;
    TomlSheet& operator=(TomlSheet&&) noexcept;
    ~TomlSheet();

    bool has(const Path& path) const;

    /// The names in a table, in order; none where there is no such table.
    std::vector<std::string> keys(const Path& table);

    /// What is absent or of another type is noted as a fault, and an empty value stands in for it.
    std::string text(const Path& path);
    std::int64_t wholeNumber(const Path& path, std::int64_t lowest, std::int64_t highest);
    std::vector<std::string> texts(const Path& path);

    /// Notes a fault at `path`, or at the nearest place above it that exists: "what, expected
    /// expected".
    void fault(const Path& path, std::string_view what, std::string_view expected);

    /// Invalid with the fault that stands first in the file; a key that was never read is one.
    Result<void> verdict();

private:
    struct Content;
    explicit TomlSheet(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

} // namespace reprise::rights
