#include "Misfits.h"

#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace reprise::app {

namespace {

constexpr qreal seen = 0.5;    ///< Opacity from which on something counts as shown.
constexpr qreal hair = 1.5;    ///< Pixels that are rounding.
constexpr int wrapAtWords = 4; ///< Text.Wrap: at words, and within one where it must.

QRectF placeOf(const QQuickItem& item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

const QQuickItem* buttonAround(const QQuickItem& item)
{
    for (const QQuickItem* each = item.parentItem(); each != nullptr; each = each->parentItem())
        if (each->inherits("QQuickAbstractButton")) return each;
    return nullptr;
}

bool breaksAWord(const QQuickItem& text)
{
    if (text.property("wrapMode").toInt() != wrapAtWords) return false;
    const QFontMetricsF metrics(text.property("font").value<QFont>());
    const QStringList words =
        text.property("text").toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // A number with its marks may be broken at them.
    return std::ranges::any_of(words, [&](const QString& word) {
        const bool whole =
            std::ranges::all_of(word, [](QChar each) { return each.isLetter() || each.isMark(); });
        return whole && metrics.horizontalAdvance(word) > text.width() + hair;
    });
}

/// Empty where it fits.
QString complaintOf(const QQuickItem& text, const QRectF& window)
{
    const QRectF place = placeOf(text);
    if (text.property("truncated").toBool()) return QStringLiteral("is cut");
    if (text.property("contentWidth").toReal() > text.width() + hair)
        return QStringLiteral("is wider than its place");
    if (breaksAWord(text)) return QStringLiteral("has a word that is broken");
    if (!window.adjusted(-hair, -hair, hair, hair).contains(place))
        return QStringLiteral("leaves the window");
    const QQuickItem* button = buttonAround(text);
    if (button == nullptr) return {};
    const QRectF around = placeOf(*button);
    const bool inside =
        place.top() >= around.top() - hair && place.bottom() <= around.bottom() + hair;
    return inside ? QString() : QStringLiteral("leaves its button");
}

void look(const QQuickItem& item, const QRectF& window, QStringList& found)
{
    if (!item.isVisible() || item.opacity() < seen) return;
    const bool shows = item.inherits("QQuickText") && item.property("contentWidth").toReal() > 0;
    if (shows) {
        const QString complaint = complaintOf(item, window);
        if (!complaint.isEmpty())
            found << QStringLiteral("“%1” %2").arg(item.property("text").toString(), complaint);
    }
    for (const QQuickItem* child : item.childItems())
        look(*child, window, found);
}

} // namespace

QStringList misfitsIn(const QQuickWindow& window)
{
    QStringList found;
    look(*window.contentItem(), QRectF(QPointF(), window.size()), found);
    return found;
}

} // namespace reprise::app
