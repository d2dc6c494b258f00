// TakeBackJournal: the port that keeps what was handed in, each once, and how much of it for which
// line of a receipt.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/takeback/TakeBack.h"

#include <functional>

namespace reprise::takeback {

struct TakeBackSums {
    std::int64_t units = 0;   ///< Old ones that were taken.
    std::int64_t refused = 0; ///< Requests that were answered no.
};

class TakeBackJournal {
public:
    virtual ~TakeBackJournal() = default;

    /// What was answered under this id; nothing where it is new.
    virtual Result<std::optional<TakeBack>> find(const RequestId& id) = 0;

    /// Gives the answer, knowing how many old units were taken for its line before.
    using Judging = std::function<TakeBack(std::int64_t takenBefore)>;

    /// Answers and keeps in one transaction, durable when it returns. Under an id that is known the
    /// first answer again, without asking `judging`, or Conflict where the request was another.
    /// `bought` is the line it is for, if it is for one.
    virtual Result<TakeBack> record(const Request& request, const std::optional<BoughtLine>& bought,
                                    const Judging& judging) = 0;

    /// Of the requests from `from` to before `until`.
    virtual Result<TakeBackSums> sums(Instant from, Instant until) = 0;
};

} // namespace reprise::takeback
