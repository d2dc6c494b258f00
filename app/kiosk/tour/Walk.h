// Walk: the whole journey in the shown window, by finger and scanner, on a real terminal. It ends
// well only when the return is durable and, where there is a head office, safe there too.
#pragma once

namespace reprise::app {

class Wiring;
struct Options;

/// Scans the first of the options' receipts with something left. The exit code.
int walk(Wiring& kiosk, const Options& options);

} // namespace reprise::app
