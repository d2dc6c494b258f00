// DraftJson: what a customer asks at this screen, as the JSON that the command line reads as well.
#pragma once

#include "Visit.h"

#include <string>

namespace reprise::app {

/// For wire::requestFromJson. Holds the approvals' PINs: never log it.
std::string jsonOf(const RequestDraft& draft);

} // namespace reprise::app
