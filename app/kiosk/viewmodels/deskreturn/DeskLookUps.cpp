// The part of DeskReturnViewModel that looks up what was scanned or typed.
#include "DeskChoices.h"
#include "DeskReturnViewModel.h"
#include "DeskWords.h"
#include "Engine.h"

namespace reprise::app {

namespace {

constexpr std::int64_t mostUnits = 99;

} // namespace

void DeskReturnViewModel::scanned(const QString& code, const QString& symbology)
{
    if (m_busy || m_operatorId.isEmpty() || !awaitsScan()) return;
    const QString text = code.trimmed();
    if (m_step == Code) return look(text, symbology);
    if (m_step == Goods || m_step == PaperGoods) return lookForGoods(text, symbology);
    if (m_step != Basket && m_step != Source) {
        // A serial, a batch or a paper's number, as it is printed.
        m_typed = text.left(longestWords);
        return takeWords();
    }
    if (m_basket.paper()) return;
    forgetItem();
    m_evidence = Evidence::Receipt;
    ask(Code);
    look(text, symbology);
}

void DeskReturnViewModel::look(const QString& code, const QString& symbology)
{
    m_busy = true;
    const std::string text = code.toStdString();
    m_clue = desk::clueFrom(m_evidence, text);
    tell({});
    m_engine.ask(
        this,
        [text, kind = symbology.toStdString(), clue = m_clue](Terminal& terminal) {
            return clue ? terminal.findSale(*clue) : terminal.lookUp(text, kind);
        },
        [this](const LookUp& found) { take(found); });
}

void DeskReturnViewModel::take(const LookUp& found)
{
    if (!m_busy || m_step != Code) return; // Signed out while we looked.
    m_busy = false;
    m_found = found.candidates;
    if (found.receipt) m_found = {*found.receipt};
    if (m_found.empty())
        return tell([evidence = m_evidence, what = found.found] {
            return desk::whyNothingFound(evidence, what);
        });
    if (!desk::lines(m_found).isEmpty()) return ask(Line);
    tell([] { return tr("All of that receipt has come back already."); });
}

void DeskReturnViewModel::lookForGoods(const QString& code, const QString& symbology)
{
    m_busy = true;
    tell({});
    m_engine.ask(
        this,
        [text = code.toStdString(), kind = symbology.toStdString()](Terminal& terminal) {
            return terminal.findGoods(text, kind);
        },
        [this, code](const Result<goods::CatalogueItem>& found) { take(found, code); });
}

void DeskReturnViewModel::take(const Result<goods::CatalogueItem>& found, const QString& code)
{
    const bool isPaper = m_step == PaperGoods;
    if (!m_busy || (m_step != Goods && !isPaper)) return; // Signed out while we looked.
    m_busy = false;
    const bool isUnknown = !found && found.error().code == ErrorCode::NotFound;
    if (!found && !(isUnknown && isPaper))
        return tell([isUnknown] {
            return isUnknown
                       ? tr("We don't sell that, or not under this code. Nothing has changed.")
                       : tr("We can't look that up just now. Nothing has changed.");
        });
    m_item = {.description = found ? found->description : code.toStdString(),
              .most = mostUnits,
              .isSerialised =
                  found && receipts::hasTrait(found->traits, receipts::trait::serialised)};
    const std::string sku = found ? found->sku : code.toStdString();
    if (isPaper) {
        m_paperLine.sku = sku;
        m_paperLine.description = m_item.description;
        m_item.soldOn = m_paper.soldOn;
        return ask(PaperLine);
    }
    m_item.asked.sku = sku;
    m_item.asked.quantity = 1;
    ask(m_basket.customer().empty() && !m_askedCustomer ? Customer : Units);
}

} // namespace reprise::app
