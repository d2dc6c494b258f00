// PapersStops: a colleague's return on paper, in a store with a printer and a VAT number: its slip,
// and afterwards all of its papers.
#pragma once

#include "Stops.h"

namespace reprise::app {

/// False when a screen could not be reached, or one of them complained.
bool visitPapers(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
