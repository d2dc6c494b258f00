// DeskReturnViewModel: a return as a colleague takes it, one question after the other: what the
// customer has to show for each of the goods, what is wrong with them, and what becomes of them.
// When all is written down the desk is asked, and from there it is a visit like any other.
#pragma once

#include "DayPicker.h"
#include "DeskBasket.h"
#include "RowModel.h"
#include "Saying.h"

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/goods/CatalogueItem.h"
#include "reprise/money/Currency.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class Engine;
class Visit;
struct LookUp;
struct Told;
namespace desk {
struct Question;
}

class DeskReturnViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(Asks asks READ asks NOTIFY changed)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    Q_PROPERTY(QString hintText READ hintText NOTIFY changed)
    Q_PROPERTY(QString itemText READ itemText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString fieldLabel READ fieldLabel NOTIFY changed)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(bool figures READ figures NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int least READ least NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)
    Q_PROPERTY(reprise::app::DayPicker* picker READ picker CONSTANT)
    Q_PROPERTY(QString goOnText READ goOnText NOTIFY changed)
    Q_PROPERTY(QString offText READ offText NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed)
    Q_PROPERTY(bool canRetreat READ canRetreat NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)

public:
    enum Step {
        Basket,      ///< Everything so far; a row leads to its Item.
        Source,      ///< What the customer has to show.
        Code,        ///< A receipt, an order, a card's or a customer's token.
        Line,        ///< Which of what was found.
        Goods,       ///< Without a receipt: the code on them.
        Customer,    ///< Whose goods without a receipt they are.
        PaperNumber, ///< A receipt that nobody here knows, as it reads.
        PaperDay,
        PaperGoods,
        PaperLine, ///< From the top.
        PaperUnits,
        PaperPrice,
        Units,
        Reason,
        FaultSeen,
        FaultDay,
        Condition,
        Serial,
        Item, ///< All that was said about one of them.
        Arrived,
        Disposition,
        Batch,
        Details, ///< From here on what is seldom said, of one of them.
        Repairs,
        RepairAsked,
        RepairEnd,
        RepairBack,
        RepairPace,
        CostHow, ///< What it cost them to bring it.
        CostAmount,
        Seen, ///< What a colleague sees on it.
        Installed,
        KeepsUntil,
        Sale, ///< And of the sale.
        Buyer,
        Notice, ///< Of the right to cancel.
        NoticeDay,
        Points,
    };
    Q_ENUM(Step)
    /// How the question is answered.
    enum Asks { Choice, Words, Number, Date };
    Q_ENUM(Asks)

    DeskReturnViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    Step step() const { return m_step; }
    Asks asks() const;
    QString questionText() const;
    QString hintText() const;
    /// Which of the goods it is about; empty for none.
    QString itemText() const;
    /// Roles: choiceId, label, note, iconName. The answers, or what is in the basket.
    RowModel* choices() { return &m_choices; }
    /// What is typed, and into what; an amount reads as money, and of some only figures are typed.
    QString fieldLabel() const;
    QString typedText() const;
    bool figures() const;
    int count() const { return static_cast<int>(m_count); }
    int least() const { return m_step == Arrived ? 0 : 1; }
    int most() const;
    DayPicker* picker() { return &m_picker; }
    /// On the button that goes on; empty where a choice does that by itself.
    QString goOnText() const;
    /// On it while it can't be pressed: what is missing.
    QString offText() const;
    bool canGoOn() const;
    /// On the second button: the way around this question; empty where there is none.
    QString otherText() const;
    bool canRetreat() const { return !m_path.empty() && !m_busy; }
    /// What went wrong, or what was just added; mostly empty.
    QString message() const { return said(m_message); }
    bool busy() const { return m_busy; }
    QString operatorName() const { return m_operatorName; }

    bool awaitsScan() const;
    void scanned(const QString& code, const QString& symbology);
    /// Who takes it; a person of no number ends it, and nothing of it is kept.
    void serve(const QString& operatorId, const QString& name);
    /// Takes out what the visit's decision stops, and asks about the rest.
    void keepWelcome();

public slots:
    /// By its choiceId; leads on at once.
    void choose(const QString& choiceId);
    void type(const QString& sign);
    void erase();
    void more();
    void fewer();
    void goOn();
    void goAround();
    void retreat();
    /// The next customer.
    void startOver();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    /// The visit holds the decision.
    void decided();
    void left();

private:
    /// The store's own day and money.
    struct StoreFacts {
        TimeZone zone;
        Currency currency;
    };

    static constexpr qsizetype longestWords = 60; ///< That are typed.

    desk::Question question() const;
    void ask(Step step);
    void turnTo(Step step);
    QList<QVariantMap> rows() const;
    void show();
    void tell(const Saying& message);
    Day today() const;
    bool isTyped() const;
    void forgetItem();
    void look(const QString& code, const QString& symbology);
    void lookForGoods(const QString& code, const QString& symbology);
    void take(const LookUp& found);
    void take(const Result<goods::CatalogueItem>& found, const QString& code);
    void chooseItem(const QString& choiceId);
    void chooseCondition(const QString& choiceId);
    void chooseDisposition(const QString& choiceId);
    void chooseSource(const QString& choiceId);
    void chooseLine(const QString& choiceId);
    void chooseReason(const QString& choiceId);
    void chooseFault(const QString& choiceId);
    void chooseOfItem(const QString& choiceId);
    bool isDetail() const { return m_step >= Details; }
    bool isAmount() const { return m_step == PaperPrice || m_step == CostAmount; }
    Currency currency() const;
    QList<QVariantMap> detailRows() const;
    void offerDetailDays();
    void chooseDetail(const QString& choiceId);
    void chooseOfDetails(const QString& choiceId);
    void chooseOfSale(const QString& choiceId);
    void chooseRepair(const QString& choiceId);
    void chooseCost(const QString& choiceId);
    void chooseNotice(const QString& choiceId);
    void takeDetailDay(Day day);
    void takeDetailWords();
    void leaveDetail();
    void goAroundDetail();
    void keepRepair(rights::Pace pace);
    /// Forgets the way from there to here.
    void returnTo(Step step);
    void takeNumber();
    void takeWords();
    void takeDay();
    void takeSerial(const std::string& serial);
    void begin(DeskItem item);
    void beginOnPaper();
    void askAfter(Step step);
    void writeDown();
    void decide();
    void take(Told told);

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_choices;
    DayPicker m_picker;
    QString m_operatorId;
    QString m_operatorName;
    std::optional<StoreFacts> m_store; ///< Once the terminal is open: before anybody signs in.
    Step m_step = Source;
    std::vector<Step> m_path; ///< The questions before this one.
    DeskBasket m_basket;
    DeskItem m_item;                   ///< The one that is asked about.
    std::optional<std::size_t> m_edit; ///< Its place in the basket, once it has one.
    Evidence m_evidence = Evidence::Receipt;
    std::vector<OpenReceipt> m_found; ///< What the code opens; one, unless it is on several.
    std::optional<receipts::SaleClue> m_clue; ///< By which it was found.
    std::optional<std::size_t> m_foundAt;     ///< The one that the item is of.
    PaperReceipt m_paper;                     ///< With the lines that are written down so far.
    returns::ShownReceipt::Line m_paperLine{};
    rights::Repair m_repair{}; ///< The one that is asked about.
    rights::BroughtBack m_brought = rights::BroughtBack::Sent;
    bool m_askedCustomer = false;
    QString m_typed;
    std::int64_t m_count = 1;
    Saying m_message;
    bool m_busy = false;
};

} // namespace reprise::app
