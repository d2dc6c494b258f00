#include "reprise/money/Shares.h"

#include <algorithm>
#include <numeric>

namespace reprise {

namespace {

// A product of two int64 needs 126 bits; with them every division below is exact.
__extension__ using Wide = __int128;

std::int64_t narrow(Wide value)
{
    const auto narrowed = static_cast<std::int64_t>(value);
    REPRISE_EXPECTS(narrowed == value);
    return narrowed;
}

Wide magnitude(Money amount)
{
    return amount.isNegative() ? -Wide{amount.minor()} : Wide{amount.minor()};
}

Money withSignOf(Money amount, Wide size)
{
    return Money::fromMinor(narrow(amount.isNegative() ? -size : size), amount.currency());
}

} // namespace

std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights)
{
    Wide sum = 0;
    for (const auto weight : weights) {
        REPRISE_EXPECTS(weight >= 0);
        sum += weight;
    }
    if (total.isZero()) return std::vector<Money>(weights.size(), Money::zero(total.currency()));
    REPRISE_EXPECTS(sum > 0);

    const auto size = magnitude(total);
    std::vector<Wide> parts;
    std::vector<Wide> remainders;
    auto spare = size;
    for (const auto weight : weights) {
        parts.push_back(size * weight / sum);
        remainders.push_back(size * weight % sum);
        spare -= parts.back();
    }

    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](auto left, auto right) { return remainders[left] > remainders[right]; });
    for (const auto index : order) {
        if (spare == 0) break;
        ++parts[index]; // Fewer are spare than there are remainders above zero.
        --spare;
    }

    std::vector<Money> amounts;
    amounts.reserve(parts.size());
    for (const auto part : parts)
        amounts.push_back(withSignOf(total, part));
    return amounts;
}

namespace {

/// `size` ≥ 0.
Wide roundedPartOf(Wide size, std::int64_t part, std::int64_t whole)
{
    REPRISE_EXPECTS(whole > 0 && part >= 0 && part <= whole);
    const auto product = size * part;
    const auto remainder = product % whole;
    const auto roundsUp = remainder >= whole - remainder;
    return product / whole + (roundsUp ? 1 : 0);
}

} // namespace

Money roundedPart(Money total, std::int64_t part, std::int64_t whole)
{
    return withSignOf(total, roundedPartOf(magnitude(total), part, whole));
}

std::int64_t roundedPart(std::int64_t total, std::int64_t part, std::int64_t whole)
{
    REPRISE_EXPECTS(total >= 0);
    return narrow(roundedPartOf(total, part, whole));
}

Money scaled(Money total, std::int64_t part, std::int64_t whole)
{
    REPRISE_EXPECTS(whole > 0 && part >= 0 && !total.isNegative());
    const auto product = magnitude(total) * part;
    const auto remainder = product % whole;
    const auto rounded = product / whole + (remainder >= whole - remainder ? 1 : 0);
    return Money::fromMinor(narrow(std::min(rounded, Wide{Money::maxMinor})), total.currency());
}

Money cumulativeShare(Money total, std::int64_t before, std::int64_t units, std::int64_t whole)
{
    REPRISE_EXPECTS(before >= 0 && units >= 0 && before <= whole && units <= whole - before);
    return roundedPart(total, before + units, whole) - roundedPart(total, before, whole);
}

} // namespace reprise
