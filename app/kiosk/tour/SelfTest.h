// SelfTest: every screen once on a throw-away terminal. Any complaint of the QML engine fails it,
// so that a broken binding never meets a customer.
#pragma once

namespace reprise::app {

class Wiring;

/// The exit code: 0 when every screen was reached without a complaint.
int selfTest(Wiring& kiosk);

} // namespace reprise::app
