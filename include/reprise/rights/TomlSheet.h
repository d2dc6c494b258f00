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
    /// The way to a value: {"window", "days"}; into the third of several tables: {"block", "#3"}.
    using Path = std::vector<std::string>;

    /// Invalid ("name:line: …") where the text is not TOML.
    static Result<TomlSheet> parse(std::string_view toml, std::string_view name);

    TomlSheet(TomlSheet&&) noexcept;
    TomlSheet& operator=(TomlSheet&&) noexcept;
    ~TomlSheet();

    /// What is wrong in one place, with the line it stands in.
    struct Fault {
        int line;
        std::string text;
        std::string borrowedFrom = {}; ///< The name of the sheet it was filled from, if it was.
    };

    enum class Kind { None, Text, Table, List, Other };

    bool has(const Path& path) const;
    Kind kindOf(const Path& path) const;

    /// The line of `path`, or of the nearest place above it that exists; 1 where there is none.
    int lineOf(const Path& path) const;

    /// The ways to the tables of a list, each written [[path]]; none where there is no such list.
    std::vector<Path> tables(const Path& path);

    /// The names in a table, in order; none where there is no such table.
    std::vector<std::string> keys(const Path& table);

    /// What is absent or of another type is noted as a fault, and an empty value stands in for it.
    std::string text(const Path& path);
    std::int64_t wholeNumber(const Path& path, std::int64_t lowest, std::int64_t highest);
    std::vector<std::string> texts(const Path& path);

    /// Moves the top-level entries of `base` that are missing here in. A table that is here stays
    /// as it is, whatever `base` has in it. What is found wrong in them later is reported at their
    /// own place.
    void fillFrom(TomlSheet base);

    /// The whole sheet in one fixed spelling, without `leftOut`: the same content always gives the
    /// same bytes, which parse to it again. Only for a sheet of texts, whole numbers, truth values
    /// and lists of texts, which a good verdict on a sheet read by the functions above proves.
    std::string canonical(std::string_view leftOut) const;

    /// Notes a fault at `path`, or at the nearest place above it that exists: "what, expected
    /// expected".
    void fault(const Path& path, std::string_view what, std::string_view expected);

    /// Every fault, in the order of the file; a key that was never read is one.
    std::vector<Fault> faults() const;

    /// Invalid with the fault that stands first in the file.
    Result<void> verdict() const;

private:
    struct Content;
    explicit TomlSheet(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

} // namespace reprise::rights
