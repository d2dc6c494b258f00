// BenchStore: a real terminal in a fresh folder, whose way to disk is counted.
#pragma once

#include "CountingVfs.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/storage/TerminalStore.h"

#include <filesystem>
#include <memory>
#include <string>

namespace reprise::bench {

class BenchClock final : public Clock {
public:
    Instant now() override { return Instant(std::chrono::hours(24 * 20'001)); }
};

/// The text of deploy/policy/open.toml.
std::string openPolicyToml();

class BenchStore {
public:
    explicit BenchStore(const std::string& name);
    ~BenchStore();

    storage::TerminalStore& store() { return *m_store; }
    RandomSource& random() { return m_random; }
    Hasher& hasher() { return m_hasher; }
    /// Leaves the folder to another process.
    void close() { m_store.reset(); }
    std::string folder() const { return m_folder.string(); }

    /// Since the store was opened.
    DiskCounts counts() const { return diskCounts() - m_before; }

private:
    std::filesystem::path m_folder;
    BenchClock m_clock;
    crypto::OpensslHasher m_hasher;
    crypto::SodiumRandom m_random;
    std::unique_ptr<storage::TerminalStore> m_store;
    DiskCounts m_before;
};

} // namespace reprise::bench
