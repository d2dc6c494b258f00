// RatingViewModel: one question, one tap, always skippable; the thanks leave by themselves.
#pragma once

#include "RowModel.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace reprise::app {

class Engine;
class Visit;

class RatingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString thanksText READ thanksText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* faces READ faces CONSTANT)

public:
    enum State { Asking, Thanked };
    Q_ENUM(State)

    RatingViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    QString question() const;
    State state() const { return m_state; }
    QString thanksText() const;
    /// Roles: score (1 to 5), label.
    RowModel* faces() { return &m_faces; }

    /// How long the thanks stand before they leave by themselves; 2 s unless told.
    void setThanksTime(std::chrono::milliseconds time) { m_leave.setInterval(time); }

public slots:
    /// The first tap counts; further ones are dropped.
    void rate(int score);
    void skip();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void finished();

private:
    void reset();
    void showFaces();

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_faces;
    QTimer m_leave;
    State m_state = Asking;
};

} // namespace reprise::app
