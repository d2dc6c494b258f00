// TextFile: the whole of a file of this repository, for tests that read what is shipped.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace reprise::tests {

/// Empty where there is no such file, which no test that reads one takes for an answer.
inline std::string textOf(const std::string& pathInRepository)
{
    std::ifstream file(std::string(REPRISE_SOURCE_DIR) + "/" + pathInRepository);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace reprise::tests
