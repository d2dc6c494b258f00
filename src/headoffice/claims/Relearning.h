// Relearning: a restored database learns from a kiosk's journal what it forgot of that kiosk's
// claims. Every step is a transaction of its own and changes nothing when it is taken again.
#pragma once

#include "claims/PostgresClaims.h"

#include <string>

namespace reprise::headoffice {

/// To be called when all entries of the kiosk's journal are stored: where it is awaited, learns
/// from them, and then nobody waits for it any more.
Result<void> hearOut(PqPool& pool, PostgresClaims& claims, const std::string& kiosk);

} // namespace reprise::headoffice
