// Books: what head office's database says, read past head office.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reprise::fleet {

using Row = std::vector<std::string>;

class Books {
public:
    /// Anything that libpq takes.
    explicit Books(std::string url) : m_url(std::move(url)) {}

    /// All rows as text, an absent value as ""; nothing where the database does not answer.
    std::optional<std::vector<Row>> ask(const std::string& sql) const;
    /// The first value of the first row, or "".
    std::string one(const std::string& sql) const;

    const std::string& url() const { return m_url; }

private:
    std::string m_url;
};

} // namespace reprise::fleet
