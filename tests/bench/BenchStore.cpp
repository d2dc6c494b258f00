#include "BenchStore.h"

#include <cstdlib>
#include <fmt/core.h>
#include <fstream>
#include <sstream>

namespace reprise::bench {

std::string openPolicyToml()
{
    std::ifstream file(REPRISE_SOURCE_DIR "/deploy/policy/open.toml");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

BenchStore::BenchStore(const std::string& name)
    : m_folder(std::filesystem::temp_directory_path() / fmt::format("reprise-bench-{}", name))
{
    countDiskUse();
    std::filesystem::remove_all(m_folder);
    std::filesystem::create_directories(m_folder);
    const auto terminal = (m_folder / "terminal").string();
    const storage::StorePorts ports{m_clock, m_hasher, m_random};
    const storage::TerminalSettings settings{"0412", "K1", true, {}, {}, {}, {}, {}};
    const auto made = storage::TerminalStore::create(terminal, settings, openPolicyToml(), ports);
    auto opened = storage::TerminalStore::open(terminal, ports);
    if (!made || !opened) {
        fmt::print(stderr, "bench: {}\n", made ? opened.error().detail : made.error().detail);
        std::exit(2);
    }
    m_store = std::move(*opened);
    m_before = diskCounts();
}

BenchStore::~BenchStore()
{
    m_store.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

} // namespace reprise::bench
