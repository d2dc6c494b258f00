#include "OldGoodsViewModel.h"

#include "ChoiceRow.h"
#include "Engine.h"
#include "OldGoodsWords.h"
#include "Phrases.h"
#include "Tongue.h"

#include "reprise/wording/Sentences.h"
#include "reprise/wording/TakeBackWords.h"

#include <QUuid>

#include <utility>

namespace reprise::app {

namespace {

using rights::OldGoods;

constexpr int mostUnits = 99;
constexpr qsizetype longestCode = 40;
constexpr qsizetype longestName = 60;

QList<QVariantMap> rowsOf(const std::vector<std::string>& sentences)
{
    QList<QVariantMap> rows;
    for (const std::string& each : sentences)
        rows << QVariantMap{{"text", phrase::text(each)}};
    return rows;
}

} // namespace

OldGoodsViewModel::OldGoodsViewModel(Engine& engine, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_choices({"choiceId", "label", "note", "iconName"}),
      m_sentences({"text"})
{
    ask(Kind);
}

void OldGoodsViewModel::serve(const QString& operatorId)
{
    if (operatorId == m_operatorId) return;
    m_operatorId = operatorId;
    startOver();
}

void OldGoodsViewModel::startOver()
{
    m_kind.reset();
    m_code.clear();
    m_receipts.clear();
    m_line.reset();
    m_receipt.clear();
    m_description.clear();
    m_count = 1;
    m_id.clear();
    m_answer.reset();
    m_busy = false;
    ask(Kind);
}

QString OldGoodsViewModel::questionText() const
{
    return oldgoods::questionOf(m_step, taken());
}

QString OldGoodsViewModel::hintText() const
{
    return oldgoods::hintOf(m_step);
}

QString OldGoodsViewModel::goodsText() const
{
    if (!m_answer) return {};
    const takeback::Request& asked = m_answer->takeBack.request;
    return phrase::unitsOf(asked.count, asked.description);
}

QString OldGoodsViewModel::whyText() const
{
    return m_answer ? phrase::text(whyOf(*m_answer, tongue::language())) : QString();
}

QString OldGoodsViewModel::lawText() const
{
    if (!m_answer) return {};
    const rights::TakeBackAnswer& said = m_answer->takeBack.answer;
    const QString law = phrase::text(wording::citation(said.cite, tongue::language()));
    return said.lastDay
               ? tr("%1. Last day for an old one: %2.").arg(law, phrase::date(*said.lastDay))
               : law;
}

bool OldGoodsViewModel::canGoOn() const
{
    if (m_busy) return false;
    if (m_step == Receipt) return !m_code.trimmed().isEmpty();
    return m_step == Goods && !m_description.trimmed().isEmpty();
}

bool OldGoodsViewModel::canPrint() const
{
    return (m_step == Answered || m_step == Unsafe) && m_engine.hasPrinter() && !m_busy;
}

void OldGoodsViewModel::ask(Step step)
{
    m_step = step;
    m_message = {};
    sayStep();
    emit changed();
}

void OldGoodsViewModel::retell()
{
    sayStep();
    emit changed();
}

void OldGoodsViewModel::sayStep()
{
    std::vector<std::string> sentences;
    if (m_step == Answered) {
        sentences = informationOf(*m_answer, tongue::language());
    } else if (m_step == Unsafe) {
        sentences = wording::unsafeCells(tongue::language());
    }
    m_choices.setRows(m_step == Line ? linesAsRows() : oldgoods::choicesOf(m_step));
    m_sentences.setRows(rowsOf(sentences));
}

QList<QVariantMap> OldGoodsViewModel::linesAsRows() const
{
    QList<QVariantMap> rows;
    for (std::size_t at = 0; at < m_receipts.size(); ++at) {
        const receipts::Receipt& receipt = m_receipts[at].receipt;
        for (const receipts::Line& line : receipt.lines) {
            QString note = tr("Bought %1").arg(phrase::date(m_receipts[at].boughtOn));
            if (receipts::hasTrait(line.traits, receipts::trait::electrical))
                note = tr("Electrical goods. %1").arg(note);
            rows << choiceRow(QStringLiteral("%1-%2").arg(at).arg(line.number),
                              phrase::unitsOf(line.quantity, line.description), note,
                              "receipt_long");
        }
    }
    return rows;
}

void OldGoodsViewModel::choose(const QString& choiceId)
{
    if (m_busy || m_operatorId.isEmpty()) return;
    m_id.clear();
    if (m_step == Kind) {
        const auto kind = rights::parseOldGoods(choiceId.toStdString());
        if (!kind) return;
        m_kind = *kind;
        ask(Cells);
    } else if (m_step == Cells && choiceId == oldgoods::unsafeId) {
        m_engine.log().write(Severity::Warning, "kiosk", "unsafe cells were handed in");
        ask(Unsafe);
    } else if (m_step == Cells && choiceId == oldgoods::safeId) {
        ask(m_kind == OldGoods::Appliance ? Receipt : Goods);
    } else if (m_step == Receipt && choiceId == oldgoods::noReceiptId) {
        m_line.reset();
        m_receipt.clear();
        ask(Goods);
    } else if (m_step == Line) {
        const QStringList parts = choiceId.split(QLatin1Char('-'));
        const auto at = static_cast<std::size_t>(parts.value(0).toInt());
        if (at >= m_receipts.size()) return;
        const receipts::Receipt& receipt = m_receipts[at].receipt;
        const receipts::Line* line = receipt.line(parts.value(1).toInt());
        if (!line) return;
        m_line = line->number;
        m_receipt = receipt.number.text();
        ask(Goods);
    }
}

void OldGoodsViewModel::type(const QString& sign)
{
    if (m_busy || sign.size() != 1) return;
    if (m_step == Receipt && m_code.size() < longestCode) m_code += sign;
    if (m_step == Goods && m_description.size() < longestName) m_description += sign;
    m_id.clear();
    m_message = {};
    emit changed();
}

void OldGoodsViewModel::erase()
{
    if (m_busy) return;
    (m_step == Receipt ? m_code : m_description).chop(1);
    m_id.clear();
    m_message = {};
    emit changed();
}

void OldGoodsViewModel::more()
{
    if (m_busy || m_step != Goods || m_count >= mostUnits) return;
    ++m_count;
    m_id.clear();
    emit changed();
}

void OldGoodsViewModel::fewer()
{
    if (m_busy || m_step != Goods || m_count <= 1) return;
    --m_count;
    m_id.clear();
    emit changed();
}

void OldGoodsViewModel::goOn()
{
    if (!canGoOn()) return;
    if (m_step == Receipt) return look(m_code.trimmed(), QStringLiteral("typed"));
    submit();
}

void OldGoodsViewModel::scanned(const QString& code, const QString& symbology)
{
    if (m_busy || m_step != Receipt) return;
    m_code = code.trimmed().left(longestCode);
    look(code, symbology);
}

void OldGoodsViewModel::look(const QString& code, const QString& symbology)
{
    m_busy = true;
    m_message = {};
    emit changed();
    m_engine.ask(
        this,
        [text = code.toStdString(), kind = symbology.toStdString()](Terminal& terminal) {
            return terminal.lookUp(text, kind);
        },
        [this](const LookUp& found) { take(found); });
}

void OldGoodsViewModel::take(const LookUp& found)
{
    if (!m_busy || m_step != Receipt) return; // Signed out while we looked.
    m_busy = false;
    m_receipts = found.candidates;
    if (found.receipt) m_receipts = {*found.receipt};
    if (!m_receipts.empty()) return ask(Line);
    m_message = [] { return tr("We don't know that receipt. Nothing has changed."); };
    emit changed();
}

void OldGoodsViewModel::retreat()
{
    if (m_busy) return;
    switch (m_step) {
    case Kind: return;
    case Cells: return ask(Kind);
    case Receipt: return ask(Cells);
    case Line: return ask(Receipt);
    case Goods:
        if (m_kind != OldGoods::Appliance) return ask(Cells);
        return ask(m_line ? Line : Receipt);
    case Unsafe: return ask(Cells);
    case Answered: return startOver();
    }
}

/// One id for the same hand-in: a second press, or a try after a fault, asks for it again.
void OldGoodsViewModel::submit()
{
    if (!m_kind || m_operatorId.isEmpty()) return;
    if (m_id.empty()) m_id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    takeback::Request request{.id = RequestId(m_id),
                              .at = m_engine.clock().now(),
                              .operatorId = OperatorId(m_operatorId.toStdString()),
                              .kind = *m_kind,
                              .description = m_description.simplified().toStdString(),
                              .count = m_count};
    if (m_line) {
        request.receipt = m_receipt;
        request.line = m_line;
    }
    m_busy = true;
    m_message = {};
    emit changed();
    m_engine.ask(
        this, [request](Terminal& terminal) { return handIn(terminal, request); },
        [this](const Result<HandedIn>& answer) { take(answer); });
}

void OldGoodsViewModel::take(const Result<HandedIn>& answer)
{
    if (!m_busy || m_step != Goods) return; // Signed out meanwhile; what was answered is on record.
    m_busy = false;
    if (!answer) {
        m_engine.log().write(Severity::Failure, "kiosk", answer.error().detail);
        m_message = [error = answer.error()] { return oldgoods::whyNotKept(error); };
        emit changed();
        return;
    }
    m_answer = *answer;
    ask(Answered);
    putOnPaper();
}

void OldGoodsViewModel::putOnPaper()
{
    if (!canPrint()) return;
    const auto out = [this](slips::SlipDocument paper) {
        m_engine.print(this, std::move(paper), [this](const devices::PrintAnswer& answer) {
            m_message = [isDone = answer.printed == devices::Printed::Done] {
                return isDone ? tr("Printed.")
                              : tr("The printer did not print it. Please look after it.");
            };
            emit changed();
        });
    };
    if (m_step == Answered) return out(m_answer->slip);
    m_engine.ask(
        this,
        [now = m_engine.clock().now()](Terminal& terminal) {
            return unsafeCellsLabel(terminal, now);
        },
        out);
}

} // namespace reprise::app
