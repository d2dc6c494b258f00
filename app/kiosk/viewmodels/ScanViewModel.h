// ScanViewModel: what became of the code somebody showed us. A code that no rule describes is never
// shown and never looked up; a scan in the middle of a decision changes nothing.
#pragma once

#include "RowModel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Engine;
class Visit;
struct LookUp;

class ScanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool cameraAvailable READ cameraAvailable NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* candidates READ candidates CONSTANT)

public:
    enum Status {
        Ready,
        Looking,
        UnknownCode,
        NotAReceipt,
        ReturnSlip,
        SeveralReceipts,
        OutOfService
    };
    Q_ENUM(Status)

    ScanViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    Status status() const { return m_status; }
    QString message() const { return m_message; }
    bool cameraAvailable() const { return m_cameraAvailable; }
    /// Roles: number, soldOnText, totalText.
    RowModel* candidates() { return &m_candidates; }

    /// From a scanner or the camera, on any screen. `symbology` as the grammar knows it.
    void scanned(const QString& text, const QString& symbology);
    void setCameraAvailable(bool available);
    void setOutOfService();

public slots:
    /// Typed on the screen by hand.
    void submitCode(const QString& text);
    void pickCandidate(int row);
    /// Puts the last answer away; the terminal is ready for the next code.
    void dismiss();

signals:
    void changed();
    void receiptOpened();
    /// A scan came while a decision was on the screen: it is left alone.
    void scanIgnored();

private:
    void set(Status status, const QString& message);
    void take(const LookUp& found);

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_candidates;
    Status m_status = Ready;
    QString m_message;
    bool m_cameraAvailable = false;
};

} // namespace reprise::app
