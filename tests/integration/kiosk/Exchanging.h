// Exchanging: goods of the demo store by their codes, and the way to their exchange at the kiosk.
#pragma once

#include "KioskStage.h"

namespace reprise::support {

inline constexpr auto doormat = "2000000000084";      ///< £7.95
inline constexpr auto cakestandAgain = "22423";       ///< £12.75, what comes back
inline constexpr auto lunchBag = "2000000000107";     ///< £1.65
inline constexpr auto wallClock = "2000000000114";    ///< £8.50
inline constexpr auto ginMiniature = "2000000000121"; ///< From 18
inline constexpr auto candles = "2000000000145";      ///< Recalled

/// From the open receipt to the exchange of its first line, the cakestand.
inline bool beginExchange(KioskStage& stage)
{
    if (!stage.openReceipt(stage.number()) || !stage.decide({1}, "changed_mind")) return false;
    stage.on().journey.next();
    stage.on().remedy.choose("exchange");
    stage.on().remedy.confirm();
    return stage.reaches(app::JourneyViewModel::Exchange);
}

/// By the way of a scanner that types; true once it is among what goes out.
inline bool wants(KioskStage& stage, const char* code)
{
    app::ExchangeViewModel& exchange = stage.on().exchange;
    const auto before = stage.on().visit.wish().goods;
    stage.on().scanned(QString::fromLatin1(code), "typed");
    return app::waitUntil(
        [&] { return stage.on().visit.wish().goods != before && exchange.out()->count() > 0; });
}

inline QString cell(app::RowModel* model, int row, const char* role)
{
    return model->row(row).value(QLatin1String(role)).toString();
}

} // namespace reprise::support
