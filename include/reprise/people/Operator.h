// Operator: a member of staff as the terminal knows them. PIN and badge exist only as hashes.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::people {

/// From least to most authority. Command-line spelling: "clerk", "supervisor", "manager".
enum class Role : std::uint8_t { Clerk, Supervisor, Manager };

Result<Role> parseRole(std::string_view name);
std::string_view roleName(Role role);

struct Operator {
    OperatorId id;
    std::string name;
    std::vector<Role> roles;
    std::string pinHash;                   ///< As PinHash made it; empty where there is no PIN.
    std::string badgeHash = {};            ///< As PinHash made it; empty where there is no badge.
    std::optional<Instant> removedAt = {}; ///< Works here no longer; kept for the record.

    bool mayApprove() const;  ///< A supervisor or a manager.
    Role highestRole() const; ///< Clerk for somebody without a role.
};

class Operators {
public:
    virtual ~Operators() = default;

    /// Those who were removed, too.
    virtual Result<Operator> find(const OperatorId& id) = 0;
    /// NotFound as well where whose badge it was works here no longer.
    virtual Result<Operator> findByBadge(const std::string& badgeHash) = 0;
    /// By their number; those who were removed, too.
    virtual Result<std::vector<Operator>> all() = 0;

    /// Adds or replaces; all of them durable, or on an error none. Conflict where two would have
    /// one badge. Wrong PINs of the past are forgotten where the PIN or the badge is a new one.
    virtual Result<void> store(const std::vector<Operator>& operators) = 0;
    /// From now on they work here no longer: PIN and badge are dropped, the name stays. NotFound
    /// for somebody unknown or removed already.
    virtual Result<void> remove(const OperatorId& id, Instant at) = 0;
};

} // namespace reprise::people
