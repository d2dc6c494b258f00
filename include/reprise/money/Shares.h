// Shares: how an amount is divided so that the parts always sum to it again, in any order.
#pragma once

#include "reprise/money/Money.h"

#include <cstdint>
#include <span>
#include <vector>

namespace reprise {

/// Splits `total` in proportion to `weights` without losing or inventing a minor unit. Spare units
/// go to the largest remainders (Hamilton's method); ties go to the earlier part. A negative total
/// is split as its mirror image. Weights are not negative; unless total is zero one is positive.
std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights);

/// R(total · part / whole), R rounding half away from zero, in integers. 0 ≤ part ≤ whole, whole >
/// 0.
Money roundedPart(Money total, std::int64_t part, std::int64_t whole);

/// The same for counts that are no money, such as loyalty points. total ≥ 0.
std::int64_t roundedPart(std::int64_t total, std::int64_t part, std::int64_t whole);

/// The same where `part` may be more than `whole`; beyond maxMinor it is maxMinor. `total` and
/// `part` are not negative, whole > 0.
Money scaled(Money total, std::int64_t part, std::int64_t whole);

/// What `units` more of `whole` are worth when `before` have already gone:
/// R(total·(before+units)/whole) − R(total·before/whole). Any split of the whole sums to `total`.
Money cumulativeShare(Money total, std::int64_t before, std::int64_t units, std::int64_t whole);

} // namespace reprise
