// StatusViewModel: the calm line at the edge of the screen: which terminal this is, what time it
// is, and how the line to head office stands. A line that is down never stops a return.
#pragma once

#include "Saying.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/sync/SyncEngine.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace reprise::app {

class StatusViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(LineState lineState READ lineState NOTIFY lineChanged)
    Q_PROPERTY(QString lineText READ lineText NOTIFY lineChanged)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged)
    Q_PROPERTY(QString placeText READ placeText NOTIFY placeChanged)

public:
    enum LineState { UpToDate, Sending, Offline, Attention, Alone };
    Q_ENUM(LineState)

    explicit StatusViewModel(Clock& clock, QObject* parent = nullptr);

    LineState lineState() const { return m_lineState; }
    QString lineText() const;
    QString clockText() const { return m_clockText; }
    QString placeText() const { return said(m_placeText); }

    void setPlace(const TimeZone& zone, const Saying& placeText);
    void setLine(const sync::SyncReport& report);

public slots:
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void lineChanged();
    void clockChanged();
    void placeChanged();

private:
    void followTime();
    void showTime();

    Clock& m_clock;
    std::optional<TimeZone> m_zone;
    QTimer m_tick;
    LineState m_lineState = Alone;
    QString m_clockText;
    Saying m_placeText;
};

} // namespace reprise::app
