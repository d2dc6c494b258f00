// Pepper: bytes of this device alone that go into every hash of a PIN or a badge, so that a copy of
// the database is no help in guessing them.
#pragma once

#include <array>
#include <cstdint>

namespace reprise::people {

using Pepper = std::array<std::uint8_t, 32>;

} // namespace reprise::people
