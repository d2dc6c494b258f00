// Gallery: a picture of every screen and state in both forms, three themes and two text sizes, with
// an index page, drawn from the demo store.
#pragma once

namespace reprise::app {

struct Options;
class Wiring;

/// Names are form-theme-text-stop: "portrait-light-normal-02-items.png".
/// With a subject only the screens of visits whose name holds it; another language than the
/// store's in the light theme only. The exit code; 1 where nothing was drawn.
int drawGallery(Wiring& kiosk, const Options& options);

} // namespace reprise::app
