// CoverageViewModel: what the law, a guarantee, a warranty and the shop's policy give for an item,
// side by side with their dates; one item at a time.
#pragma once

#include "RowModel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Visit;

class CoverageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString itemText READ itemText NOTIFY changed)
    Q_PROPERTY(QString itemNote READ itemNote NOTIFY changed)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed)
    Q_PROPERTY(bool hasSeveral READ hasSeveral NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* covers READ covers CONSTANT)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString reminderText READ reminderText NOTIFY changed)

public:
    enum State { NotYet, Open, Over };
    Q_ENUM(State)

    explicit CoverageViewModel(Visit& visit, QObject* parent = nullptr);

    QString itemText() const { return m_itemText; }
    /// "Bought 31 October 2026".
    QString itemNote() const { return m_itemNote; }
    /// "Item 1 of 3"; empty for a single one.
    QString placeText() const { return m_placeText; }
    bool hasSeveral() const { return !m_placeText.isEmpty(); }
    /// Two rows for each: what it gives and until when, then its source, who stands for it and
    /// where that is written. Roles: title, period, source, icon, standing (a State), share (how
    /// much of the time is gone, 0 to 1).
    RowModel* covers() { return &m_covers; }
    /// In place of rows where there are none.
    QString emptyText() const { return m_emptyText; }
    QString reminderText() const;

public slots:
    /// The next item, and after the last the first again.
    void nextItem();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    void restart();
    void show();

    Visit& m_visit;
    RowModel m_covers;
    int m_item = 0;
    QString m_itemText;
    QString m_itemNote;
    QString m_placeText;
    QString m_emptyText;
};

} // namespace reprise::app
