// RuleFakes: archives of policies and packs without a disk, and a hasher that tells texts apart and
// no more, for tests of what stands above them.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/policy/Policy.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/rights/PackArchive.h"

#include <map>
#include <string>
#include <vector>

namespace reprise::tests {

class MemoryPolicies final : public policy::PolicyArchive {
public:
    Result<std::string> current() override
    {
        if (kept.empty()) return Error{ErrorCode::Corrupt, "this terminal has no policy"};
        return kept.back();
    }
    Result<std::vector<std::string>> texts() override
    {
        ++readings;
        return kept;
    }
    Result<std::int64_t> adoptions() override { return static_cast<std::int64_t>(kept.size()); }
    Result<void> adopt(const std::string& toml) override
    {
        if (kept.empty() || kept.back() != toml) kept.push_back(toml);
        return {};
    }

    std::vector<std::string> kept;
    int readings = 0;
};

class MemoryPacks final : public rights::PackArchive {
public:
    Result<void> keep(const rights::Pack& pack, const std::string& sha256) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the disk is gone"};
        kept.emplace(sha256, pack.text);
        return {};
    }
    Result<std::string> published(const std::string& jurisdiction) override
    {
        const auto found = fromHeadOffice.find(jurisdiction);
        return found == fromHeadOffice.end() ? std::string() : found->second;
    }
    Result<std::string> text(const std::string& sha256) override
    {
        const auto found = kept.find(sha256);
        if (found == kept.end()) return Error{ErrorCode::NotFound, "no such pack"};
        return found->second;
    }

    std::map<std::string, std::string> kept;
    std::map<std::string, std::string> fromHeadOffice;
    bool broken = false;
};

class PlainHasher final : public Hasher {
public:
    Sha256 sha256(std::string_view bytes) override
    {
        Sha256 digest{};
        std::uint64_t state = 14'695'981'039'346'656'037U; // FNV-1a.
        for (const char byte : bytes)
            state = (state ^ static_cast<std::uint8_t>(byte)) * 1'099'511'628'211U;
        for (auto& each : digest) {
            each = static_cast<std::uint8_t>(state >> 56U);
            state *= 1'099'511'628'211U;
        }
        return digest;
    }
};

} // namespace reprise::tests
