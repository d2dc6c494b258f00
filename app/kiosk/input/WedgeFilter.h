// WedgeFilter: hears a scanner that types, on any screen, whatever has the focus. Its burst never
// reaches a control, and what a person types always does.
#pragma once

#include "reprise/scanning/WedgeDecoder.h"

#include <QObject>
#include <QString>

class QKeyEvent;

namespace reprise::app {

class WedgeFilter : public QObject {
    Q_OBJECT

public:
    /// To be installed on the application.
    explicit WedgeFilter(QObject* parent = nullptr);

    /// Looks at windows only: an item would show the same key again.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void scanned(const QString& code);

private:
    bool pressed(QObject* window, const QKeyEvent& key);
    void takeBack(QObject* window, std::size_t keys);

    scanning::WedgeDecoder m_decoder;
    bool m_takingBack = false;
    int m_swallowedKey = 0; ///< Its release is swallowed too.
};

} // namespace reprise::app
