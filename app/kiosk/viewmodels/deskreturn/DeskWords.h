// DeskWords: what a colleague is asked while they take a return, and what stands on the buttons.
#pragma once

#include "DeskReturnViewModel.h"
#include "Terminal.h"

#include <QString>

namespace reprise::app::desk {

/// What of, and how many are meant.
struct Asked {
    DeskReturnViewModel::Step step;
    Evidence evidence = Evidence::Receipt;
    std::int64_t units = 1;   ///< Of the goods that the question is about.
    std::int64_t serials = 0; ///< Numbers that are written down so far.
    bool isEmpty = true;      ///< Nothing is in the basket yet.
    bool isPaper = false;     ///< What is in it is of a receipt on paper.
};

struct Question {
    QString question;
    QString hint = {};
    QString field = {}; ///< Over what is typed.
    QString goOn = {};  ///< Empty where a choice leads on by itself.
    QString off = {};   ///< In its place while there is no answer yet.
    QString other = {}; ///< The way around; empty where there is none.
};

Question questionFor(const Asked& asked);
/// Of the steps from Details on.
Question questionForDetail(DeskReturnViewModel::Step step);

/// Why a line can't join the others; empty for one that may.
QString whyNotJoining(Joining joining);
/// What a code or a look-up came to where it opened nothing.
QString whyNothingFound(Evidence evidence, Found found);

} // namespace reprise::app::desk
