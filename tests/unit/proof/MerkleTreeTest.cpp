#include "reprise/proof/MerkleTree.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::proof;

namespace {

std::string leafOf(std::uint64_t number)
{
    return "entry " + std::to_string(number);
}

} // namespace

TEST_CASE("The roots are those of RFC 9162", "[proof]")
{
    // The leaves and roots with which Certificate Transparency implementations are tested.
    crypto::OpensslHasher hasher;
    MerkleTree tree(hasher);
    CHECK(toHex(tree.root()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const std::vector<std::pair<std::string, std::string>> grown{
        {"", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"},
        {"00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"},
        {"10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"},
        {"2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"},
        {"3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"},
        {"40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"},
        {"5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"},
        {"606162636465666768696a6b6c6d6e6f",
         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}};
    for (const auto& [leaf, root] : grown) {
        const auto bytes = *fromHex(leaf);
        tree.add({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        CHECK(toHex(tree.root()) == root);
    }
    CHECK(tree.size() == 8);
    CHECK(tree.path().empty());
}

TEST_CASE("Every leaf of every tree is shown to be in it, and nothing else is", "[proof]")
{
    crypto::OpensslHasher hasher;
    for (std::uint64_t size = 1; size <= 33; ++size)
        for (std::uint64_t index = 0; index < size; ++index) {
            MerkleTree tree(hasher, index);
            for (std::uint64_t number = 0; number < size; ++number)
                tree.add(leafOf(number));
            auto path = tree.path();
            const auto root = tree.root();
            INFO("leaf " << index << " of " << size);
            CHECK(isIncluded(hasher, leafOf(index), index, size, path, root));
            CHECK_FALSE(isIncluded(hasher, leafOf(index + 1), index, size, path, root));
            CHECK_FALSE(isIncluded(hasher, leafOf(index), size, size, path, root));
            CHECK_FALSE(isIncluded(hasher, leafOf(index), index, 2 * size + 1, path, root));
            if (size > 1)
                CHECK_FALSE(
                    isIncluded(hasher, leafOf(index), (index + 1) % size, size, path, root));
            path.push_back({});
            CHECK_FALSE(isIncluded(hasher, leafOf(index), index, size, path, root));
            path.pop_back();
            if (path.empty()) continue;
            path.back()[0] ^= 1U;
            CHECK_FALSE(isIncluded(hasher, leafOf(index), index, size, path, root));
            path.pop_back();
            CHECK_FALSE(isIncluded(hasher, leafOf(index), index, size, path, root));
        }
}
