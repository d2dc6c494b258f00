// CertificateCheckup: what `reprise doctor` says of the certificates that the line to head office
// and to the payment terminal rest on.
#pragma once

#include "Checkup.h"

#include "reprise/sync/Transport.h"

#include <string>

namespace reprise::cli {

Finding certificateFinding(OpenTerminal& terminal);

/// Why head office, which answers, does not take this terminal's certificate; empty where it does,
/// and where there is none to be taken. Changes nothing there.
std::string whyTurnedAway(OpenTerminal& terminal, sync::Transport& line);

/// What to add where head office gave no answer; empty unless the certificate has run out.
std::string whatEndedIt(OpenTerminal& terminal);

} // namespace reprise::cli
