// HandInSlip: what somebody who handed in old electrical goods or batteries takes home: whether
// they were taken, why, and what the law has them told in writing.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::slips {

enum class HandedIn : std::uint8_t { Taken, NotTaken };

/// In words already: the paper adds none of its own to them.
struct HandIn {
    std::string number; ///< Of the request, as the journal knows it.
    Instant at;
    HandedIn answer;
    std::string goods;                    ///< "2 x Kettle, plastic".
    std::string why;                      ///< One sentence.
    std::string law;                      ///< "Waste … Regulations 2013, reg 42(1)".
    std::vector<std::string> information; ///< A paragraph each.
};

SlipDocument handInSlip(const HandIn& handIn, const SlipSetting& setting);

/// For a box with cells that are swollen, leaking or damaged: large enough to be seen from afar,
/// with what is done with it, step by step.
SlipDocument unsafeCellsLabel(const std::vector<std::string>& steps, Instant at,
                              const SlipSetting& setting);

} // namespace reprise::slips
