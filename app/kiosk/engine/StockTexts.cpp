#include "StockTexts.h"

#include "StockTexts_toml.h"

#include <array>

namespace reprise::app::stock {

namespace {

constexpr std::array<std::string_view, 3> statutory{GB_EAW_toml, GB_NIR_toml, GB_SCT_toml};

} // namespace

const std::span<const std::string_view> packs = statutory;

} // namespace reprise::app::stock
