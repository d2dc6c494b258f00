// Confirmation: the one press that commits what the visit shows. It keeps its request id until it
// has an answer, so pressing twice, or again after a failure, is one return and moves money once.
#pragma once

#include "Saying.h"
#include "Terminal.h"

#include <QObject>
#include <QString>

#include <optional>

namespace reprise::app {

class Engine;
class Visit;

class Confirmation : public QObject {
    Q_OBJECT

public:
    Confirmation(Engine& engine, Visit& visit, QObject* parent = nullptr);

    bool busy() const { return m_busy; }
    /// What went wrong with the last one and what happened to the money; mostly empty.
    QString message() const { return said(m_message); }

    /// Commits the visit's decision with its wish, and nothing but that: where the desk decides
    /// otherwise by now, the visit shows it and nothing is committed.
    void confirm();
    /// Commits that the visit's decision is a no; where it would be a yes by now, the visit shows
    /// that and nothing is committed.
    void putRefusalOnRecord();
    /// Another decision is another confirmation.
    void forget();

signals:
    void changed();
    void committed();
    /// Recorded with its orders: now its money is asked for.
    void paying();
    void refused();
    /// The no is on record, and the visit's answer.
    void refusalRecorded();
    /// No answer: no money has moved, and confirming again is safe.
    void failed(const reprise::app::Saying& message);

private:
    /// What was asked for, kept for its retry.
    struct Asked {
        RequestDraft draft;
        returns::Decision shown;
        bool isRefusal = false;
    };

    void ask(bool isRefusal);
    void take(const Result<ApprovedAnswer>& answer);
    void show(const returns::Answer& answer);

    Engine& m_engine;
    Visit& m_visit;
    Saying m_message;
    bool m_busy = false;
    std::optional<Asked> m_asked;
};

} // namespace reprise::app
