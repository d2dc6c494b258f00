// Bracketing: a language for tests that puts every text of ours between « and », so that what was
// said in it, and what was not, can be seen. What a screen says is read as a picture of it.
#pragma once

#include "RowModel.h"
#include "Tongue.h"

#include "reprise/wording/Sentences.h"
#include "reprise/wording/Translations.h"

#include <QCoreApplication>
#include <QMap>
#include <QMetaProperty>
#include <QTranslator>

namespace reprise::support {

class BracketedScreens final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
};

class BracketedWording final : public wording::Translations {
public:
    std::string code() const override { return "xx"; }
    std::optional<std::string> text(const wording::Said& said, std::int64_t) const override
    {
        return "«" + std::string(said.english) + "»";
    }
    std::string amount(Money money) const override
    {
        return "«" + wording::amount(money, wording::Language::English) + "»";
    }
    std::string date(Day day) const override
    {
        return "«" + wording::date(day, wording::Language::English) + "»";
    }
};

/// Both are spoken as long as this lives, with the weekdays and months of Poland.
class Bracketing {
public:
    Bracketing()
    {
        QCoreApplication::installTranslator(&m_screens);
        app::tongue::speak(wording::Language(m_wording), QLocale(QLocale::Polish));
    }
    ~Bracketing()
    {
        QCoreApplication::removeTranslator(&m_screens);
        app::tongue::speak(wording::Language::English,
                           QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    Bracketing(const Bracketing&) = delete;
    Bracketing& operator=(const Bracketing&) = delete;

private:
    BracketedScreens m_screens;
    BracketedWording m_wording;
};

/// All properties of a view model by their names, and of its lists all roles of all rows.
using Picture = QMap<QString, QVariant>;

inline void addRows(Picture& picture, const QString& name, const app::RowModel& rows)
{
    picture[name + ".count"] = rows.count();
    for (int row = 0; row < rows.count(); ++row)
        for (const QByteArray& role : rows.roleNames())
            picture[QStringLiteral("%1[%2].").arg(name).arg(row) + role] =
                rows.row(row).value(QString::fromLatin1(role));
}

inline Picture pictureOf(const QObject& viewModel, const QString& under)
{
    Picture picture;
    const QMetaObject* meta = viewModel.metaObject();
    for (int at = meta->propertyOffset(); at < meta->propertyCount(); ++at) {
        const QMetaProperty property = meta->property(at);
        const QVariant value = property.read(&viewModel);
        const QString name = under + '.' + property.name();
        if (const auto* inner = value.value<QObject*>()) {
            const auto* rows = qobject_cast<const app::RowModel*>(inner);
            if (rows)
                addRows(picture, name, *rows);
            else
                picture.insert(pictureOf(*inner, name));
        } else {
            picture[name] = value;
        }
    }
    return picture;
}

} // namespace reprise::support
