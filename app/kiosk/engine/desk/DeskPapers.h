// DeskPapers: what was printed of returns that are over, for a colleague who is asked for it again.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/reports/DailyLog.h"
#include "reprise/returns/Return.h"
#include "reprise/slips/CreditNote.h"
#include "reprise/slips/ReprintJournal.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipKind.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace reprise::app {

class Terminal;

/// Who stands at the screen.
enum class Beside : std::uint8_t { Customer, Colleague };

struct KnownReturn {
    returns::Answer answer;
    std::vector<slips::SlipKind> papers; ///< All that there are of it, the customer's first.
};

/// The last returns of this terminal, newest first.
Result<std::vector<reports::LoggedReturn>> latestReturns(Terminal& terminal, std::size_t most);

/// By the code on its slip, or the number as it is typed. NotFound for any other code, and for a
/// return that is not in this terminal's journal.
Result<KnownReturn> findReturn(Terminal& terminal, std::string_view code,
                               std::string_view symbology);

/// To look at, and the original: it is no copy. Conflict where there is no such paper as the return
/// stands by now. `buyer`: for a credit note, and kept nowhere.
Result<std::vector<slips::SlipDocument>> papersOf(Terminal& terminal, const ReturnId& id,
                                                  slips::SlipKind kind,
                                                  const slips::BusinessBuyer& buyer = {});

/// What comes out beside the slip of a return that has just been recorded: what is left on a credit
/// or a card that it issued, and, in the hands of a colleague, labels for what is put aside.
Result<std::vector<slips::SlipDocument>> papersBeside(Terminal& terminal,
                                                      const returns::Answer& answer, Beside who);

/// A further copy, marked as one: that it was made is in the journal before anybody prints it.
/// Nothing is recorded of a paper that there is not.
Result<std::vector<slips::SlipDocument>> furtherCopy(Terminal& terminal, const slips::Reprint& copy,
                                                     const slips::BusinessBuyer& buyer = {});

} // namespace reprise::app
