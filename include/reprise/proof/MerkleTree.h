// MerkleTree: one hash over a list, such that a short path of hashes proves that an item is in it.
// Hashing is that of RFC 9162 (and RFC 6962), 2.1: SHA-256 of 0x00 and a leaf, of 0x01 and two
// nodes.
#pragma once

#include "reprise/base/Hasher.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace reprise::proof {

/// Takes leaves one by one and keeps only what is needed of them: memory grows with the logarithm
/// of their number.
class MerkleTree {
public:
    /// Keeps the path of leaf `watched`, counted from 0, where there is one.
    explicit MerkleTree(Hasher& hasher, std::optional<std::uint64_t> watched = {});

    void add(std::string_view leaf);

    std::uint64_t size() const { return m_size; }
    /// MTH(D[n]) of RFC 9162, 2.1.1; of no leaves the hash of nothing.
    Sha256 root() const;
    /// PATH(m, D[n]) of RFC 9162, 2.1.3.1, from the leaf upwards; empty unless it was watched.
    std::vector<Sha256> path() const;

private:
    struct Subtree {
        Sha256 hash;
        std::uint64_t leaves;
        bool isWatched;
    };
    Subtree joined(const Subtree& left, const Subtree& right, std::vector<Sha256>& path) const;
    Subtree wholeTree(std::vector<Sha256>& path) const;

    Hasher& m_hasher;
    std::optional<std::uint64_t> m_watched;
    std::uint64_t m_size = 0;
    std::vector<Subtree> m_complete; ///< Each with fewer leaves than the one before it.
    std::vector<Sha256> m_path;
};

/// Whether `path` shows that `leaf` is number `index` of the `size` under `root`: RFC 9162,
/// 2.1.3.2.
bool isIncluded(Hasher& hasher, std::string_view leaf, std::uint64_t index, std::uint64_t size,
                const std::vector<Sha256>& path, const Sha256& root);

} // namespace reprise::proof
