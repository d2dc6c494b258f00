#include "OldGoods.h"

#include "Terminal.h"

#include "reprise/slips/HandInSlip.h"
#include "reprise/takeback/TakeBackDesk.h"
#include "reprise/wording/TakeBackWords.h"

#include <utility>

namespace reprise::app {

namespace {

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
            .why = told.why,
            .law = answer.cite,
            .information = told.information};
}

} // namespace

Result<HandedIn> handIn(Terminal& terminal, takeback::Request request)
{
    auto& store = terminal.store();
    takeback::TakeBackDesk desk(
        {store.receiptFinder(), store.codeGrammar(), store.takeBackJournal()});
    const auto rules = rulesAt(terminal, request.at);
    auto answer = desk.commit(std::move(request), rules);
    if (!answer) return answer.error();
    const auto* law = rules && rules->pack != nullptr && rules->pack->takeBack
                          ? &*rules->pack->takeBack
                          : nullptr;
    HandedIn told{*std::move(answer), {}, {}, {}};
    const auto& said = told.takeBack.answer;
    told.why = wording::takeBackReason(said.reason, english);
    told.information = wording::takeBackInformation(
        {told.takeBack.request.kind, said, told.takeBack.collection}, law, english);
    told.slip = slips::handInSlip(paperOf(told), terminal.slipSetting(slips::Holder::Buyer));
    return told;
}

slips::SlipDocument unsafeCellsLabel(Terminal& terminal, Instant at)
{
    return slips::unsafeCellsLabel(wording::unsafeCells(english), at,
                                   terminal.slipSetting(slips::Holder::Buyer));
}

} // namespace reprise::app
