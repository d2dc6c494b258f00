#include "LineReasons.h"

#include "Phrases.h"
#include "Tongue.h"

#include "reprise/policy/Rule.h"
#include "reprise/wording/Sentences.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace reprise::app {

namespace {

using policy::Finding;
using policy::Outcome;

/// Answers by which the law itself gives the money back.
constexpr std::array moneyAnswers{
    std::string_view("REFUND_FULL"), std::string_view("TERMINATE_FULL"),
    std::string_view("CANCEL_FULL"), std::string_view("STATUTORY_REFUND_30D")};

QString fact(const Finding& finding, const char* name)
{
    const auto found = finding.facts.find(name);
    return found == finding.facts.end() ? QString() : phrase::text(found->second);
}

std::optional<Day> day(const Finding& finding, const char* name)
{
    const auto parsed = parseDay(fact(finding, name).toStdString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

const Finding* findingOf(const returns::DecidedLine& line, std::string_view rule)
{
    const auto found = std::ranges::find(line.findings, rule, &Finding::rule);
    return found == line.findings.end() ? nullptr : &*found;
}

/// The policy's own word on a change of mind: the season where one counts, else the window.
const Finding* windowOf(const returns::DecidedLine& line)
{
    const Finding* season = findingOf(line, policy::rule::season);
    return season ? season : findingOf(line, policy::rule::window);
}

/// What the side that did not decide would have given.
QString otherSide(const returns::DecidedLine& line, const Finding& decisive)
{
    if (isLaw(decisive)) {
        const Finding* window = windowOf(line);
        if (!window || window->outcome <= line.outcome || !givesMoney(decisive)) return {};
        const QString where = phrase::text(wording::citation(window->cite, tongue::language()));
        return QObject::tr("Our own limit is %n day(s) (%1). The law is better for you here, so we "
                           "use the law.",
                           nullptr, fact(*window, "days").toInt())
            .arg(where);
    }
    const Finding* law = findingOf(line, policy::rule::statutory);
    if (!law || line.outcome != Outcome::Authorised || givesMoney(*law)) {
        return decisive.cite.empty() ? QString()
                                     : phrase::text(wording::rightsReminder(tongue::language()));
    }
    return QObject::tr("Our policy is better for you here than the law (%1), so we use our policy. "
                       "%2")
        .arg(phrase::text(wording::citation(law->cite, tongue::language())),
             phrase::text(wording::rightsReminder(tongue::language())));
}

/// What a panel is built from, one part after another.
class Panel {
public:
    Panel(int number, const QString& title, const QString& icon) : m_number(number)
    {
        add("head", title);
        m_rows.last()["icon"] = icon;
    }

    QVariantMap& add(const char* kind, const QString& text)
    {
        m_rows << QVariantMap{{"panel", m_number},
                              {"kind", QString::fromLatin1(kind)},
                              {"text", text},
                              {"icon", QString()},
                              {"last", false},
                              {"day", 0},
                              {"days", 0},
                              {"startText", QString()},
                              {"nowText", QString()},
                              {"endText", QString()}};
        return m_rows.last();
    }

    QList<QVariantMap> take()
    {
        m_rows.last()["last"] = true;
        return std::move(m_rows);
    }

private:
    int m_number;
    QList<QVariantMap> m_rows;
};

void addDayLine(Panel& panel, const Finding& finding, const OpenReceipt& open)
{
    const auto lastDay = day(finding, "last_day");
    const int days = fact(finding, "days").toInt();
    if (!lastDay || days <= 0) return;
    const int today = fact(finding, "day").toInt();
    const auto start = day(finding, "start");
    const bool bySale = !start || *start <= open.boughtOn;
    QVariantMap& row = panel.add("days", {});
    row["day"] = std::clamp(today, 0, days);
    row["days"] = days;
    row["startText"] = bySale ? QObject::tr("Bought %1").arg(phrase::shortDate(open.boughtOn))
                              : QObject::tr("Got %1").arg(phrase::shortDate(*start));
    row["nowText"] = today > days ? QObject::tr("Today, %n day(s) late", nullptr, today - days)
                                  : QObject::tr("Today, day %1 of %2").arg(today).arg(days);
    row["endText"] = QObject::tr("Last day %1").arg(phrase::shortDate(*lastDay));
}

} // namespace

bool isLaw(const Finding& finding)
{
    return finding.rule == policy::rule::statutory;
}

bool givesMoney(const Finding& finding)
{
    return isLaw(finding)
           && std::ranges::count(moneyAnswers, fact(finding, "answer").toStdString()) > 0;
}

bool isStopped(const returns::DecidedLine& line)
{
    return line.outcome != Outcome::Authorised;
}

const Finding* decisiveFor(const returns::DecidedLine& line)
{
    const Finding* law = findingOf(line, policy::rule::statutory);
    const Finding* window = windowOf(line);
    const bool policyGives =
        line.outcome == Outcome::Authorised && window && window->outcome == Outcome::Authorised;
    if (law && law->outcome == line.outcome && (givesMoney(*law) || !policyGives)) return law;
    if (policyGives) return window;
    const auto same = std::ranges::find(line.findings, line.outcome, &Finding::outcome);
    return same == line.findings.end() ? nullptr : &*same;
}

QString iconFor(const Finding& finding)
{
    if (isLaw(finding)) return QStringLiteral("balance");
    if (finding.rule == policy::rule::window || finding.rule == policy::rule::season) {
        return finding.outcome == Outcome::Authorised ? QStringLiteral("calendar_today")
                                                      : QStringLiteral("event_busy");
    }
    return QStringLiteral("menu_book");
}

QString noteFor(const returns::DecidedLine& line)
{
    const Finding* decisive = decisiveFor(line);
    QString by = QObject::tr("our policy decides");
    if (decisive && isLaw(*decisive)) {
        by = givesMoney(*decisive) ? QObject::tr("the law gives a full refund")
                                   : QObject::tr("the law decides");
    } else if (decisive && !fact(*decisive, "days").isEmpty()) {
        by = QObject::tr("our policy, %n day(s)", nullptr, fact(*decisive, "days").toInt());
    }
    const QString reason = phrase::text(wording::reason(line.reason, tongue::language()));
    return QObject::tr("%1: %2").arg(reason, by);
}

QList<QVariantMap> whyFor(const returns::DecidedLine& line, const OpenReceipt* open, int panel,
                          const QString& title)
{
    const Finding* decisive = decisiveFor(line);
    if (!decisive) return {};
    Panel parts(panel, title, iconFor(*decisive));
    const QString sentence = phrase::text(wording::sentence(*decisive, tongue::language()));
    for (const QString& portion : phrase::portions(sentence))
        parts.add("sentence", portion);
    if (!decisive->cite.empty())
        parts.add("cite", phrase::text(wording::citation(decisive->cite, tongue::language())));
    if (open) addDayLine(parts, *decisive, *open);
    for (const QString& portion : phrase::portions(otherSide(line, *decisive)))
        parts.add("after", portion);
    return parts.take();
}

} // namespace reprise::app
