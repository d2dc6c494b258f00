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

LanguageSettings::LanguageSettings(QObject* parent) : QObject(parent)
{
    for (const Offered& each : offered) {
        auto dictionary = std::make_unique<Dictionary>(QLocale(QString::fromLatin1(each.locale)));
        REPRISE_EXPECTS(dictionary->isLoaded());
        m_dictionaries.push_back(std::move(dictionary));
    }
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
    QCoreApplication::removeTranslator(
        &m_dictionaries.at(static_cast<std::size_t>(m_current))->words());
    install(row);
    emit changed();
}

void LanguageSettings::install(int row)
{
    m_current = row;
    Dictionary& dictionary = *m_dictionaries.at(static_cast<std::size_t>(row));
    QCoreApplication::installTranslator(&dictionary.words());
    // The catalogue's English is in the code.
    tongue::speak(row == 0 ? wording::Language::English : wording::Language(dictionary),
                  dictionary.locale());
}

} // namespace reprise::app
