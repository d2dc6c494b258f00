// OldGoodsViewModel: old electrical goods and batteries that somebody hands in, one question after
// the other: what it is, whether its cells are safe, for which new goods, and how many. What is
// answered is the take-back desk's, and is on record before it shows.
#pragma once

#include "OldGoods.h"
#include "RowModel.h"
#include "Saying.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class Engine;
struct LookUp;
struct OpenReceipt;

class OldGoodsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    Q_PROPERTY(QString hintText READ hintText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool taken READ taken NOTIFY changed)
    Q_PROPERTY(QString goodsText READ goodsText NOTIFY changed)
    Q_PROPERTY(QString whyText READ whyText NOTIFY changed)
    Q_PROPERTY(QString lawText READ lawText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* sentences READ sentences CONSTANT)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    /// Unsafe: cells that are no take-back, and what is done with them.
    enum Step { Kind, Cells, Receipt, Line, Goods, Answered, Unsafe };
    Q_ENUM(Step)

    explicit OldGoodsViewModel(Engine& engine, QObject* parent = nullptr);

    Step step() const { return m_step; }
    QString questionText() const;
    QString hintText() const;
    /// Roles: choiceId, label, note, iconName. Empty where something is typed instead.
    RowModel* choices() { return &m_choices; }
    /// The receipt's code, or what the old goods are.
    QString typedText() const { return m_step == Receipt ? m_code : m_description; }
    int count() const { return m_count; }
    bool taken() const { return m_answer && m_answer->takeBack.answer.isOwed(); }
    /// "2 × Kettle, plastic".
    QString goodsText() const;
    QString whyText() const;
    QString lawText() const;
    /// What the customer is told in writing, or what is done with unsafe cells. Role: text.
    RowModel* sentences() { return &m_sentences; }
    bool canGoOn() const;
    bool canPrint() const;
    /// What went wrong, or how the printer does; mostly empty.
    QString message() const { return said(m_message); }
    bool busy() const { return m_busy; }

    /// The receipt of the new goods is asked for.
    bool awaitsScan() const { return m_step == Receipt; }

    /// In whose name; empty for nobody, and then nothing is kept.
    void serve(const QString& operatorId);
    /// A code that was held under the scanner here; no effect but where a receipt is asked for.
    void scanned(const QString& code, const QString& symbology);

public slots:
    /// By its choiceId; leads on at once.
    void choose(const QString& choiceId);
    void type(const QString& sign);
    void erase();
    void more();
    void fewer();
    /// With what was typed: to the line, or to the answer.
    void goOn();
    void retreat();
    void putOnPaper();
    /// The next hand-in.
    void startOver();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    void ask(Step step);
    void look(const QString& code, const QString& symbology);
    void take(const LookUp& found);
    void sayStep();
    QList<QVariantMap> linesAsRows() const;
    void submit();
    void take(const Result<HandedIn>& answer);

    Engine& m_engine;
    RowModel m_choices;
    RowModel m_sentences;
    Step m_step = Kind;
    QString m_operatorId;
    std::optional<rights::OldGoods> m_kind;
    QString m_code;
    std::vector<OpenReceipt> m_receipts; ///< That the code opens; one, unless it is on several.
    std::optional<int> m_line;
    std::string m_receipt; ///< Of the line.
    QString m_description;
    int m_count = 1;
    std::string m_id; ///< Of what was last asked, until any of it changes.
    std::optional<HandedIn> m_answer;
    Saying m_message;
    bool m_busy = false;
};

} // namespace reprise::app
