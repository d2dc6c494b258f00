#include "Dictionary.h"

#include "reprise/wording/Sentences.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace reprise::app {

namespace {

constexpr QChar rightToLeftMark{0x200f};
constexpr QChar leftToRightIsolate{0x2066};
constexpr QChar endOfIsolate{0x2069};

QString codeOf(const QLocale& locale)
{
    return QLocale::languageToCode(locale.language());
}

/// "1234.50" with the locale's separators. Digits are those of the receipt, 0 to 9.
QString figures(const QString& decimal, const QLocale& locale)
{
    const qsizetype point = decimal.indexOf(QLatin1Char('.'));
    const QString whole = locale.toString(decimal.left(point).toLongLong());
    return point < 0 ? whole : whole + locale.decimalPoint() + decimal.mid(point + 1);
}

/// What stands for a currency in front of or behind figures: "£", "KWD".
QString signOf(const Money& money)
{
    const std::string english =
        wording::amount(Money::zero(money.currency()), wording::Language::English);
    QString sign = QString::fromStdString(english);
    sign.truncate(sign.indexOf(QLatin1Char('0')));
    return sign.trimmed();
}

} // namespace

Dictionary::Dictionary(const QLocale& locale)
    : m_locale(locale),
      m_loaded(m_words.load(QStringLiteral(":/languages/reprise_%1.qm").arg(codeOf(locale))))
{
}

std::string Dictionary::code() const
{
    return codeOf(m_locale).toStdString();
}

std::optional<std::string> Dictionary::text(const wording::Said& said, std::int64_t count) const
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const int n = said.one != nullptr ? static_cast<int>(std::min(count, most)) : -1;
    const QString text = m_words.translate("wording", said.english, said.one, n);
    if (text.isEmpty()) return std::nullopt;
    return text.toStdString();
}

std::string Dictionary::amount(Money money) const
{
    QString decimal = QString::fromStdString(money.decimal());
    const bool negative = decimal.startsWith(QLatin1Char('-'));
    if (negative) decimal.remove(0, 1);
    // Where the locale puts a sign, and with what room, shows in an amount of its own.
    const QString sign = signOf(money);
    QString text = m_locale.toCurrencyString(qlonglong{1}, sign);
    const qsizetype first = text.indexOf(QLatin1Char('1'));
    qsizetype last = first;
    while (last < text.size() && (text.at(last).isDigit() || text.at(last).isPunct()))
        ++last;
    text.replace(first, last - first, figures(decimal, m_locale));
    if (sign.size() > 1 && text.startsWith(sign) && text.at(sign.size()).isDigit())
        text.insert(sign.size(), QChar::Nbsp);
    if (negative) text.prepend(QLatin1Char('-'));
    if (m_locale.textDirection() == Qt::RightToLeft) {
        // After Arabic letters a sign in front of figures would be drawn behind them. Isolated, an
        // amount at the beginning doesn't turn its line round either.
        text.remove(rightToLeftMark);
        text = leftToRightIsolate + text + endOfIsolate;
    }
    return text.toStdString();
}

std::string Dictionary::date(Day day) const
{
    const std::chrono::year_month_day parts{day};
    const QDate date(static_cast<int>(parts.year()),
                     static_cast<int>(static_cast<unsigned>(parts.month())),
                     static_cast<int>(static_cast<unsigned>(parts.day())));
    return m_locale.toString(date, QStringLiteral("d MMMM yyyy")).toStdString();
}

} // namespace reprise::app
