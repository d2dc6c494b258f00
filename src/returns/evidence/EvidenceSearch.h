// EvidenceSearch: completes a request by what it only hints at: the sale behind an order, a card, a
// customer or a code. Nothing is concluded here; what was found stands in the request from then on.
#pragma once

#include "reprise/goods/Catalogue.h"
#include "reprise/policy/Policy.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/receipts/ReceiptSearch.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"
#include "reprise/returns/ReturnJournal.h"

namespace reprise::returns {

/// Where it is looked; all of it outlives the search. What is null is not looked at.
struct EvidencePorts {
    receipts::ReceiptFinder& receipts;
    ReturnJournal& journal;
    receipts::ReceiptSearch* sales;
    const receipts::CodeGrammar* codes;
    goods::Catalogue* catalogue;
};

class EvidenceSearch {
public:
    /// The policy outlives the search.
    EvidenceSearch(EvidencePorts ports, const policy::Policy& policy)
        : m_ports(ports), m_policy(policy)
    {
    }

    /// Looks for the sale of a clue. Exactly one receipt becomes the receipt of the lines that name
    /// none; else those lines have nothing. Invalid for a clue that this terminal can't follow.
    Result<void> follow(Request& request);

    /// For goods without a receipt: what the catalogue knows of them, and their lowest price in the
    /// days that the policy looks back. Goods that it doesn't know stay without.
    Result<void> price(Request& request);

    /// For lines whose receipt turned out to be unknown: what was written there may be a code on a
    /// receipt, a gift receipt or the slip of a return. True when that says more than before.
    Result<bool> readAgain(Request& request, const Decision& decision);

private:
    Result<std::vector<ReceiptNumber>> fitting(const Clue& clue);
    receipts::ReceiptCode read(const std::string& text) const;
    Result<std::vector<ReceiptNumber>> opened(const std::string& text,
                                              const receipts::ReceiptCode& code);
    Result<std::optional<KnownGoods>> known(const std::string& sku, Day today);
    Result<bool> isReturnSlip(const std::string& text, const receipts::ReceiptCode& code);

    EvidencePorts m_ports;
    const policy::Policy& m_policy;
};

} // namespace reprise::returns
