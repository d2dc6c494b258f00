// Contests: receipts that prove themselves and say something else than the record that the store
// keeps under their number. The record counts; that they differ is never forgotten.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"
#include "reprise/receipts/Receipt.h"

#include <string>
#include <vector>

namespace reprise::receipts {

struct Contest {
    ReceiptNumber receipt;
    Instant at;                         ///< When it was first seen.
    std::string key;                    ///< Whose signature stands under the other version …
    Receipt proven;                     ///< … which says this.
    std::vector<std::string> differing; ///< differences() from the record; never empty.
};

/// The members of a receipt, as its JSON spells them, in which two of one number tell of two sales.
/// What merely helps to find it (`codes`) is no difference.
std::vector<std::string> differences(const Receipt& record, const Receipt& other);

/// What a return has to know.
class Contests {
public:
    virtual ~Contests() = default;

    /// Whether any proof has ever said otherwise than the record.
    virtual Result<bool> isContested(const ReceiptNumber& number) = 0;
};

class ContestJournal : public Contests {
public:
    /// Durable when it answers. The same version of the same receipt again, whenever it is shown,
    /// adds nothing.
    virtual Result<void> record(const Contest& contest) = 0;
    /// Those first seen from `from` until before `until`, oldest first.
    virtual Result<std::vector<Contest>> seenBetween(Instant from, Instant until) = 0;
};

} // namespace reprise::receipts
