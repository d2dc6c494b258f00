// SubjectVisit: the tours of single subjects, each on a fresh store of its own, by the names under
// which a failure is told.
#pragma once

#include "Stops.h"

#include <functional>
#include <vector>

namespace reprise::app {

struct SubjectVisit {
    const char* subject;
    bool (*visit)(const Stops::Look&, const std::function<void(Wiring&)>&);
};

/// Every one of them, in the order of the screens.
const std::vector<SubjectVisit>& allVisits();

} // namespace reprise::app
