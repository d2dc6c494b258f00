// ExchangeViewModel: what comes back, what goes out for it, and what is to pay between the two.
// Goods are named by their codes; every change is decided anew by the desk, and what is shown is
// what is confirmed.
#pragma once

#include "Confirmation.h"
#include "RowModel.h"
#include "Visit.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class Engine;

class ExchangeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(reprise::app::RowModel* back READ back CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* out READ out CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* again READ again CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* sums READ sums CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* ways READ ways CONSTANT)
    Q_PROPERTY(QString way READ way NOTIFY changed)
    Q_PROPERTY(bool choosesWay READ choosesWay NOTIFY changed)
    Q_PROPERTY(QString wayLabel READ wayLabel NOTIFY changed)
    Q_PROPERTY(QString consentText READ consentText NOTIFY changed)
    Q_PROPERTY(QString backTotal READ backTotal NOTIFY changed)
    Q_PROPERTY(QString outTotal READ outTotal NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString badgeText READ badgeText NOTIFY changed)
    Q_PROPERTY(QString differenceLabel READ differenceLabel NOTIFY changed)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY changed)
    Q_PROPERTY(QString rightsText READ rightsText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY changed)
    Q_PROPERTY(QString offText READ offText NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    /// Empty: nothing is wanted yet. WithColleague: the desk leaves it to a person. Stopped: there
    /// is something among it that can't go out at all.
    enum Kind { Empty, Even, CustomerPays, WePay, WithColleague, Stopped };
    Q_ENUM(Kind)

    ExchangeViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// Coming back. Roles: label, note, amountText.
    RowModel* back() { return &m_back; }
    /// Going out, the newest first. Roles: label, note, amountText, units, most, warning: why not,
    /// or not alone.
    RowModel* out() { return &m_out; }
    /// What comes back and does not go out again yet. Roles: sku, label, units.
    RowModel* again() { return &m_again; }
    /// Roles: label, amountText, strong: the last is what moves.
    RowModel* sums() { return &m_sums; }
    /// How the difference can move. Roles: wayId, label, note, icon. Empty where nothing moves.
    RowModel* ways() { return &m_ways; }
    /// The wayId of the one that is decided on.
    QString way() const;
    /// The ways stand in the place of the goods.
    bool choosesWay() const { return m_choosesWay; }
    /// On the button that leads to the ways.
    QString wayLabel() const { return m_wayLabel; }
    /// What pressing the button agrees to; empty where it agrees to nothing new.
    QString consentText() const { return m_consentText; }
    QString backTotal() const { return m_backTotal; }
    QString outTotal() const { return m_outTotal; }
    Kind kind() const { return m_kind; }
    QString badgeText() const { return m_badgeText; }
    QString differenceLabel() const { return m_differenceLabel; }
    QString differenceText() const { return m_differenceText; }
    /// From when the shop's days count for the new goods, and what the law does.
    QString rightsText() const { return m_rightsText; }
    /// What the last code did or did not do; mostly empty.
    QString note() const { return said(m_note); }
    QString confirmLabel() const { return m_confirmLabel; }
    /// Why the button is off.
    QString offText() const;
    bool canConfirm() const { return !busy() && m_kind != Empty && m_kind != Stopped; }
    bool busy() const { return m_confirmation.busy(); }
    /// What went wrong with the last confirmation and what happened to the money; mostly empty.
    QString message() const { return m_confirmation.message(); }

    /// The screen is due: what was wanted before, if anything, is decided anew.
    void begin();

public slots:
    /// A product code, a SKU or anything else that somebody held under the scanner here.
    void scanned(const QString& code, const QString& symbology);
    /// The same goods again, by the row of `again`.
    void addAgain(int row);
    void increase(int row);
    void decrease(int row);
    void takeOut(int row);
    /// To the ways; nothing where there is only one.
    void askWay();
    void chooseWay(const QString& wayId);
    /// From the ways to the goods, and from those away.
    void retreat();
    void confirm();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void committed();
    /// Recorded with its orders: now its money is asked for.
    void paying();
    void refused();
    void colleagueNeeded(const reprise::app::Saying& about);
    /// Back to the other remedies; what was wanted stays.
    void left();

private:
    /// What the desk says of a wish, and what else the policy pays back with.
    struct Weighed {
        Wish wish;
        Result<returns::Decision> decision;
        std::vector<std::string> otherMeans;
    };

    void add(const std::string& sku, std::int64_t units, const QString& name);
    void change(int row, std::int64_t units);
    void changeGoods();
    void weigh();
    Wish wished() const;
    void showWays(const returns::Decision& decision);
    void take(Weighed weighed);
    void show();
    void sayAll();
    void nameKind();
    Kind kindOf(const returns::Decision& decision) const;

    Engine& m_engine;
    Visit& m_visit;
    Confirmation m_confirmation;
    RowModel m_back;
    RowModel m_out;
    RowModel m_again;
    RowModel m_sums;
    RowModel m_ways;
    std::vector<returns::WantedGoods> m_goods; ///< Wanted by now; the visit's wish follows.
    std::string m_payment;                     ///< Of what they pay.
    std::string m_payback; ///< Of what they get, where they would rather have other means.
    std::optional<returns::RefundPlan> m_asPaid; ///< Where it goes unless they would.
    std::vector<std::string> m_otherMeans;
    bool m_choosesWay = false;
    bool m_weighing = false;
    Kind m_kind = Empty;
    QString m_backTotal;
    QString m_outTotal;
    QString m_badgeText;
    QString m_differenceLabel;
    QString m_differenceText;
    QString m_rightsText;
    QString m_wayLabel;
    QString m_consentText;
    Saying m_note;
    QString m_confirmLabel;
};

} // namespace reprise::app
