// Walk: the whole journey in the shown window, by finger and scanner, on a real terminal. It ends
// well only when the return is durable and, where there is a head office, safe there too. At a
// person's pace it says how long one item took from the scan to the slip: 1.2 s to read and decide
// before every press; the scanner types at its own speed. Of what a real person does besides,
// handling the goods and talking, it knows nothing.
#pragma once

namespace reprise::app {

class Wiring;
struct Options;

/// Scans the first of the options' receipts with something left. The exit code.
int walk(Wiring& kiosk, const Options& options);

} // namespace reprise::app
