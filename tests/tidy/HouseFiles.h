// HouseFiles: the source files of the house, for tests that read code as text.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace reprise::tidy {

namespace fs = std::filesystem;

inline fs::path root()
{
    return REPRISE_SOURCE_DIR;
}

inline std::vector<std::string> linesOf(const fs::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

/// Paths relative to the root, sorted.
inline std::vector<fs::path> filesUnder(const std::vector<std::string>& folders,
                                        const std::set<std::string>& extensions)
{
    std::vector<fs::path> paths;
    for (const auto& folder : folders) {
        if (!fs::exists(root() / folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root() / folder))
            if (entry.is_regular_file() && extensions.contains(entry.path().extension().string()))
                paths.push_back(fs::relative(entry.path(), root()));
    }
    std::ranges::sort(paths);
    return paths;
}

inline std::vector<fs::path> sources()
{
    return filesUnder({"include", "src", "app", "qml", "tests"}, {".h", ".cpp", ".qml"});
}

} // namespace reprise::tidy
