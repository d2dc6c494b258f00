#include "reprise/wording/Covers.h"

#include "reprise/base/Contract.h"
#include "reprise/wording/Sentences.h"

#include <fmt/format.h>

namespace reprise::wording {

namespace {

using policy::Cover;
using policy::CoverKind;

std::string_view rightTitle(rights::DeadlineKind right)
{
    using enum rights::DeadlineKind;
    switch (right) {
    case ShortTermReject:
    case ShortTermTerminate: return "If it is faulty: all of your money back";
    case Presumption: return "If it is faulty: a repair or a new one, and you prove nothing";
    case NoDeduction: return "If the repair fails: your money, with nothing off for use";
    case Cancel: return "If you change your mind: you can cancel";
    case Limitation: return "If it is faulty: a repair, a new one or money off";
    case LiabilityPeriod: return "If a fault shows: the shop puts it right";
    case Ca1723: return "If no rules were on show: your money back";
    case None: break;
    }
    return "If it is faulty: ask a colleague";
}

std::string titleOf(const Cover& cover)
{
    switch (cover.kind) {
    case CoverKind::Statutory: return std::string(rightTitle(cover.right));
    case CoverKind::Guarantee:
        return cover.terms.empty() ? "A free promise on top of the law" : cover.terms;
    case CoverKind::Warranty: return "The warranty that you bought with it";
    case CoverKind::Policy: return "If you change your mind: bring it back";
    case CoverKind::Exchange: return "If you change your mind: swap it";
    }
    REPRISE_UNREACHABLE();
}

std::string whoFor(const Cover& cover)
{
    switch (cover.kind) {
    case CoverKind::Statutory: return "The law";
    case CoverKind::Guarantee:
        return cover.by.empty() ? "Guarantee" : fmt::format("Guarantee of {}", cover.by);
    case CoverKind::Warranty: return "Warranty";
    case CoverKind::Policy:
    case CoverKind::Exchange: return "Our policy";
    }
    REPRISE_UNREACHABLE();
}

std::string periodOf(const Cover& cover, Day today, Language language)
{
    if (cover.isOverOn(today)) return fmt::format("It ended on {}.", date(cover.until, language));
    if (!cover.isOpenOn(today))
        return fmt::format("From {} until {}.", date(cover.from, language),
                           date(cover.until, language));
    const auto left = (cover.until - today).count();
    const auto until = fmt::format("Until {}.", date(cover.until, language));
    if (left == 0) return until + " Today is the last day.";
    if (left == 1) return until + " 1 day left.";
    constexpr auto worthCounting = 99; // Nobody counts further by days.
    return left > worthCounting ? until : fmt::format("{} {} days left.", until, left);
}

} // namespace

CoverWords coverWords(const Cover& cover, Day today, Language language)
{
    return {titleOf(cover), whoFor(cover), periodOf(cover, today, language)};
}

std::string nothingCovers(Language)
{
    return "We know of no cover for this item. A colleague can look at it with you. Your statutory "
           "rights are not affected.";
}

} // namespace reprise::wording
