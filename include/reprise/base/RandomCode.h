// RandomCode: names that nobody can guess.
#pragma once

#include "reprise/base/RandomSource.h"

#include <cstddef>
#include <string>

namespace reprise {

/// `characters` of Crockford's base 32, five random bits each: no I, L, O or U, so that what is
/// read out over a counter is heard right.
std::string randomCode(RandomSource& random, std::size_t characters);

/// `bytes` random bytes in lower-case hexadecimal: what programs call each other's things by.
std::string randomHex(RandomSource& random, std::size_t bytes);

} // namespace reprise
