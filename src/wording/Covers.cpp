#include "reprise/wording/Covers.h"

#include "Saying.h"

#include "reprise/base/Contract.h"
#include "reprise/wording/Sentences.h"

namespace reprise::wording {

namespace {

using policy::Cover;
using policy::CoverKind;

Said rightTitle(rights::DeadlineKind right)
{
    using enum rights::DeadlineKind;
    switch (right) {
    case ShortTermReject:
    case ShortTermTerminate: return said("wording", "If it is faulty: all of your money back");
    case Presumption:
        return said("wording", "If it is faulty: a repair or a new one, and you prove nothing");
    case NoDeduction:
        return said("wording", "If the repair fails: your money, with nothing off for use");
    case Cancel: return said("wording", "If you change your mind: you can cancel");
    case Limitation: return said("wording", "If it is faulty: a repair, a new one or money off");
    case LiabilityPeriod: return said("wording", "If a fault shows: the shop puts it right");
    case Ca1723: return said("wording", "If no rules were on show: your money back");
    case None: break;
    }
    return said("wording", "If it is faulty: ask a colleague");
}

std::string titleOf(const Cover& cover, Language language)
{
    switch (cover.kind) {
    case CoverKind::Statutory: return say(language, rightTitle(cover.right));
    case CoverKind::Guarantee:
        return cover.terms.empty()
                   ? say(language, said("wording", "A free promise on top of the law"))
                   : cover.terms;
    case CoverKind::Warranty:
        return say(language, said("wording", "The warranty that you bought with it"));
    case CoverKind::Policy:
        return say(language, said("wording", "If you change your mind: bring it back"));
    case CoverKind::Exchange:
        return say(language, said("wording", "If you change your mind: swap it"));
    }
    REPRISE_UNREACHABLE();
}

std::string whoFor(const Cover& cover, Language language)
{
    switch (cover.kind) {
    case CoverKind::Statutory: return say(language, said("wording", "The law"));
    case CoverKind::Guarantee:
        return cover.by.empty() ? say(language, said("wording", "Guarantee"))
                                //: Who gives it, such as the name of a company.
                                : say(language, said("wording", "Guarantee of {}"), cover.by);
    case CoverKind::Warranty: return say(language, said("wording", "Warranty"));
    case CoverKind::Policy:
    case CoverKind::Exchange: return say(language, said("wording", "Our policy"));
    }
    REPRISE_UNREACHABLE();
}

std::string daysLeft(std::int64_t days, Language language)
{
    constexpr auto worthCounting = 99; // Nobody counts further by days.
    if (days == 0) return say(language, said("wording", "Today is the last day."));
    if (days > worthCounting) return {};
    return sayCounted(language, days, saidMany("wording", "{} days left.", "{} day left."), days);
}

std::string periodOf(const Cover& cover, Day today, Language language)
{
    const auto until = date(cover.until, language);
    if (cover.isOverOn(today)) return say(language, said("wording", "It ended on {}."), until);
    if (!cover.isOpenOn(today))
        return say(language, said("wording", "From {} until {}."), date(cover.from, language),
                   until);
    return inTurn({say(language, said("wording", "Until {}."), until),
                   daysLeft((cover.until - today).count(), language)});
}

} // namespace

CoverWords coverWords(const Cover& cover, Day today, Language language)
{
    return {titleOf(cover, language), whoFor(cover, language), periodOf(cover, today, language)};
}

std::string nothingCovers(Language language)
{
    return say(language, said("wording", "We know of no cover for this item. A colleague can look "
                                         "at it with you. Your statutory rights are not "
                                         "affected."));
}

} // namespace reprise::wording
