// Operator: a member of staff as the terminal knows them. The PIN exists only as its hash.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <cstdint>
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
    std::string pinHash; ///< Argon2id, in its own self-describing text form.

    bool mayApprove() const; ///< A supervisor or a manager.
};

class PinHash {
public:
    virtual ~PinHash() = default;

    virtual Result<std::string> hash(std::string_view pin) = 0;
    virtual bool matches(std::string_view pin, const std::string& hash) = 0;
};

class Operators {
public:
    virtual ~Operators() = default;

    virtual Result<Operator> find(const OperatorId& id) = 0;
    /// Adds or replaces; all of them durable, or on an error none.
    virtual Result<void> store(const std::vector<Operator>& operators) = 0;
};

} // namespace reprise::people
