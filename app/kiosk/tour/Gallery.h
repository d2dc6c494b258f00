// Gallery: a picture of every screen and state in both forms, three themes and two text sizes, with
// an index page, drawn from the demo store.
#pragma once

#include <QString>

namespace reprise::app {

class Wiring;

/// Names are form-theme-text-stop: "portrait-light-normal-02-items.png". The exit code.
int drawGallery(Wiring& kiosk, const QString& folder);

} // namespace reprise::app
