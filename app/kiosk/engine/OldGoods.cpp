#include "OldGoods.h"

#include "Terminal.h"

#include "reprise/slips/HandInSlip.h"
#include "reprise/takeback/TakeBackDesk.h"
#include "reprise/wording/TakeBackWords.h"

#include <utility>

namespace reprise::app {

namespace {

/// Of paper, whatever the screen speaks.
constexpr auto english = wording::Language::English;

Result<takeback::TakeBackRules> rulesAt(Terminal& terminal, Instant at)
{
    auto rules = terminal.ruleBook().inForceAt(at);
    if (!rules) return rules.error();
    return takeback::TakeBackRules{rules->policy, rules->pack, rules->packFault};
}

slips::HandIn paperOf(const HandedIn& told)
{
    const auto& [request, bought, answer, collection, pack, policy] = told.takeBack;
    return {.number = request.id.text(),
            .at = request.at,
            .answer = answer.isOwed() ? slips::HandedIn::Taken : slips::HandedIn::NotTaken,
            .goods = std::to_string(request.count) + " x " + request.description,
            .why = whyOf(told, english),
            .law = answer.cite,
            .information = informationOf(told, english)};
}

} // namespace

std::string whyOf(const HandedIn& told, wording::Language language)
{
    return wording::takeBackReason(told.takeBack.answer.reason, language);
}

std::vector<std::string> informationOf(const HandedIn& told, wording::Language language)
{
    const auto& [request, bought, answer, collection, pack, policy] = told.takeBack;
    return wording::takeBackInformation({request.kind, answer, collection},
                                        told.law ? &*told.law : nullptr, language);
}

Result<HandedIn> handIn(Terminal& terminal, takeback::Request request)
{
    auto& store = terminal.store();
    takeback::TakeBackDesk desk(
        {store.receiptFinder(), store.codeGrammar(), store.takeBackJournal()});
    const auto rules = rulesAt(terminal, request.at);
    auto answer = desk.commit(std::move(request), rules);
    if (!answer) return answer.error();
    HandedIn told{*std::move(answer), {}, {}};
    if (rules && rules->pack != nullptr) told.law = rules->pack->takeBack;
    told.slip = slips::handInSlip(paperOf(told), terminal.slipSetting(slips::Holder::Buyer));
    return told;
}

slips::SlipDocument unsafeCellsLabel(Terminal& terminal, Instant at)
{
    return slips::unsafeCellsLabel(wording::unsafeCells(english), at,
                                   terminal.slipSetting(slips::Holder::Buyer));
}

} // namespace reprise::app
