// Shop: a terminal in a fresh folder, and the receipts and requests that tests hand to it.
#pragma once

#include "Program.h"

#include <cstdint>

namespace reprise::clitest {

class Shop {
public:
    enum class Kind { Training, Live };

    /// `policy` names a file of deploy/policy, or is a path.
    explicit Shop(Kind kind = Kind::Training, const std::string& policy = "open");

    std::string data() const { return m_folder.at("terminal"); }
    const TempFolder& folder() const { return m_folder; }

    /// `reprise --json WORDS --data DIR`.
    Ran json(std::vector<std::string> words, std::string_view input = {}) const;
    /// The same without --json.
    Ran text(std::vector<std::string> words, std::string_view input = {}) const;

    /// Imports them all, and fails the test unless every one went in.
    void sell(const std::vector<Json>& receipts) const;

    /// One request through `return -` or `decide -`.
    Ran giveBack(const Json& request) const { return json({"return", "-"}, request.dump()); }
    Ran decide(const Json& request) const { return json({"decide", "-"}, request.dump()); }

    /// Units left and refunded so far of a line.
    Json shownLine(const std::string& receipt, std::size_t index) const;

private:
    TempFolder m_folder;
};

/// One line: net is quantity · price, tax in.
Json saleLine(int number, std::int64_t quantity, std::int64_t unitPrice, std::int64_t tax = 0);

/// Sold on 2026-11-01 at 14:03:22 in London, paid by card unless changed.
Json sale(const std::string& number, std::vector<Json> lines);

/// A request of 2026-11-22 for `quantity` units of a line.
Json request(const std::string& id, const std::string& receipt, int line, std::int64_t quantity);

} // namespace reprise::clitest
