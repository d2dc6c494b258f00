#include "reprise/proof/MerkleTree.h"

#include "reprise/base/Contract.h"

#include <string>

namespace reprise::proof {

namespace {

Sha256 leafHash(Hasher& hasher, std::string_view leaf)
{
    std::string bytes(1, '\0');
    bytes += leaf;
    return hasher.sha256(bytes);
}

Sha256 nodeHash(Hasher& hasher, const Sha256& left, const Sha256& right)
{
    std::string bytes(1, '\1');
    bytes.append(left.begin(), left.end());
    bytes.append(right.begin(), right.end());
    return hasher.sha256(bytes);
}

} // namespace

MerkleTree::MerkleTree(Hasher& hasher, std::optional<std::uint64_t> watched)
    : m_hasher(hasher), m_watched(watched)
{
}

void MerkleTree::add(std::string_view leaf)
{
    m_complete.push_back({leafHash(m_hasher, leaf), 1, m_watched == m_size});
    ++m_size;
    while (m_complete.size() > 1
           && m_complete[m_complete.size() - 2].leaves == m_complete.back().leaves) {
        const auto right = m_complete.back();
        m_complete.pop_back();
        m_complete.back() = joined(m_complete.back(), right, m_path);
    }
}

Sha256 MerkleTree::root() const
{
    if (m_complete.empty()) return m_hasher.sha256({});
    std::vector<Sha256> path;
    return wholeTree(path).hash;
}

std::vector<Sha256> MerkleTree::path() const
{
    auto path = m_path;
    if (!m_complete.empty()) static_cast<void>(wholeTree(path));
    return path;
}

MerkleTree::Subtree MerkleTree::joined(const Subtree& left, const Subtree& right,
                                       std::vector<Sha256>& path) const
{
    if (left.isWatched) path.push_back(right.hash);
    if (right.isWatched) path.push_back(left.hash);
    return {nodeHash(m_hasher, left.hash, right.hash), left.leaves + right.leaves,
            left.isWatched || right.isWatched};
}

/// The complete subtrees joined from the right: a tree splits at the greatest power of two below
/// its size.
MerkleTree::Subtree MerkleTree::wholeTree(std::vector<Sha256>& path) const
{
    REPRISE_EXPECTS(!m_complete.empty());
    auto whole = m_complete.back();
    for (auto next = m_complete.size() - 1; next > 0; --next)
        whole = joined(m_complete[next - 1], whole, path);
    return whole;
}

bool isIncluded(Hasher& hasher, std::string_view leaf, std::uint64_t index, std::uint64_t size,
                const std::vector<Sha256>& path, const Sha256& root)
{
    if (index >= size) return false;
    auto node = index;
    auto last = size - 1;
    auto hash = leafHash(hasher, leaf);
    for (const auto& sibling : path) {
        if (last == 0) return false;
        if ((node & 1U) == 1 || node == last) {
            hash = nodeHash(hasher, sibling, hash);
            while ((node & 1U) == 0 && node != 0) {
                node >>= 1U;
                last >>= 1U;
            }
        } else {
            hash = nodeHash(hasher, hash, sibling);
        }
        node >>= 1U;
        last >>= 1U;
    }
    return last == 0 && hash == root;
}

} // namespace reprise::proof
