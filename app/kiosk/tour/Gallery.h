// Gallery: a picture of every screen and state in both forms, three themes and two text sizes, with
// an index page, drawn from the demo store.
#pragma once

#include <QString>

namespace reprise::app {

class Wiring;

/// Names are form-theme-text-stop: "portrait-light-normal-02-items.png".
/// With a subject only the screens of visits whose name holds it. The exit code; 1 where none does.
int drawGallery(Wiring& kiosk, const QString& folder, const QString& subject = {});

} // namespace reprise::app
