#include "PapersViewModel.h"

#include "Engine.h"
#include "PapersWords.h"
#include "Phrases.h"
#include "SlipRows.h"

#include <utility>

namespace reprise::app {

namespace {

constexpr std::size_t mostReturns = 10;
constexpr qsizetype longestWords = 80;

} // namespace

PapersViewModel::PapersViewModel(Engine& engine, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_choices({"choiceId", "label", "note", "iconName"}),
      m_lines({"style", "left", "right", "leftText", "rightText"})
{
    connect(&engine, &Engine::opened, this, [this](const Place& place) { m_zone = place.zone; });
}

void PapersViewModel::serve(const QString& operatorId)
{
    if (operatorId == m_operatorId) return;
    m_operatorId = operatorId;
    startOver();
}

void PapersViewModel::setInFront(bool inFront)
{
    if (inFront == m_inFront) return;
    m_inFront = inFront;
    emit changed();
}

void PapersViewModel::startOver()
{
    forget();
    m_latest.clear();
    turnTo(Which);
    if (m_operatorId.isEmpty()) return;
    m_engine.ask(
        this, [](Terminal& terminal) { return latestReturns(terminal, mostReturns); },
        [this](const Result<std::vector<reports::LoggedReturn>>& latest) {
            if (m_operatorId.isEmpty()) return; // Signed out meanwhile.
            if (latest) return setLatest(*latest);
            m_engine.log().write(Severity::Failure, "kiosk", latest.error().detail);
            tellWhyNot(latest.error());
        });
}

void PapersViewModel::setLatest(std::vector<reports::LoggedReturn> latest)
{
    m_latest = std::move(latest);
    if (m_step == Which) turnTo(Which);
}

void PapersViewModel::forget()
{
    m_return.reset();
    m_kind.reset();
    m_buyer = {};
    m_typed.clear();
    m_busy = false;
}

QString PapersViewModel::questionText() const
{
    return m_step == Shown ? paperwords::nameOf(*m_kind) : paperwords::questionOf(m_step);
}

QString PapersViewModel::hintText() const
{
    return paperwords::hintOf(m_step, m_engine.hasPrinter(), std::ssize(m_latest));
}

QString PapersViewModel::aboutText() const
{
    return m_return ? phrase::text(m_return->answer.record.id.text()) : QString();
}

QString PapersViewModel::fieldLabel() const
{
    return paperwords::fieldOf(m_step);
}

QString PapersViewModel::goOnText() const
{
    return paperwords::goOnOf(m_step, isCreditNote());
}

QString PapersViewModel::otherText() const
{
    if (m_step == Which) return tr("Type its number");
    return m_step == Shown && isCreditNote() && m_engine.hasPrinter() ? tr("Print a further copy")
                                                                      : QString();
}

bool PapersViewModel::canGoOn() const
{
    if (m_busy || m_operatorId.isEmpty()) return false;
    if (typing()) return !m_typed.trimmed().isEmpty();
    return m_step == Shown && m_engine.hasPrinter();
}

QList<QVariantMap> PapersViewModel::rows() const
{
    if (m_step == Which && m_zone) return paperwords::returnsAsRows(m_latest, *m_zone);
    if (m_step == Paper) return paperwords::kindsAsRows(m_return->papers);
    return {};
}

void PapersViewModel::turnTo(Step step)
{
    m_step = step;
    m_message = {};
    if (step != Shown) m_lines.clear();
    m_choices.setRows(rows());
    emit changed();
}

void PapersViewModel::retell()
{
    m_choices.setRows(rows());
    emit changed();
}

void PapersViewModel::tellWhyNot(const Error& error)
{
    tell([error] { return paperwords::whyNone(error); });
}

void PapersViewModel::tell(const Saying& message)
{
    m_message = message;
    emit changed();
}

void PapersViewModel::choose(const QString& choiceId)
{
    if (m_busy || m_operatorId.isEmpty()) return;
    if (m_step == Which) return open(choiceId);
    const auto kind = slips::parseSlipKind(choiceId.toStdString());
    if (m_step != Paper || !kind) return;
    m_kind = *kind;
    if (isCreditNote()) return turnTo(Business);
    read(*kind);
}

void PapersViewModel::open(const QString& returnNumber)
{
    if (m_busy || m_operatorId.isEmpty()) return;
    forget();
    turnTo(Which);
    look(returnNumber, QStringLiteral("typed"));
}

void PapersViewModel::scanned(const QString& code, const QString& symbology)
{
    if (m_busy || m_operatorId.isEmpty() || !awaitsReturn()) return;
    look(code.trimmed(), symbology);
}

void PapersViewModel::look(const QString& code, const QString& symbology)
{
    m_busy = true;
    tell({});
    m_engine.ask(
        this,
        [text = code.toStdString(), kind = symbology.toStdString()](Terminal& terminal) {
            return findReturn(terminal, text, kind);
        },
        [this](Result<KnownReturn> found) { take(std::move(found)); });
}

void PapersViewModel::take(Result<KnownReturn> found)
{
    if (!m_busy || !awaitsReturn()) return; // Signed out while we looked.
    m_busy = false;
    if (!found) {
        if (found.error().code != ErrorCode::NotFound)
            m_engine.log().write(Severity::Failure, "kiosk", found.error().detail);
        return tellWhyNot(found.error());
    }
    m_return = *std::move(found);
    m_typed.clear();
    turnTo(Paper);
}

void PapersViewModel::read(slips::SlipKind kind)
{
    m_busy = true;
    tell({});
    m_engine.ask(
        this,
        [id = m_return->answer.record.id, kind, buyer = m_buyer](Terminal& terminal) {
            return papersOf(terminal, id, kind, buyer);
        },
        [this](const Result<Papers>& papers) { take(papers); });
}

void PapersViewModel::take(const Result<Papers>& papers)
{
    if (!m_busy || (m_step != Paper && m_step != Address)) return; // Signed out meanwhile.
    m_busy = false;
    if (!papers) return tellWhyNot(papers.error());
    QList<QVariantMap> rows;
    for (const slips::SlipDocument& paper : *papers) {
        if (!rows.isEmpty()) rows << slipRows({{}, {{slips::LineStyle::Rule, {}, {}}}});
        rows << slipRows(paper);
    }
    m_lines.setRows(rows);
    turnTo(Shown);
}

void PapersViewModel::putOnPaper(bool asCopy)
{
    const slips::Reprint copy{m_return->answer.record.id, *m_kind, m_engine.clock().now(),
                              OperatorId(m_operatorId.toStdString())};
    m_busy = true;
    tell({});
    m_engine.ask(
        this,
        [copy, asCopy, buyer = m_buyer](Terminal& terminal) {
            return asCopy ? furtherCopy(terminal, copy, buyer)
                          : papersOf(terminal, copy.returnId, copy.kind, buyer);
        },
        [this](Result<Papers> papers) { print(std::move(papers)); });
}

void PapersViewModel::print(Result<Papers> papers)
{
    if (papers) return send(*std::move(papers));
    m_busy = false;
    m_engine.log().write(Severity::Failure, "kiosk", papers.error().detail);
    tellWhyNot(papers.error());
}

/// One after the other; what stays to be said is said of the last that went wrong.
void PapersViewModel::send(Papers papers)
{
    for (std::size_t at = 0; at < papers.size(); ++at) {
        const bool isLast = at + 1 == papers.size();
        m_engine.print(this, std::move(papers[at]),
                       [this, isLast](const devices::PrintAnswer& answer) {
                           const bool isDone = answer.printed == devices::Printed::Done;
                           if (!isDone || (isLast && !m_message))
                               m_message = [answer] { return paperwords::printed(answer); };
                           if (isLast) m_busy = false;
                           emit changed();
                       });
    }
}

void PapersViewModel::type(const QString& sign)
{
    if (m_busy || !typing() || sign.size() != 1 || m_typed.size() >= longestWords) return;
    m_typed += m_step == Number ? sign.toUpper() : sign;
    tell({});
}

void PapersViewModel::erase()
{
    if (m_busy || !typing()) return;
    m_typed.chop(1);
    tell({});
}

void PapersViewModel::goOn()
{
    if (!canGoOn()) return;
    if (typing()) return takeWords();
    putOnPaper(!isCreditNote());
}

void PapersViewModel::takeWords()
{
    const QString words = m_typed.simplified();
    if (m_step == Number) return look(words, QStringLiteral("typed"));
    m_typed.clear();
    if (m_step == Business) {
        m_buyer.name = words.toStdString();
        return turnTo(Address);
    }
    for (const QString& row : words.split(QLatin1Char(','), Qt::SkipEmptyParts))
        m_buyer.address.push_back(row.trimmed().toStdString());
    read(*m_kind);
}

void PapersViewModel::goAround()
{
    if (m_busy || m_operatorId.isEmpty()) return;
    if (m_step == Which) return turnTo(Number);
    if (!otherText().isEmpty()) putOnPaper(true);
}

void PapersViewModel::retreat()
{
    if (m_busy) return;
    m_typed.clear();
    m_buyer = {};
    switch (m_step) {
    case Which: return;
    case Number: return turnTo(Which);
    case Paper: return startOver();
    case Business:
    case Address:
    case Shown: return turnTo(Paper);
    }
}

} // namespace reprise::app
