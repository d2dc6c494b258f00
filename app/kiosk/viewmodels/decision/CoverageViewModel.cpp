#include "CoverageViewModel.h"

#include "Phrases.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/wording/Covers.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <iterator>

namespace reprise::app {

namespace {

QString iconFor(policy::CoverKind kind)
{
    switch (kind) {
    case policy::CoverKind::Statutory: return QStringLiteral("balance");
    case policy::CoverKind::Guarantee: return QStringLiteral("verified_user");
    case policy::CoverKind::Warranty: return QStringLiteral("receipt_long");
    case policy::CoverKind::Policy: return QStringLiteral("store");
    case policy::CoverKind::Exchange: return QStringLiteral("swap_horiz");
    }
    return {};
}

CoverageViewModel::State stateOn(const policy::Cover& cover, Day today)
{
    if (cover.isOverOn(today)) return CoverageViewModel::Over;
    return cover.isOpenOn(today) ? CoverageViewModel::Open : CoverageViewModel::NotYet;
}

double shareGone(const policy::Cover& cover, Day today)
{
    const auto whole = static_cast<double>((cover.until - cover.from).count());
    const auto gone = static_cast<double>((today - cover.from).count());
    return whole <= 0 ? (today > cover.until ? 1 : 0) : std::clamp(gone / whole, 0.0, 1.0);
}

QList<QVariantMap> rowsFor(const policy::Cover& cover, Day today)
{
    const wording::CoverWords words = wording::coverWords(cover, today, tongue::language());
    const QString cite = phrase::text(wording::citation(cover.cite, tongue::language()));
    const QString by = phrase::text(words.by);
    const QVariantMap gives{{"title", phrase::text(words.title)},
                            {"period", phrase::text(words.period)},
                            {"source", QString()},
                            {"icon", iconFor(cover.kind)},
                            {"standing", stateOn(cover, today)},
                            {"share", shareGone(cover, today)}};
    QVariantMap source = gives;
    source["title"] = QString();
    source["period"] = QString();
    source["source"] = cite.isEmpty() ? by : QObject::tr("%1: %2").arg(by, cite);
    return {gives, source};
}

} // namespace

CoverageViewModel::CoverageViewModel(Visit& visit, QObject* parent)
    : QObject(parent),
      m_visit(visit),
      m_covers({"title", "period", "source", "icon", "standing", "share"})
{
    connect(&visit, &Visit::decisionChanged, this, &CoverageViewModel::restart);
}

QString CoverageViewModel::reminderText() const
{
    return phrase::text(wording::rightsReminder(tongue::language()));
}

void CoverageViewModel::nextItem()
{
    const auto count = static_cast<int>(m_visit.covers().size());
    if (count == 0) return;
    m_item = (m_item + 1) % count;
    show();
}

void CoverageViewModel::retell()
{
    show();
}

void CoverageViewModel::restart()
{
    m_item = 0;
    show();
}

void CoverageViewModel::show()
{
    QList<QVariantMap> rows;
    for (QString* text : {&m_itemText, &m_itemNote, &m_placeText, &m_emptyText})
        text->clear();
    const Covers& covers = m_visit.covers();
    const OpenReceipt* open = m_visit.receipt();
    if (open && m_item < static_cast<int>(covers.size())) {
        const auto& [number, list] = *std::next(covers.begin(), m_item);
        if (const receipts::Line* line = open->receipt.line(number))
            m_itemText = phrase::itemName(line->description);
        m_itemNote = tr("Bought %1").arg(phrase::date(open->boughtOn));
        if (covers.size() > 1) m_placeText = tr("Item %1 of %2").arg(m_item + 1).arg(covers.size());
        for (const policy::Cover& cover : list)
            rows << rowsFor(cover, open->today);
        if (rows.isEmpty()) m_emptyText = phrase::text(wording::nothingCovers(tongue::language()));
    }
    m_covers.setRows(rows);
    emit changed();
}

} // namespace reprise::app
