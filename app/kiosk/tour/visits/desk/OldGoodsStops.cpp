#include "visits/desk/OldGoodsStops.h"

#include "DemoStore.h"
#include "Phrases.h"
#include "visits/DemoVisitor.h"

#include "reprise/receipts/Trait.h"

#include <algorithm>

namespace reprise::app {

namespace {

class OldGoodsTour : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run() { return open() && begin() && taken() && notTaken() && notSafe() && leave(); }

private:
    bool is(OldGoodsViewModel::Step step, const char* name);
    bool begin();
    bool taken();
    bool notTaken();
    bool notSafe();
};

bool OldGoodsTour::is(OldGoodsViewModel::Step step, const char* name)
{
    if (!waitUntil([&] { return m_on.oldGoods.step() == step; })) return false;
    shows(name);
    return true;
}

bool OldGoodsTour::begin()
{
    return signIn() && m_robot.tap(QStringLiteral("tab-old"))
           && is(OldGoodsViewModel::Kind, "40-old-goods");
}

bool OldGoodsTour::taken()
{
    m_on.oldGoods.choose(QStringLiteral("appliance"));
    if (!is(OldGoodsViewModel::Cells, "40b-cells")) return false;
    m_on.oldGoods.choose(QStringLiteral("safe"));
    if (!is(OldGoodsViewModel::Receipt, "40c-receipt")) return false;
    const auto sale = std::ranges::find_if(m_receipts, [](const receipts::Receipt& each) {
        return receipts::hasTrait(each.lines.front().traits, receipts::trait::electrical);
    });
    if (sale == m_receipts.end()) return false;
    m_robot.scan(phrase::text(sale->number.text()));
    if (!is(OldGoodsViewModel::Line, "40d-line")) return false;
    m_on.oldGoods.choose(QStringLiteral("0-1"));
    type(m_on.oldGoods, QStringLiteral("Kettle, plastic"));
    if (!is(OldGoodsViewModel::Goods, "40e-what-and-how-many")) return false;
    m_on.oldGoods.goOn();
    return is(OldGoodsViewModel::Answered, "40f-taken");
}

bool OldGoodsTour::notTaken()
{
    m_on.oldGoods.startOver();
    m_on.oldGoods.choose(QStringLiteral("very_small"));
    m_on.oldGoods.choose(QStringLiteral("safe"));
    type(m_on.oldGoods, QStringLiteral("Toothbrush"));
    m_on.oldGoods.goOn();
    return is(OldGoodsViewModel::Answered, "40g-not-taken");
}

bool OldGoodsTour::notSafe()
{
    m_on.oldGoods.startOver();
    m_on.oldGoods.choose(QStringLiteral("battery"));
    m_on.oldGoods.choose(QStringLiteral("unsafe"));
    return is(OldGoodsViewModel::Unsafe, "40h-not-safe");
}

} // namespace

bool visitOldGoods(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    return visitDemoStore(prepare, [&look](Wiring& kiosk, ScriptedPayout&) {
        return OldGoodsTour(kiosk, look).run();
    });
}

} // namespace reprise::app
