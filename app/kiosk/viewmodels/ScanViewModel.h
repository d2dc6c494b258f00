// ScanViewModel: what became of the code somebody showed us. A code that no rule describes is never
// shown and never looked up; a scan in the middle of a decision changes nothing. A colleague's
// badge is no scan of the customer's: who it names goes on, and its code nowhere.
#pragma once

#include "OpenReceipt.h"
#include "RowModel.h"
#include "Saying.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace reprise::app {

class Engine;
class Visit;
struct LookUp;
struct StaffBadge;

class ScanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
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
    QString message() const { return said(m_message); }
    /// For a few seconds, on any screen: why a scan was left alone.
    QString note() const { return said(m_note); }
    bool cameraAvailable() const { return m_cameraAvailable; }
    /// Roles: number, soldOnText, totalText.
    RowModel* candidates() { return &m_candidates; }

    /// From a scanner or the camera, on any screen. `symbology` as the grammar knows it.
    void scanned(const QString& text, const QString& symbology);
    /// Says whether a scan may open a receipt just now; without a gate it always may.
    void setGate(std::function<bool()> mayOpen) { m_mayOpen = std::move(mayOpen); }
    /// For a few seconds, on the customer's screen.
    void tell(const Saying& note);
    void setCameraAvailable(bool available);
    void setOutOfService();
    /// Not yet in service: earlier money is asked about first.
    void setRecovering();
    void setInService();

public slots:
    /// Typed on the screen by hand.
    void submitCode(const QString& text);
    void pickCandidate(int row);
    /// Puts the last answer away; the terminal is ready for the next code.
    void dismiss();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void receiptOpened();
    /// A scan came while a decision was on the screen: it is left alone, and `note` says so for a
    /// few seconds while the status stays Ready.
    void scanIgnored();
    void badgeRead(const reprise::app::StaffBadge& badge);

private:
    void lookUp(const std::string& code, const std::string& symbology);
    void takeBadge(const StaffBadge& badge);
    void set(Status status, const Saying& message);
    void refuse(Status status, receipts::CodeKind kind);
    void showCandidates();
    void take(const LookUp& found);
    void leaveAlone();
    bool mayOpen() const { return !m_mayOpen || m_mayOpen(); }

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_candidates;
    returns::Bearer m_bearer = returns::Bearer::Unasked; ///< Of the code that they share.
    std::function<bool()> m_mayOpen;
    QTimer m_clearNote;
    Status m_status = Ready;
    std::vector<OpenReceipt> m_several; ///< Behind the candidates.
    Saying m_message;
    Saying m_note;
    bool m_cameraAvailable = false;
};

} // namespace reprise::app
