// DayPicker: one day out of many, by pressing year, month and day, as few of them as it takes. Days
// that can't be are not offered.
#pragma once

#include "RowModel.h"

#include "reprise/calendar/Day.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class DayPicker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a view model.")
    Q_PROPERTY(reprise::app::RowModel* cells READ cells CONSTANT)
    Q_PROPERTY(QString levelText READ levelText NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY changed)

public:
    explicit DayPicker(QObject* parent = nullptr);

    /// Roles: label ("14 Nov", "Nov", "2026"), hint ("Sat", the year, empty), spoken.
    RowModel* cells() { return &m_cells; }
    /// What the cells are part of: "2025", "March 2025"; empty for all there is.
    QString levelText() const { return m_levelText; }
    /// "Saturday 14 November 2026"; empty before a day is chosen.
    QString chosenText() const;
    /// -1 where the chosen day is not among the cells.
    int chosenRow() const;

    /// Offers the days from `first` to `last`, both included. What was chosen stays if it still
    /// can be.
    void offer(Day first, Day last);
    void forget();
    std::optional<Day> chosen() const { return m_chosen; }
    bool canGoUp() const { return m_month || m_year; }
    /// From the days to the months, and from there to the years.
    void up();

public slots:
    void pick(int row);
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    bool isMany() const;
    void show();
    void showYears();
    void showMonths();
    void showDays(Day first, Day last);
    void put(Day day, const QString& label, const QString& hint, const QString& spoken);

    RowModel m_cells;
    QList<QVariantMap> m_rows;
    std::vector<Day> m_days; ///< Behind each cell, its day or the first of its days.
    Day m_first{};
    Day m_last{};
    std::optional<std::chrono::year> m_year;
    std::optional<std::chrono::year_month> m_month;
    std::optional<Day> m_chosen;
    bool m_showsDays = false;
    QString m_levelText;
};

} // namespace reprise::app
