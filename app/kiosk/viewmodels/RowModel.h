// RowModel: a short list for a screen, row by row with named roles. What it holds is finished text
// and plain values; delegates survive a change of values, so that focus and pressed states do too.
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a view model.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RowModel(const QList<QByteArray>& roles, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

    /// The same number of rows is a change of values, another number a reset.
    void setRows(const QList<QVariantMap>& rows);
    const QVariantMap& row(int index) const { return m_rows.at(index); }
    void clear() { setRows({}); }

signals:
    void countChanged();

private:
    QHash<int, QByteArray> m_roles;
    QList<QVariantMap> m_rows;
};

} // namespace reprise::app
