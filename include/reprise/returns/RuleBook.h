// RuleBook: which policy and which statutory pack are in force at a moment, or were when an older
// decision fell. What it once named it can always bring back.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"
#include "reprise/policy/Notices.h"
#include "reprise/policy/Policy.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/returns/RulesName.h"
#include "reprise/rights/Pack.h"
#include "reprise/rights/PackArchive.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::returns {

/// What one decision rests on.
struct Rules {
    std::shared_ptr<const policy::Policy> policy;
    std::shared_ptr<const rights::Pack> pack; ///< Null: questions of law go to a colleague.
    RulesName name;
    std::string packFault = {}; ///< Why there is no pack, for those who run the terminal.
};

/// The pack that comes with the program for a jurisdiction; nothing where there is none.
using StockPacks = std::function<Result<std::optional<rights::Pack>>(std::string_view)>;

/// A pack past its review date is no law to decide by, except for practice.
enum class StalePacks : std::uint8_t { Refused, Taken };

/// What a rule book is made of; all of it outlives the book.
struct RulePorts {
    policy::PolicyArchive& policies;
    rights::PackArchive& packs;
    Hasher& hasher;
    StockPacks stockPacks;
    policy::NoticeArchive* notices = nullptr; ///< Null: the policy is all there is.
};

/// For one thread at a time. Texts are read once and kept parsed.
class RuleBook {
public:
    RuleBook(RulePorts ports, StalePacks stale) : m_ports(std::move(ports)), m_stale(stale) {}

    /// The policy adopted last among those effective on the business day of `at`, each on its own
    /// calendar, with the notices in force and the later of its jurisdiction's packs, the program's
    /// or a published one; a pack is archived before it is first handed out, and one that can't be
    /// used is none. NotFound when no policy is effective, saying when the next begins; Corrupt
    /// when the policy adopted last can't be read.
    Result<Rules> inForceAt(Instant at);

    /// The policy adopted last with the pack it has at that moment, whether in force or not: for
    /// what a terminal shows between policies. Corrupt as above.
    Result<Rules> adoptedLast(Instant at);

    /// NotFound for a name this terminal never worked by; Corrupt when its text can't be read.
    Result<Rules> byName(const RulesName& name);

private:
    struct KeptPolicy {
        std::string digest;
        std::shared_ptr<const policy::Policy> policy; ///< Null: a text this program can't read.
        std::string fault;
    };
    struct KeptPack {
        std::string digest;
        std::shared_ptr<const rights::Pack> pack; ///< Null: there is none that can be used.
        std::string fault;
    };
    struct PublishedPack {
        std::string text; ///< As it was published; `kept` has it as it was read.
        KeptPack kept;
    };

    Result<void> readPolicies();
    Result<void> readLast();
    Result<Rules> withPack(const KeptPolicy& kept, Instant at);
    Result<Rules> rulesOf(const KeptPolicy& kept, Instant at);
    Result<std::shared_ptr<const policy::Policy>> noticed(const KeptPolicy& kept,
                                                          const std::string& noticesDigest);
    Result<KeptPack> packFor(const std::string& jurisdiction);
    Result<KeptPack> keptFrom(rights::Pack pack);
    Result<KeptPack> stockPack(const std::string& jurisdiction);
    Result<std::shared_ptr<const rights::Pack>> archivedPack(const std::string& digest);

    RulePorts m_ports;
    StalePacks m_stale;
    std::int64_t m_adoptions = 0;
    std::vector<KeptPolicy> m_policies; ///< In the order of their adoption.
    std::map<std::string, KeptPack> m_stockPacks;
    std::map<std::string, PublishedPack> m_publishedPacks; ///< The last of each.
    std::map<std::string, std::shared_ptr<const rights::Pack>> m_archivedPacks;
    /// By the digests of policy and notices.
    std::map<std::string, std::shared_ptr<const policy::Policy>> m_noticed;
};

} // namespace reprise::returns
