#include "reprise/slips/HandInSlip.h"

#include "SlipParts.h"

namespace reprise::slips {

SlipDocument handInSlip(const HandIn& handIn, const SlipSetting& setting)
{
    SlipPage page(setting);
    writeHead(page, "Old electrical goods and batteries");
    page.text(page.dayOf(handIn.at), page.timeOf(handIn.at));
    page.rule();
    page.strong(handIn.answer == HandedIn::Taken ? "Taken back, free of charge" : "Not taken here");
    page.text(handIn.goods);
    page.text(handIn.why);
    page.text(handIn.law);
    page.rule();
    for (const auto& sentence : handIn.information)
        page.text(sentence);
    page.rule();
    page.text("Record", handIn.number);
    page.feed();
    return page.take("Old goods handed in, " + handIn.number);
}

SlipDocument unsafeCellsLabel(const std::vector<std::string>& steps, Instant at,
                              const SlipSetting& setting)
{
    SlipPage page(setting);
    page.large("DAMAGED BATTERY");
    page.large("DO NOT OPEN");
    if (setting.shop.terminal == Terminal::Training) page.strong("TRAINING - NOT A REAL RETURN");
    page.rule();
    for (const auto& step : steps)
        page.text(step);
    page.rule();
    page.text(page.dayOf(at), page.timeOf(at));
    return page.take("Label for a damaged battery");
}

} // namespace reprise::slips
