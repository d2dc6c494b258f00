// StockTexts: the statutory packs that come with the program, one for each jurisdiction.
#pragma once

#include <span>
#include <string_view>

namespace reprise::app::stock {

extern const std::span<const std::string_view> packs;

} // namespace reprise::app::stock
