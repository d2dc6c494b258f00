#include "reprise/returns/RuleBook.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <ranges>

namespace reprise::returns {

namespace {

std::string digestOf(Hasher& hasher, std::string_view text)
{
    return toHex(hasher.sha256(text));
}

} // namespace

Result<Rules> RuleBook::inForceAt(Instant at)
{
    if (const auto read = readLast(); !read) return read.error();
    std::optional<Instant> next;
    for (const auto& kept : std::views::reverse(m_policies)) {
        if (!kept.policy) continue;
        if (kept.policy->isInForceAt(at)) return rulesOf(kept, at);
        const auto starts = kept.policy->startsAt();
        if (starts && *starts > at) next = std::min(next.value_or(*starts), *starts);
    }
    return Error{ErrorCode::NotFound,
                 "no policy is in force at " + isoUtc(at) + ": "
                     + (next ? "the earliest begins at " + isoUtc(*next) : "all have ended")};
}

Result<Rules> RuleBook::adoptedLast(Instant at)
{
    if (const auto read = readLast(); !read) return read.error();
    return rulesOf(m_policies.back(), at);
}

Result<Rules> RuleBook::rulesOf(const KeptPolicy& kept, Instant at)
{
    auto rules = withPack(kept, at);
    if (!rules || m_ports.notices == nullptr) return rules;
    auto digest = m_ports.notices->current();
    if (!digest) return digest.error();
    auto policy = noticed(kept, *digest);
    if (!policy) return policy.error();
    rules->policy = std::move(*policy);
    rules->name.noticesDigest = std::move(*digest);
    return rules;
}

Result<std::shared_ptr<const policy::Policy>> RuleBook::noticed(const KeptPolicy& kept,
                                                                const std::string& noticesDigest)
{
    if (noticesDigest.empty()) return kept.policy;
    const auto key = kept.digest + noticesDigest;
    if (const auto known = m_noticed.find(key); known != m_noticed.end()) return known->second;
    if (m_ports.notices == nullptr)
        return Error{ErrorCode::NotFound, "nothing here keeps what head office said"};
    const auto notices = m_ports.notices->read(noticesDigest);
    if (!notices) return notices.error();
    return m_noticed
        .emplace(key, std::make_shared<const policy::Policy>(
                          policy::withNotices(*kept.policy, *notices)))
        .first->second;
}

Result<void> RuleBook::readLast()
{
    if (auto read = readPolicies(); !read) return read;
    if (m_policies.empty()) return Error{ErrorCode::Corrupt, "this terminal has no policy"};
    if (const auto& last = m_policies.back(); !last.policy)
        return Error{ErrorCode::Corrupt, "the policy adopted last can't be read: " + last.fault};
    return {};
}

Result<Rules> RuleBook::withPack(const KeptPolicy& kept, Instant at)
{
    const auto pack = packFor(kept.policy->jurisdiction);
    if (!pack) return pack.error();
    Rules rules{kept.policy, pack->pack, {kept.digest, pack->digest}, pack->fault};
    if (rules.pack && m_stale == StalePacks::Refused
        && !rights::isCurrent(*rules.pack, rules.pack->zone.dayOf(at))) {
        rules.packFault = "the statutory pack " + rules.pack->id + " " + rules.pack->version
                          + " was to be reviewed by " + isoDay(rules.pack->reviewBy)
                          + ": update this program";
        rules.pack.reset();
        rules.name.packDigest.clear();
    }
    return rules;
}

Result<Rules> RuleBook::byName(const RulesName& name)
{
    if (const auto read = readPolicies(); !read) return read.error();
    const auto kept = std::ranges::find(m_policies, name.policyDigest, &KeptPolicy::digest);
    if (kept == m_policies.end())
        return Error{ErrorCode::NotFound,
                     "this terminal has no policy with digest '" + name.policyDigest + "'"};
    if (!kept->policy)
        return Error{ErrorCode::Corrupt, "a policy kept here can't be read: " + kept->fault};
    auto policy = noticed(*kept, name.noticesDigest);
    if (!policy) return policy.error();
    if (name.packDigest.empty()) return Rules{std::move(*policy), nullptr, name};
    auto pack = archivedPack(name.packDigest);
    if (!pack) return pack.error();
    return Rules{std::move(*policy), std::move(*pack), name};
}

Result<void> RuleBook::readPolicies()
{
    const auto adoptions = m_ports.policies.adoptions();
    if (!adoptions) return adoptions.error();
    if (*adoptions == m_adoptions) return {};
    const auto texts = m_ports.policies.texts();
    if (!texts) return texts.error();

    std::vector<KeptPolicy> all;
    for (const auto& text : *texts) {
        auto digest = digestOf(m_ports.hasher, text);
        const auto known = std::ranges::find(m_policies, digest, &KeptPolicy::digest);
        if (known != m_policies.end()) {
            all.push_back(*known);
            continue;
        }
        auto policy = policy::Policy::parse(text, "policy kept by this terminal");
        if (policy)
            all.push_back({std::move(digest),
                           std::make_shared<const policy::Policy>(std::move(*policy)),
                           {}});
        else
            all.push_back({std::move(digest), nullptr, policy.error().detail});
    }
    m_policies = std::move(all);
    m_adoptions = *adoptions;
    return {};
}

/// Of the program's own and head office's the one of the later version, which is a day.
Result<RuleBook::KeptPack> RuleBook::packFor(const std::string& jurisdiction)
{
    auto stock = stockPack(jurisdiction);
    if (!stock) return stock;
    const auto text = m_ports.packs.published(jurisdiction);
    if (!text && text.error().code != ErrorCode::Corrupt) return text.error();
    // One that this program can't read is as if there were none.
    if (!text || text->empty()) return stock;
    auto& known = m_publishedPacks[jurisdiction];
    if (known.text != *text) {
        auto pack = rights::Pack::parse(*text, "published pack");
        if (!pack) return stock;
        auto kept = keptFrom(*std::move(pack));
        if (!kept) return kept;
        known = {*text, *std::move(kept)};
    }
    const auto& published = known.kept;
    return stock->pack && stock->pack->version > published.pack->version ? *stock : published;
}

/// In the archive from now on.
Result<RuleBook::KeptPack> RuleBook::keptFrom(rights::Pack pack)
{
    auto digest = digestOf(m_ports.hasher, pack.text);
    if (auto stored = m_ports.packs.keep(pack, digest); !stored) return stored.error();
    return KeptPack{std::move(digest), std::make_shared<const rights::Pack>(std::move(pack)), {}};
}

Result<RuleBook::KeptPack> RuleBook::stockPack(const std::string& jurisdiction)
{
    if (const auto known = m_stockPacks.find(jurisdiction); known != m_stockPacks.end())
        return known->second;
    auto stock = m_ports.stockPacks(jurisdiction);
    KeptPack kept;
    if (!stock) {
        kept.fault = stock.error().detail;
    } else if (!*stock) {
        kept.fault = "this program has no statutory pack for '" + jurisdiction + "'";
    } else {
        auto archived = keptFrom(*std::move(*stock));
        if (!archived) return archived;
        kept = *std::move(archived);
    }
    return m_stockPacks.emplace(jurisdiction, std::move(kept)).first->second;
}

Result<std::shared_ptr<const rights::Pack>> RuleBook::archivedPack(const std::string& digest)
{
    for (const auto& [jurisdiction, kept] : m_stockPacks)
        if (kept.digest == digest) return kept.pack;
    if (const auto known = m_archivedPacks.find(digest); known != m_archivedPacks.end())
        return known->second;
    const auto text = m_ports.packs.text(digest);
    if (!text) return text.error();
    auto pack = rights::Pack::parse(*text, "pack kept by this terminal");
    if (!pack) return Error{ErrorCode::Corrupt, pack.error().detail};
    return m_archivedPacks.emplace(digest, std::make_shared<const rights::Pack>(std::move(*pack)))
        .first->second;
}

} // namespace reprise::returns
