// SlipPage: a slip being written, top to bottom, in one language.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

#include <string>

namespace reprise::slips {

class SlipPage {
public:
    explicit SlipPage(const SlipSetting& setting) : m_setting(setting) {}

    const SlipSetting& setting() const { return m_setting; }
    wording::Language language() const { return m_setting.language; }
    bool hidesPrices() const { return m_setting.holder == Holder::GiftHolder; }

    /// An empty `left` writes nothing, unless there is a right part.
    void text(std::string left, std::string right = {});
    void strong(std::string left, std::string right = {});
    void large(std::string words);
    void rule();
    void feed();
    void barcode(std::string content);

    std::string amount(Money money) const;
    std::string day(Day day) const;
    std::string dayOf(Instant instant) const;
    std::string timeOf(Instant instant) const;

    SlipDocument take(std::string title);

private:
    void put(LineStyle style, std::string left, std::string right = {});

    const SlipSetting& m_setting;
    SlipDocument m_document;
};

} // namespace reprise::slips
