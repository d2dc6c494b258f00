#include "DeskPapers.h"

#include "Terminal.h"

#include "reprise/papers/Papers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace reprise::app {

namespace {

papers::Sources sourcesAt(Terminal& terminal)
{
    auto& store = terminal.store();
    return {terminal.slipSetting(slips::Holder::Buyer).shop, store.receiptFinder(),
            store.valueBook()};
}

} // namespace

Result<std::vector<reports::LoggedReturn>> latestReturns(Terminal& terminal, std::size_t most)
{
    return terminal.store().dailyLog().latest(most);
}

Result<KnownReturn> findReturn(Terminal& terminal, std::string_view code,
                               std::string_view symbology)
{
    const auto meaning = terminal.store().codeGrammar().read(code, symbology);
    if (meaning.kind != receipts::CodeKind::ReturnSlip)
        return Error{ErrorCode::NotFound, "that is the code of no return's slip"};
    auto answer = terminal.store().returnJournal().find(ReturnId(meaning.key));
    if (!answer) return answer.error();
    auto kinds = papers::kindsOf(*answer, sourcesAt(terminal));
    if (!kinds) return kinds.error();
    return KnownReturn{*std::move(answer), *std::move(kinds)};
}

Result<std::vector<slips::SlipDocument>> papersOf(Terminal& terminal, const ReturnId& id,
                                                  slips::SlipKind kind,
                                                  const slips::BusinessBuyer& buyer)
{
    const auto answer = terminal.store().returnJournal().find(id);
    if (!answer) return answer.error();
    return papers::papersOf(*answer, {.kind = kind, .buyer = buyer}, sourcesAt(terminal));
}

Result<std::vector<slips::SlipDocument>> papersBeside(Terminal& terminal,
                                                      const returns::Answer& answer, Beside who)
{
    std::vector<slips::SlipDocument> all;
    for (const auto kind : {slips::SlipKind::Voucher, slips::SlipKind::Quarantine}) {
        if (kind == slips::SlipKind::Quarantine && who != Beside::Colleague) continue;
        auto papers = papers::papersOf(answer, {.kind = kind}, sourcesAt(terminal));
        if (!papers && papers.error().code != ErrorCode::Conflict) return papers;
        if (papers) std::ranges::move(*papers, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<slips::SlipDocument>> furtherCopy(Terminal& terminal, const slips::Reprint& copy,
                                                     const slips::BusinessBuyer& buyer)
{
    const auto answer = terminal.store().returnJournal().find(copy.returnId);
    if (!answer) return answer.error();
    const auto sources = sourcesAt(terminal);
    papers::Wanted wanted{.kind = copy.kind, .buyer = buyer};
    if (auto paper = papers::papersOf(*answer, wanted, sources); !paper) return paper;
    const auto count = terminal.store().reprintJournal().record(copy);
    if (!count) return count.error();
    wanted.reprint = *count;
    return papers::papersOf(*answer, wanted, sources);
}

} // namespace reprise::app
