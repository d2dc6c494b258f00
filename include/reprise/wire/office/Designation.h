// Designation: which kiosk of a store may pay a receipt while the line is down. Every kiosk and
// head office come to the same answer without asking anybody, so a line is paid offline at one
// place.
#pragma once

#include "reprise/base/Hasher.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// Rendezvous hashing (Thaler and Ravishankar, "Using name-based mappings to increase hit rates",
/// IEEE/ACM Transactions on Networking 6(1), 1998): of SHA-256 over the length-prefixed receipt
/// and kiosk the greatest wins, read as a number with its first byte first. Where a kiosk joins or
/// leaves, only the receipts that it has won or held change hands. `fleet` in any order; empty for
/// an empty fleet.
std::string designatedKiosk(Hasher& hasher, std::string_view receipt,
                            const std::vector<std::string>& fleet);

} // namespace reprise::wire
