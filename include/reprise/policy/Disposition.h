// Disposition: what becomes of goods that came back, in the words of ARTS, and whether they are
// kept apart until somebody knows better. Never a reason to refuse anybody anything.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/policy/Scope.h"
#include "reprise/rights/Reason.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace reprise::policy {

struct LineFacts;
struct Policy;

/// ARTS disposal methods. Spelling: "undecided", "write_off", "return_to_stock", "transform",
/// "repair", "return_to_manufacturer", "return_to_supplier".
enum class Disposition : std::uint8_t {
    Undecided,
    WriteOff,
    ReturnToStock,
    Transform, ///< Made into something else: parts, seconds.
    Repair,
    ReturnToManufacturer,
    ReturnToSupplier,
};

Result<Disposition> parseDisposition(std::string_view name);
std::string_view dispositionName(Disposition disposition);

/// Quarantine: behind a label, sold to nobody, touched only by who knows what it is.
enum class Keeping : std::uint8_t { Open, Quarantine };

struct Disposal {
    Disposition method = Disposition::Undecided;
    Keeping keeping = Keeping::Open;

    friend bool operator==(const Disposal&, const Disposal&) = default;
};

/// What the store does with goods that come back like this; the first that fits decides.
struct DispositionRule {
    Disposition method = Disposition::Undecided;
    std::vector<rights::Reason> reasons = {}; ///< Only for these; empty: for any.
    Scope scope = {};
    Place place = {};
};

/// Recalled, unsafe and hazardous goods are quarantined and never go back on the shelf, whatever
/// anybody chose (rights: D-1, D-10). Goods that are damaged never go back on the shelf either.
/// Otherwise what a colleague `chose`, else the policy's first rule that fits, else: perishable
/// goods and hygiene goods once opened are written off; unopened goods after a change of mind go
/// back on the shelf, unless their sale has an age limit (D-7); all else waits for a colleague.
Disposal disposalOf(const Policy& policy, const LineFacts& facts,
                    std::optional<Disposition> chosen);

/// What a colleague may not choose for goods in this condition.
bool mayBecome(Condition condition, Disposition chosen);

} // namespace reprise::policy
