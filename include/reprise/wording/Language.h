// Language: whose words and ways of writing dates and amounts are used.
#pragma once

#include <cstdint>

namespace reprise::wording {

enum class Language : std::uint8_t { English };

} // namespace reprise::wording
