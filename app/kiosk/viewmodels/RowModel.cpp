#include "RowModel.h"

namespace reprise::app {

RowModel::RowModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent)
{
    int role = Qt::UserRole;
    for (const QByteArray& name : roles)
        m_roles.insert(role++, name);
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) return {};
    return m_rows.at(index.row()).value(QString::fromLatin1(m_roles.value(role)));
}

void RowModel::setRows(const QList<QVariantMap>& rows)
{
    if (rows.size() == m_rows.size()) {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows[row] == m_rows[row]) continue;
            m_rows[row] = rows[row];
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit countChanged();
}

} // namespace reprise::app
