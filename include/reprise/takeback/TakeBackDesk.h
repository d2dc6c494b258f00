// TakeBackDesk: takes back old electrical goods and batteries as the law asks of this store, and
// keeps every answer, yes or no, before it is given.
#pragma once

#include "reprise/policy/Policy.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/rights/Pack.h"
#include "reprise/takeback/TakeBackJournal.h"

#include <memory>

namespace reprise::takeback {

struct TakeBackPorts {
    receipts::ReceiptFinder& receipts;
    const receipts::CodeGrammar& grammar;
    TakeBackJournal& journal;
};

struct TakeBackRules {
    std::shared_ptr<const policy::Policy> policy;
    std::shared_ptr<const rights::Pack> pack; ///< Null where none can be used.
    std::string packFault = {};               ///< Then: why.
};

class TakeBackDesk {
public:
    explicit TakeBackDesk(TakeBackPorts ports) : m_ports(ports) {}

    /// The answer, durable, by the rules in force, if there are any; under an id that is known the
    /// one given first, whatever the rules have become. Nothing is kept on an error: NotFound for a
    /// receipt that is not one known here, Invalid for a line that it doesn't have, for a policy
    /// without [take_back] and a pack without one, Unavailable without a pack, Conflict for an id
    /// that stands for another request, and the rules' own.
    Result<TakeBack> commit(Request request, const Result<TakeBackRules>& rules);

private:
    Result<receipts::Receipt> receiptOf(const Request& request) const;

    TakeBackPorts m_ports;
};

} // namespace reprise::takeback
