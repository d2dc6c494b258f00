#include "ItemsViewModel.h"

#include "Phrases.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/wording/Sentences.h"

#include <numeric>

namespace reprise::app {

ItemsViewModel::ItemsViewModel(Visit& visit, QObject* parent)
    : QObject(parent),
      m_visit(visit),
      m_lines({"lineNumber", "description", "priceText", "left", "unitsLeft", "sold", "unitsSold",
               "chosen", "available", "note", "category", "sku"})
{
    connect(&visit, &Visit::receiptChanged, this, &ItemsViewModel::takeReceipt);
    connect(&visit, &Visit::choiceChanged, this, &ItemsViewModel::showChoice);
}

void ItemsViewModel::setNote(const QString& note)
{
    m_note = note;
    emit changed();
}

void ItemsViewModel::toggle(int row)
{
    if (row < 0 || row >= m_lines.count()) return;
    choose(row, m_lines.row(row).value("chosen").toLongLong() > 0 ? 0 : 1);
}

void ItemsViewModel::increase(int row)
{
    if (row < 0 || row >= m_lines.count()) return;
    choose(row, m_lines.row(row).value("chosen").toLongLong() + 1);
}

void ItemsViewModel::decrease(int row)
{
    if (row < 0 || row >= m_lines.count()) return;
    choose(row, m_lines.row(row).value("chosen").toLongLong() - 1);
}

void ItemsViewModel::clear()
{
    m_visit.clearChoice();
}

void ItemsViewModel::choose(int row, qint64 units)
{
    if (m_visit.settling() || m_visit.answer()) return;
    const QVariantMap& line = m_lines.row(row);
    const qint64 left = line.value("left").toLongLong();
    if (units < 0 || units > left) return;
    m_visit.choose(line.value("lineNumber").toInt(), units);
}

void ItemsViewModel::takeReceipt()
{
    m_note.clear();
    showReceipt();
}

void ItemsViewModel::retell()
{
    showReceipt();
    showChoice();
}

void ItemsViewModel::showReceipt()
{
    const OpenReceipt* open = m_visit.receipt();
    if (!open) {
        m_receiptNumber.clear();
        m_soldOnText.clear();
        m_summaryText.clear();
        m_policyText.clear();
        emit changed();
        return;
    }
    const receipts::Receipt& receipt = open->receipt;
    m_receiptNumber = phrase::text(receipt.number.text());
    m_soldOnText = phrase::longDate(open->boughtOn);
    QStringList summary{tr("%n line(s)", nullptr, static_cast<int>(receipt.lines.size()))};
    if (open->isGift()) {
        summary << tr("gift receipt");
    } else {
        summary << phrase::amount(receipt.total());
        if (const QString paid = phrase::paidBy(receipt); !paid.isEmpty()) summary << paid;
    }
    m_summaryText = phrase::listed(summary);
    const QString until = phrase::date(open->changeOfMindUntil);
    m_policyText = open->isGift()
                       ? tr("Not what you wanted? We tell you next what you can have for it. "
                            "Faulty? You have more rights.")
                   : open->today <= open->changeOfMindUntil
                       ? tr("Changed your mind? Full refund until %1. Faulty? You have more "
                            "rights.")
                             .arg(until)
                       : tr("Our time for a change of mind ended on %1. Faulty? You have more "
                            "rights.")
                             .arg(until);
    m_policyText += QLatin1Char(' ') + phrase::text(wording::rightsReminder(tongue::language()));
    emit changed();
}

void ItemsViewModel::showChoice()
{
    const OpenReceipt* open = m_visit.receipt();
    QList<QVariantMap> rows;
    m_chosenCount = 0;
    m_chosenText.clear();
    m_amountText.clear();
    if (open) {
        const Units& chosen = m_visit.chosen();
        for (const receipts::Line& line : open->receipt.lines) {
            const qint64 left = open->left(line);
            const auto taken = chosen.find(line.number);
            const qint64 units = taken == chosen.end() ? 0 : taken->second;
            // Who holds a gift receipt is not told what was paid.
            const QString price = open->isGift() ? QString() : phrase::amount(line.unitPrice);
            m_chosenCount += static_cast<int>(units);
            rows << QVariantMap{{"lineNumber", line.number},
                                {"description", phrase::itemName(line.description)},
                                {"priceText", line.quantity > 1 && !price.isEmpty()
                                                  ? tr("%1 each").arg(price)
                                                  : price},
                                {"left", left},
                                {"unitsLeft", left},
                                {"sold", static_cast<qint64>(line.quantity)},
                                {"unitsSold", static_cast<qint64>(line.quantity)},
                                {"chosen", units},
                                {"available", left > 0},
                                {"note", left > 0 ? tr("%n left", nullptr, static_cast<int>(left))
                                                  : tr("Already returned")},
                                {"category", phrase::text(line.category)},
                                {"sku", phrase::text(line.sku)}};
        }
        m_chosenText = m_chosenCount == 0 ? tr("Nothing chosen yet")
                                          : tr("%n item(s) chosen", nullptr, m_chosenCount);
        if (!open->isGift()) m_amountText = phrase::amount(open->worth(chosen));
    }
    m_lines.setRows(rows);
    emit changed();
}

} // namespace reprise::app
