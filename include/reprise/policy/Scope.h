// Scope: which goods, sales and customers a rule of the policy is about. A part that is empty says
// nothing; what is said has to fit, all of it.
#pragma once

#include "reprise/policy/Condition.h"
#include "reprise/receipts/Receipt.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::policy {

/// Where in its file a rule stands: "window.for 2", line 14. Line 0 is a rule nobody wrote down.
struct Place {
    std::string section;
    int line = 0;
};

/// One line as a rule sees it. It owns nothing; what it points to outlives it.
struct Subject {
    const receipts::Line& line;
    receipts::Channel channel = receipts::Channel::InStore;
    Condition condition = Condition::Unopened;
    std::string_view customer = {};             ///< The token on the receipt; empty when unknown.
    std::span<const std::string> observed = {}; ///< Traits seen on the goods, besides the line's.

    bool has(std::string_view trait) const;
};

/// Customers that a receipt's token tells apart: members, staff, trade.
struct CustomerGroup {
    std::string name;
    std::vector<std::string> tokensBeginWith;
    Place place;

    bool has(std::string_view customer) const;
};

struct Scope {
    std::vector<std::string> categories;
    std::vector<std::string> skus;
    std::vector<std::string> traits; ///< Any of them: "serialised" fits "serialised" and more.
    std::vector<Condition> conditions;
    std::vector<receipts::Channel> channels;
    std::vector<CustomerGroup> customers;

    bool isEverything() const;
    bool fits(const Subject& subject) const;

    /// True where whatever fits `narrower` fits this too, by what both say.
    bool covers(const Scope& narrower) const;
};

/// Particular goods: by SKU or GTIN, and where a batch or serials are named, only those.
struct GoodsMark {
    std::string sku;
    std::string gtin;
    std::string batch;
    std::vector<std::string> serials;

    enum class Match { No, Possible, Yes };

    /// Possible: the goods are of the kind, but nobody said which batch or serial they are.
    Match match(const receipts::Line& line, std::string_view batchSeen,
                std::string_view serialSeen) const;
};

} // namespace reprise::policy
