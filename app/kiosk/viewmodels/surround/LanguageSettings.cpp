#include "LanguageSettings.h"

#include "Dictionary.h"
#include "Tongue.h"

#include "reprise/base/Contract.h"

#include <QCoreApplication>

#include <array>

namespace reprise::app {

namespace {

/// A language, and whose dates and figures its readers here know. Arabic is written with Western
/// digits, as receipts are; QLocale has those for the Emirates.
struct Offered {
    const char* locale;
    const char* name; ///< In itself.
};

constexpr std::array offered{Offered{"en_GB", "English"}, Offered{"cy_GB", "Cymraeg"},
                             Offered{"ga_IE", "Gaeilge"}, Offered{"pl_PL", "Polski"},
                             Offered{"ro_RO", "Română"},  Offered{"pa_IN", "ਪੰਜਾਬੀ"},
                             Offered{"ur_PK", "اردو"},    Offered{"ar_AE", "العربية"}};

} // namespace

LanguageSettings::LanguageSettings(QObject* parent)
    : QObject(parent), m_dictionaries(offered.size())
{
    install(0);
}

LanguageSettings::~LanguageSettings()
{
    tongue::speak({}, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QStringList LanguageSettings::names() const
{
    QStringList names;
    for (const Offered& each : offered)
        names << QString::fromUtf8(each.name);
    return names;
}

QString LanguageSettings::name() const
{
    return QString::fromUtf8(offered.at(static_cast<std::size_t>(m_current)).name);
}

bool LanguageSettings::rightToLeft() const
{
    return tongue::locale().textDirection() == Qt::RightToLeft;
}

bool LanguageSettings::latin() const
{
    return tongue::locale().script() == QLocale::LatinScript;
}

QStringList LanguageSettings::codes()
{
    QStringList codes;
    for (const Offered& each : offered)
        codes << QLatin1String(each.locale, 2);
    return codes;
}

void LanguageSettings::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_dictionaries.size())) return;
    m_chosen = row;
    speakTo(m_hearer);
}

void LanguageSettings::speakTo(Hearer hearer)
{
    m_hearer = hearer;
    speak(hearer == Hearer::Colleague ? 0 : m_chosen);
}

void LanguageSettings::resetForNextCustomer()
{
    pick(0);
}

void LanguageSettings::speak(int row)
{
    if (row == m_current) return;
    QCoreApplication::removeTranslator(&dictionary(m_current).words());
    install(row);
    emit changed();
}

void LanguageSettings::install(int row)
{
    m_current = row;
    Dictionary& spoken = dictionary(row);
    QCoreApplication::installTranslator(&spoken.words());
    // The catalogue's English is in the code.
    tongue::speak(row == 0 ? wording::Language::English : wording::Language(spoken),
                  spoken.locale());
}

Dictionary& LanguageSettings::dictionary(int row)
{
    const auto index = static_cast<std::size_t>(row);
    auto& made = m_dictionaries.at(index);
    if (!made)
        made = std::make_unique<Dictionary>(QLocale(QString::fromLatin1(offered.at(index).locale)));
    REPRISE_EXPECTS(made->isLoaded());
    return *made;
}

} // namespace reprise::app
