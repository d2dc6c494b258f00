// JourneyViewModel: which screen is due. Answers of the other view models move it on; screens ask
// with next(), back() and the show… slots, and what the table of stages does not allow is ignored.
#pragma once

#include "Saying.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Visit;

class JourneyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(int step READ step NOTIFY stageChanged)
    Q_PROPERTY(int steps READ steps CONSTANT)
    Q_PROPERTY(bool atDesk READ atDesk NOTIFY stageChanged)
    Q_PROPERTY(bool awaitsApproval READ awaitsApproval NOTIFY stageChanged)
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY troubleChanged)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY troubleChanged)

public:
    enum Stage {
        Attract,
        Items,
        Reason,
        Decision,
        Remedy,
        Slip,
        Rating,
        Help,
        Manager,
        Trouble,
        Coverage,
        Paying,
        NotPaid,
        HandOver,
        Exchange,
        Desk
    };
    Q_ENUM(Stage)

    explicit JourneyViewModel(Visit& visit, QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    /// 1 to 4 from Items to Remedy, 0 elsewhere.
    int step() const;
    int steps() const { return 4; }
    QString troubleTitle() const { return said(m_troubleTitle); }
    QString troubleText() const { return said(m_troubleText); }

    /// True on the screens that a colleague reads, wherever they stand.
    bool atDesk() const;

    /// True when somebody has begun something that an idle customer would leave behind.
    bool hasBegun() const;

    /// True on the screens where another receipt may still be opened.
    bool takesScans() const;

    void receiptOpened();
    void decided();
    /// True where a colleague could say yes to what the customer wants.
    bool awaitsApproval() const;

    /// True while goods are ours, not all the money has moved, and no slip says so yet.
    bool owesAnswer() const;

    void committed();
    /// Money is moving: nothing but its answer leads on.
    void paying();
    /// It did not, and the customer may choose.
    void notPaid();
    void outOfService(const Saying& title, const Saying& text);
    void inService();

public slots:
    /// Items → Reason and Decision → Remedy: the screen's Continue. Slip → Rating: its Done.
    void next();
    /// One screen back without losing anything; from Help to where help was called. Nothing leads
    /// back out of Slip: that money is recorded.
    void back();
    void showHelp();
    /// A colleague steps up to the decision that help was called for; back() leads to it again.
    void showHandOver();
    /// They have said yes: the customer goes on, where it was asked for.
    void approved();
    /// From a decision, to which back() leads again.
    void showCoverage();
    /// From Remedy: they choose what they want for it.
    void showExchange();
    /// From Attract only.
    void showManager();
    /// From Manager: a colleague who has signed in takes a return.
    void showDesk();
    /// Ends the visit: everything of this customer is wiped and Attract shows. From Trouble it asks
    /// to try again.
    void startAgain();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void stageChanged();
    void troubleChanged();
    /// The customer is about to go, and nothing is wiped yet: what they are owed can be printed.
    void leaving();
    /// The last customer is gone: every view model lets go of what it holds.
    void wiped();
    void retryRequested();

private:
    void go(Stage stage);
    /// Where the visit's decision stands to be looked at, by what is wished for.
    Stage stageOfDecision() const;

    Visit& m_visit;
    Stage m_stage = Attract;
    Stage m_beforeHelp = Attract;
    Saying m_troubleTitle;
    Saying m_troubleText;
};

} // namespace reprise::app
