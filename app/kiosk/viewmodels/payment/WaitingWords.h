// WaitingWords: what is said of money that is still to come, in doubt, or in a colleague's hands.
#pragma once

#include "MoneyWords.h"

namespace reprise::app {

/// "£19.80 to card ending 4242"; several as a list.
QString amountsIn(const returns::Return& record, returns::OrderState state);

/// Goods accepted, and head office has not been heard: nothing was asked of a card terminal.
MoneyWords unanswered(const returns::Return& record, MoneyShown shown);
/// For certain not all of it has moved, whatever it waits for.
MoneyWords pending(const returns::Return& record, MoneyShown shown);
MoneyWords inDoubt(const returns::Return& record, MoneyShown shown);
/// On the manual rail: a colleague keys it into the terminal beside this one.
MoneyWords forColleague(const returns::Return& record, MoneyShown shown);

} // namespace reprise::app
