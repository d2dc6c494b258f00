// FirstFrame: how long the kiosk takes from main() to its first frame and how much memory is
// resident then and once the terminal is open.
#pragma once

namespace reprise::app {

class Wiring;

/// The first thing main() does.
void markStart();

/// Prints one line of JSON and leaves. The exit code.
int timeFirstFrame(Wiring& kiosk);

} // namespace reprise::app
