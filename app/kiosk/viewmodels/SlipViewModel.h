// SlipViewModel: the customer's proof: what was recorded, where the money goes, and its barcode.
// Without paper the screen itself is the slip; whatever a printer does, the return stands.
#pragma once

#include "MoneyWords.h"
#include "RowModel.h"

#include "reprise/devices/ReceiptPrinter.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <vector>

namespace reprise::app {

class Engine;
class Visit;

class SlipViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString badgeText READ badgeText NOTIFY changed)
    Q_PROPERTY(QString badgeIcon READ badgeIcon NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString returnNumber READ returnNumber NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString moneyText READ moneyText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* parts READ parts CONSTANT)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString barcode READ barcode NOTIFY changed)
    Q_PROPERTY(PrintState printState READ printState NOTIFY printChanged)
    Q_PROPERTY(QString printText READ printText NOTIFY printChanged)
    Q_PROPERTY(QString storeCopyText READ storeCopyText NOTIFY printChanged)

public:
    /// Unavailable: there is a printer, and it does not answer or stopped half way.
    enum PrintState { NoPrinter, Printing, Printed, PaperOut, Unavailable };
    Q_ENUM(PrintState)
    /// How the return stands: its money recorded or paid, still to come, or not needed any more.
    enum Tone { Recorded, Waiting, TakenBack };
    Q_ENUM(Tone)
    /// Of a slip line, in the role `style`.
    enum LineStyle { Plain, Strong, Large, Rule, Barcode };
    Q_ENUM(LineStyle)

    SlipViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    Tone tone() const { return static_cast<Tone>(m_words.tone); }
    QString badgeText() const { return m_words.badge; }
    QString badgeIcon() const { return m_words.badgeIcon; }
    QString headline() const { return m_words.headline; }
    QString returnNumber() const { return m_returnNumber; }
    QString amountText() const { return m_amountText; }
    QString moneyText() const { return m_words.lead; }
    /// Where the money is still to come: roles title, text, icon.
    RowModel* parts() { return &m_parts; }
    QString doneText() const { return m_words.done; }
    /// Roles: style, left, right; since every Item has left and right, also leftText, rightText.
    RowModel* lines() { return &m_lines; }
    /// For "image://symbol/<barcode>" (a QR code) or "image://symbol/code128/<barcode>".
    QString barcode() const { return m_returnNumber; }
    PrintState printState() const { return m_printState; }
    QString printText() const;
    /// On the button for it, which is there where a colleague and a printer are; else empty.
    QString storeCopyText() const;

public slots:
    /// No effect without a printer, or while it prints. The first slip of a return is the
    /// original; once one may be on paper, every further one says that it is a reprint. With the
    /// first comes the credit or card that the return has issued, and, where a colleague is there,
    /// the labels of what is put aside.
    void print();
    /// In the same way, for the drawer; whoever takes the return is named with a further one.
    void printStoreCopy();
    void done();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void printChanged();
    void finished();

private:
    /// What the printer has done for the store's copy of this return.
    struct StoreCopy {
        enum Step : std::uint8_t { Resting, Printing, Failed };

        Step step = Resting;
        bool mayBeOnPaper = false;
    };

    void show();
    void sayWords();
    slips::Holder holder() const;
    void printBeside(const returns::Answer& answer);
    void sendBeside(std::vector<slips::SlipDocument> papers);
    bool hasStoreCopy() const;
    void sendStoreCopy(const QString& returnNumber, const slips::SlipDocument& paper);
    void setStoreCopy(StoreCopy::Step step);
    void send(const QString& returnNumber, slips::SlipDocument slip);
    void take(const QString& returnNumber, devices::PrintAnswer answer);
    void setPrintState(PrintState state);

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_lines;
    RowModel m_parts;
    MoneyWords m_words;
    QString m_returnNumber;
    QString m_amountText;
    PrintState m_printState = NoPrinter;
    bool m_mayBeOnPaper = false;
    StoreCopy m_storeCopy;
};

} // namespace reprise::app
