// RightsVectors: the dated cases of tests/golden/rights, each a row of named texts.
#pragma once

#include "TextFile.h"

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace reprise::tests {

using RightsVector = std::map<std::string, std::string>;

/// The fields of one line of CSV; a quoted one may hold commas and doubled quotes, no line ends.
inline std::vector<std::string> csvFields(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char each = line[at];
        if (each == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"')
            fields.back() += line[++at];
        else if (each == '"')
            quoted = !quoted;
        else if (each == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += each;
    }
    return fields;
}

inline std::vector<RightsVector> rightsVectors()
{
    std::istringstream file(textOf("tests/golden/rights/vectors.csv"));
    std::string line;
    std::getline(file, line);
    const auto columns = csvFields(line);
    std::vector<RightsVector> rows;
    while (std::getline(file, line)) {
        const auto fields = csvFields(line);
        RightsVector row;
        for (std::size_t at = 0; at < columns.size() && at < fields.size(); ++at)
            row[columns[at]] = fields[at];
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace reprise::tests
