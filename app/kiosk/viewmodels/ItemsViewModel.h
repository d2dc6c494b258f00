// ItemsViewModel: the lines of the receipt with what is left of each, and what has been chosen.
#pragma once

#include "RowModel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Visit;

class ItemsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString receiptNumber READ receiptNumber NOTIFY changed)
    Q_PROPERTY(QString soldOnText READ soldOnText NOTIFY changed)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY changed)
    Q_PROPERTY(QString policyText READ policyText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit ItemsViewModel(Visit& visit, QObject* parent = nullptr);

    QString receiptNumber() const { return m_receiptNumber; }
    QString soldOnText() const { return m_soldOnText; }
    QString summaryText() const { return m_summaryText; }
    QString policyText() const { return m_policyText; }
    /// Roles: lineNumber, description, priceText, left, sold, chosen, available, note. `left` is a
    /// property of every Item in QML, so the same is also there as unitsLeft, and sold as
    /// unitsSold. category and sku choose a picture.
    RowModel* lines() { return &m_lines; }
    int chosenCount() const { return m_chosenCount; }
    QString chosenText() const { return m_chosenText; }
    QString amountText() const { return m_amountText; }
    bool canContinue() const { return m_chosenCount > 0; }
    /// A calm remark, such as that a scan was left alone; mostly empty.
    QString note() const { return m_note; }

    void setNote(const QString& note);

public slots:
    /// None becomes one, anything chosen becomes none.
    void toggle(int row);
    void increase(int row);
    void decrease(int row);
    void clear();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    void choose(int row, qint64 units);
    void takeReceipt();
    void showReceipt();
    void showChoice();

    Visit& m_visit;
    RowModel m_lines;
    QString m_receiptNumber;
    QString m_soldOnText;
    QString m_summaryText;
    QString m_policyText;
    int m_chosenCount = 0;
    QString m_chosenText;
    QString m_amountText;
    QString m_note;
};

} // namespace reprise::app
