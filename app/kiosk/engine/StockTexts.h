// StockTexts: the code grammar and the statutory packs that come with the program.
#pragma once

#include <span>
#include <string_view>

namespace reprise::app::stock {

extern const std::string_view codes;
extern const std::span<const std::string_view> packs;

} // namespace reprise::app::stock
