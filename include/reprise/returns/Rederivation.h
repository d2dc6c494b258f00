// Rederivation: past returns decided once more, from the record alone, by the rules of then or by
// others. Under the rules that a return names it gives the same decision again, byte for byte.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/RuleBook.h"

#include <memory>

namespace reprise::returns {

class Rederivation {
public:
    /// `receipts` outlives this.
    explicit Rederivation(receipts::ReceiptFinder& receipts);
    ~Rederivation();

    /// The decision on what was asked then, after all that was settled before. Whoever approved
    /// then is taken at their word and role; a receipt unknown then stays unknown. Invalid for a
    /// record from before requests were kept. Changes nothing.
    Result<Decision> again(const Return& recorded, const Rules& rules);

    /// Takes what happened into the history; hand in every return of the journal in its order, each
    /// after it was asked about, and once more as Withdrawn where that came of it. NotFound when
    /// one of its receipts is gone.
    Result<void> settle(const Return& recorded);

    /// The same for orders that a later step of a return changed: `recorded` has those orders, as
    /// that step left them.
    Result<void> follow(const Return& recorded);

private:
    class History;
    Result<std::vector<receipts::Receipt>> receiptsOf(const Return& recorded,
                                                      std::vector<receipts::Receipt> known);

    receipts::ReceiptFinder& m_receipts;
    std::unique_ptr<History> m_history;
    std::vector<receipts::Receipt> m_lastFound; ///< By again(): settle() asks for the same ones.
};

} // namespace reprise::returns
