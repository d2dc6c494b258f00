// PapersViewModel: a colleague who is asked for the papers of a return that is over: which return,
// which paper, how it reads, and a further copy of it, which says that it is one.
#pragma once

#include "DeskPapers.h"
#include "RowModel.h"
#include "Saying.h"

#include "reprise/calendar/TimeZone.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class Engine;

class PapersViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    Q_PROPERTY(QString hintText READ hintText NOTIFY changed)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(QString fieldLabel READ fieldLabel NOTIFY changed)
    Q_PROPERTY(bool typing READ typing NOTIFY changed)
    Q_PROPERTY(QString goOnText READ goOnText NOTIFY changed)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool inFront READ inFront WRITE setInFront NOTIFY changed)

public:
    /// Shown: how one of them reads, before anybody prints it.
    enum Step { Which, Number, Paper, Business, Address, Shown };
    Q_ENUM(Step)

    explicit PapersViewModel(Engine& engine, QObject* parent = nullptr);

    Step step() const { return m_step; }
    QString questionText() const;
    QString hintText() const;
    /// The return's number, once there is one.
    QString aboutText() const;
    /// Roles: choiceId, label, note, iconName. The last returns, or the papers of one.
    RowModel* choices() { return &m_choices; }
    /// The paper. Roles: style, left, right, leftText, rightText.
    RowModel* lines() { return &m_lines; }
    QString typedText() const { return m_typed; }
    QString fieldLabel() const;
    bool typing() const { return m_step == Number || m_step == Business || m_step == Address; }
    /// On the button that goes on, and on the second one; empty where there is none.
    QString goOnText() const;
    QString otherText() const;
    bool canGoOn() const;
    /// What went wrong, or how the printer does; mostly empty.
    QString message() const { return said(m_message); }
    bool busy() const { return m_busy; }

    /// The screen shows it, and not another of the desk's tabs.
    bool inFront() const { return m_inFront; }
    void setInFront(bool inFront);

    /// A slip that was held under the scanner here; no effect where none is asked for.
    void scanned(const QString& code, const QString& symbology);
    /// In whose name; empty for nobody, and then nothing is kept.
    void serve(const QString& operatorId);

public slots:
    /// By its choiceId; leads on at once.
    void choose(const QString& choiceId);
    void type(const QString& sign);
    void erase();
    /// With what was typed, or prints what is shown: a credit note as it is, anything else as a
    /// further copy, since it was printed with the return.
    void goOn();
    void goAround();
    void retreat();
    /// The papers of the return with this number.
    void open(const QString& returnNumber);
    /// The last returns, as they are now.
    void startOver();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    using Papers = std::vector<slips::SlipDocument>;

    bool awaitsReturn() const { return m_step == Which || m_step == Number; }
    void turnTo(Step step);
    void tell(const Saying& message);
    void tellWhyNot(const Error& error);
    void forget();
    void look(const QString& code, const QString& symbology);
    void take(Result<KnownReturn> found);
    void read(slips::SlipKind kind);
    void take(const Result<Papers>& papers);
    bool isCreditNote() const { return m_kind == slips::SlipKind::CreditNote; }
    void takeWords();
    void putOnPaper(bool asCopy);
    void print(Result<Papers> papers);
    void send(Papers papers);
    void setLatest(std::vector<reports::LoggedReturn> latest);
    QList<QVariantMap> rows() const;

    Engine& m_engine;
    RowModel m_choices;
    RowModel m_lines;
    std::optional<TimeZone> m_zone; ///< Once the terminal is open: before anybody signs in.
    QString m_operatorId;
    Step m_step = Which;
    std::vector<reports::LoggedReturn> m_latest;
    std::optional<KnownReturn> m_return;
    std::optional<slips::SlipKind> m_kind;
    slips::BusinessBuyer m_buyer; ///< Of a credit note; gone with it.
    QString m_typed;
    Saying m_message;
    bool m_busy = false;
    bool m_inFront = false;
};

} // namespace reprise::app
