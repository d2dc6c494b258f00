// FeedItems: reads the items of a feed. Head office reads them when they are published and a
// terminal when they come, both by this, so that what goes out can be read where it arrives.
#pragma once

#include "reprise/wire/CatalogueJson.h"
#include "reprise/wire/office/FeedPages.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// What head office counts of one line as claimed or paid back, by whomever.
struct CountedLine {
    std::string receipt;
    std::int64_t line = 0;
    std::int64_t units = 0;
    std::int64_t amount = 0; ///< Minor units.
};

std::string toJson(const CountedLine& line);
Result<CountedLine> countedLineFromJson(std::string_view json);

/// The key that an item goes by: of a policy its name, "uk-high-street 7"; of a pack, a recall, a
/// block, an operator or a receipt its id or number; of the catalogue its SKU and the day on which
/// its price begins, "J1-M 2026-11-01"; of what has come back receipt and line, "S-1 2". Invalid
/// says what is wrong with the JSON and what was expected.
Result<std::string> keyOfItem(Feed feed, std::string_view json, const CatalogueDefaults& unsaid);

/// The goods of an item of the catalogue. Invalid where they can't be read, or are another key's.
Result<goods::CatalogueEntry> goodsOf(const FeedItem& item, const CatalogueDefaults& unsaid);

/// Whether a terminal can work by an item, withdrawn or not. Invalid says why it can't.
Result<void> checkItem(Feed feed, const FeedItem& item, const CatalogueDefaults& unsaid);

} // namespace reprise::wire
