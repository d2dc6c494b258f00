// Misfits: words on a shown screen that have not the room they need, whatever the language.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace reprise::app {

/// A sentence for each text that can be seen and is cut, leaves the window or its button, or has a
/// word that is broken in two because it is wider than its place.
QStringList misfitsIn(const QQuickWindow& window);

} // namespace reprise::app
