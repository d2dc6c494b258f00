// ExchangeWeighing: what the wanted goods of a request count for against those that come back, and
// whether they may be handed over.
#pragma once

#include "FoundReceipt.h"

#include "reprise/goods/Catalogue.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

/// True for remedies that hand other goods over: an exchange, and a replacement under the law.
bool handsGoodsOver(policy::Remedy remedy);

class ExchangeWeighing {
public:
    /// All of them outlive this; without a catalogue only goods of the same SKU have a price.
    ExchangeWeighing(const policy::Policy& policy, const Request& request,
                     const FoundReceipts& found, goods::Catalogue* catalogue)
        : m_policy(policy), m_request(request), m_found(found), m_catalogue(catalogue)
    {
    }

    /// Against the decided lines that aren't denied, whose money `plan` holds: takes from it what
    /// stays with the new goods, so that only the difference goes out. `announced` and the lines'
    /// quantities differ where less has arrived: then less goes out as well. Invalid where the
    /// goods come to more than any receipt may; the catalogue's errors.
    Result<Exchange> weigh(const std::vector<DecidedLine>& lines, std::int64_t announced, Day today,
                           RefundPlan& plan);

    /// Whether somebody of the store has to hand something of it over (rights: D-4).
    bool needsColleague() const { return m_needsColleague; }

private:
    /// A line that comes back, as goods of its kind see it.
    struct Back {
        std::size_t index;
        const DecidedLine* line;
        const receipts::Line* sold;
        Day boughtOn;
        const goods::CatalogueItem* item; ///< Null where the catalogue doesn't know it.
        std::int64_t used = 0;            ///< Units that have met their like.
    };
    using Backs = std::vector<Back>;

    Result<const goods::CatalogueItem*> look(const std::string& sku, Day today);
    Result<Backs> backsOf(const std::vector<DecidedLine>& lines, Day today);
    std::vector<WantedGoods> wantedFor(const Backs& backs, std::int64_t announced) const;
    Result<void> priceOne(Exchange& exchange, const WantedGoods& wanted, Backs& backs, Day today);
    ExchangeItem likeItem(Back& back, std::int64_t units, const goods::CatalogueItem* item) const;
    ExchangeItem shelfItem(const goods::CatalogueItem& item, std::int64_t units,
                           const Backs& backs) const;
    void judgeHandover(ExchangeItem& item, const goods::CatalogueItem* known);
    void keepOn(ExchangeItem& item, const Back& back) const;

    const policy::Policy& m_policy;
    const Request& m_request;
    const FoundReceipts& m_found;
    goods::Catalogue* m_catalogue;
    std::map<std::string, std::optional<goods::CatalogueItem>, std::less<>> m_shelf;
    bool m_needsColleague = false;
};

} // namespace reprise::returns
