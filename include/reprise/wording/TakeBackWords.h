// TakeBackWords: what is said to whoever hands in old electrical goods or batteries: why they are
// taken or not, and what the law has customers told in writing.
#pragma once

#include "reprise/rights/TakeBack.h"
#include "reprise/wording/Language.h"

#include <string>
#include <vector>

namespace reprise::wording {

/// One sentence, with a full stop.
std::string takeBackReason(rights::TakeBackReason reason, Language language);

/// What was answered, as far as it is told.
struct TakeBackTold {
    rights::OldGoods kind;
    rights::TakeBackAnswer answer;
    std::string collection = {}; ///< Where old goods can be taken, as the store says; may be empty.
};

/// That old goods are no household waste, what this shop takes and where they can be taken, and
/// what that is good for (Waste Electrical and Electronic Equipment Regulations 2013 reg 44; Waste
/// Batteries and Accumulators Regulations 2009 reg 31(1)(b)). `law` is that of today; null where
/// there is none, and then its figures are left out.
std::vector<std::string> takeBackInformation(const TakeBackTold& told,
                                             const rights::TakeBackRule* law, Language language);

/// Cells that are swollen, leaking, hot or damaged: what is done with them at once, step by step.
/// They are no take-back, whatever the law says of whole ones.
std::vector<std::string> unsafeCells(Language language);

} // namespace reprise::wording
