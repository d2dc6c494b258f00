#include "goods/ExchangeWeighing.h"

#include "reprise/money/Shares.h"
#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using goods::CatalogueItem;
using policy::Outcome;
namespace rule = policy::rule;
namespace trait = receipts::trait;

void addOnce(std::vector<std::string>& all, std::string_view text)
{
    if (std::ranges::count(all, text) == 0) all.emplace_back(text);
}

/// "18" of "age_restricted:18"; "18" as well where no age is given, the highest there is.
std::string ageOf(const receipts::Traits& traits)
{
    const auto mark = std::string(trait::ageRestricted) + ":";
    for (const auto& each : traits)
        if (each.starts_with(mark)) return each.substr(mark.size());
    return "18";
}

/// Of what the units are worth by now, by the sale's own split.
Money taxBeforeFee(const DecidedLine& line, const receipts::Line& sold)
{
    const auto whole = roundedPart(sold.tax, line.quantity, sold.quantity);
    if (!line.reducedBefore) return whole;
    const auto worth = line.worth();
    return roundedPart(whole, worth.minor(), (worth + *line.reducedBefore).minor());
}

/// Keeps `out` of the legs as money and carries the rest over, in the order they are drained in.
void carryOver(RefundPlan& plan, Money out)
{
    plan.amount = out;
    for (auto& leg : std::exchange(plan.legs, {})) {
        auto rest = leg;
        leg.amount = std::min(leg.amount, out);
        rest.amount -= leg.amount;
        out -= leg.amount;
        if (!leg.amount.isZero()) plan.legs.push_back(leg);
        if (!rest.amount.isZero()) plan.carried.push_back(std::move(rest));
    }
}

} // namespace

bool handsGoodsOver(policy::Remedy remedy)
{
    return remedy == policy::Remedy::Exchange || remedy == policy::Remedy::Replacement;
}

Result<Exchange> ExchangeWeighing::weigh(const std::vector<DecidedLine>& lines,
                                         std::int64_t announced, Day today, RefundPlan& plan)
{
    const auto zero = Money::zero(plan.amount.currency());
    auto backs = backsOf(lines, today);
    if (!backs) return backs.error();
    Exchange exchange{{}, plan.amount, zero, zero};
    for (const auto& wanted : wantedFor(*backs, announced))
        if (const auto priced = priceOne(exchange, wanted, *backs, today); !priced)
            return priced.error();

    auto itsTax = zero;
    for (const auto& item : exchange.items) {
        exchange.price += item.gross;
        itsTax += item.tax;
    }
    exchange.due = std::max(exchange.price - exchange.worth, zero);
    if (!exchange.due.isZero()) exchange.payment = m_request.exchangePayment;
    carryOver(plan, std::max(exchange.worth - exchange.price, zero));
    // An even exchange adjusts no tax, an uneven one that of the difference (rights: F-2).
    const auto isEven = exchange.price == exchange.worth;
    plan.tax = isEven ? zero : plan.tax - itsTax;
    for (auto& [sku, item] : m_shelf)
        if (item) exchange.shelf.push_back(*item);
    return exchange;
}

Result<const CatalogueItem*> ExchangeWeighing::look(const std::string& sku, Day today)
{
    auto known = m_shelf.find(sku);
    if (known == m_shelf.end()) {
        std::optional<CatalogueItem> found;
        if (m_catalogue != nullptr) {
            auto item = m_catalogue->find(sku, today);
            if (!item && item.error().code != ErrorCode::NotFound) return item.error();
            if (item) found = std::move(*item);
        }
        known = m_shelf.emplace(sku, std::move(found)).first;
    }
    return known->second ? &*known->second : nullptr;
}

Result<ExchangeWeighing::Backs> ExchangeWeighing::backsOf(const std::vector<DecidedLine>& lines,
                                                          Day today)
{
    Backs backs;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const auto& line = lines[index];
        if (!line.receipt || line.outcome == Outcome::Denial) continue;
        const auto found = m_found.find(*line.receipt);
        const auto* sold = found == m_found.end() ? nullptr : found->second.line(line.line);
        if (sold == nullptr) continue;
        const auto item = look(sold->sku, today);
        if (!item) return item.error();
        const auto boughtOn =
            sold->firstBoughtOn.value_or(m_policy.businessDay(found->second.receipt.soldAt));
        backs.push_back({index, &line, sold, boughtOn, *item});
    }
    return backs;
}

/// A replacement is for the same goods again. Where fewer have arrived than were announced, as many
/// fewer go out (M10).
std::vector<WantedGoods> ExchangeWeighing::wantedFor(const Backs& backs,
                                                     std::int64_t announced) const
{
    std::vector<WantedGoods> wanted;
    if (m_request.remedy == policy::Remedy::Replacement && m_request.exchange.empty()) {
        for (const auto& back : backs)
            wanted.push_back({back.sold->sku, back.line->quantity});
        return wanted;
    }
    std::int64_t here = 0;
    for (const auto& back : backs)
        here += back.line->quantity;
    wanted = m_request.exchange;
    if (here < announced && !backs.empty())
        for (auto& each : wanted)
            each.quantity = each.quantity * here / announced;
    std::erase_if(wanted, [](const WantedGoods& each) { return each.quantity == 0; });
    return wanted;
}

Result<void> ExchangeWeighing::priceOne(Exchange& exchange, const WantedGoods& wanted, Backs& backs,
                                        Day today)
{
    const auto known = look(wanted.sku, today);
    if (!known) return known.error();
    const auto* item = *known;
    const auto first = exchange.items.size();
    auto left = wanted.quantity;
    for (auto& back : backs) {
        const auto isLike =
            back.sold->sku == wanted.sku
            || (item != nullptr && back.item != nullptr && item->isLike(*back.item));
        const auto units = isLike ? std::min(left, back.line->quantity - back.used) : 0;
        if (units == 0) continue;
        exchange.items.push_back(likeItem(back, units, item));
        left -= units;
    }
    if (left > 0 && item != nullptr) {
        if (item->unitPrice.currency() != exchange.worth.currency())
            return Error{ErrorCode::Invalid,
                         "exchange: the receipt is in another currency than the catalogue, "
                         "expected goods of the same SKU"};
        exchange.items.push_back(shelfItem(*item, left, backs));
        if (exchange.items.back().gross.minor() > Money::maxMinor)
            return Error{ErrorCode::Invalid,
                         "exchange: " + wanted.sku + " comes to more than any receipt may"};
    } else if (left > 0) {
        const auto nothing = Money::zero(exchange.worth.currency());
        exchange.items.push_back({.sku = wanted.sku,
                                  .description = {},
                                  .category = {},
                                  .quantity = left,
                                  .unitPrice = nothing,
                                  .gross = nothing,
                                  .tax = nothing,
                                  .outcome = Outcome::Denial,
                                  .findings = {{std::string(rule::goodsUnknown),
                                                Outcome::Denial,
                                                m_policy.cite(rule::goodsUnknown),
                                                {{"sku", wanted.sku}}}}});
    }
    std::size_t serial = 0;
    for (auto index = first; index < exchange.items.size(); ++index) {
        auto& each = exchange.items[index];
        for (auto units = each.quantity; units > 0 && serial < wanted.serials.size(); --units)
            each.serials.push_back(wanted.serials[serial++]);
        judgeHandover(each, item);
    }
    return {};
}

/// At what was paid for its like, whatever the shelf says today.
ExchangeItem ExchangeWeighing::likeItem(Back& back, std::int64_t units,
                                        const CatalogueItem* item) const
{
    const auto& line = *back.line;
    const auto& sold = *back.sold;
    const auto tax = line.fee ? taxBeforeFee(line, sold) : line.tax;
    ExchangeItem like{.sku = item != nullptr ? item->sku : sold.sku,
                      .description = item != nullptr ? item->description : sold.description,
                      .category = item != nullptr ? item->category : sold.category,
                      .quantity = units,
                      .unitPrice = sold.unitPrice,
                      .gross = cumulativeShare(line.worth(), back.used, units, line.quantity),
                      .tax = cumulativeShare(tax, back.used, units, line.quantity),
                      .taxMode = sold.taxMode,
                      .traits = item != nullptr ? item->traits : sold.traits,
                      .like = back.index,
                      .firstBoughtOn = back.boughtOn};
    // Both are cumulative: of goods worth a penny the tax may round up a unit before the price
    // does.
    like.tax = std::min(like.tax, like.gross);
    back.used += units;
    keepOn(like, back);
    return like;
}

/// At the price of the day. The oldest purchase among those that come back counts, so that no
/// exchange starts a window anew.
ExchangeItem ExchangeWeighing::shelfItem(const CatalogueItem& item, std::int64_t units,
                                         const Backs& backs) const
{
    const auto net = item.unitPrice * units;
    const auto tax = item.taxRate.of(net, item.taxMode);
    ExchangeItem fresh{.sku = item.sku,
                       .description = item.description,
                       .category = item.category,
                       .quantity = units,
                       .unitPrice = item.unitPrice,
                       .gross = item.taxMode == receipts::TaxMode::Included ? net : net + tax,
                       .tax = tax,
                       .taxMode = item.taxMode,
                       .traits = item.traits};
    for (const auto& back : backs) {
        if (&back == &backs.front() || back.boughtOn < fresh.firstBoughtOn)
            fresh.firstBoughtOn = back.boughtOn;
        keepOn(fresh, back);
    }
    return fresh;
}

/// What the old goods were bound by or covered by goes with the new ones (M12).
void ExchangeWeighing::keepOn(ExchangeItem& item, const Back& back) const
{
    if (receipts::hasTrait(back.sold->traits, trait::finalSale))
        addOnce(item.traits, trait::finalSale);
    const auto& receipt = m_found.at(*back.line->receipt).receipt;
    for (const auto& warranty : m_policy.warranties) {
        const auto isBought =
            std::ranges::count(back.sold->coveredBy, warranty.sku) > 0
            || std::ranges::any_of(receipt.lines, [&](const receipts::Line& each) {
                   return each.sku == warranty.sku && each.number != back.sold->number;
               });
        const auto covers = [&warranty](const std::string& category) {
            return warranty.covers.empty() || std::ranges::count(warranty.covers, category) > 0;
        };
        if (isBought && covers(back.sold->category) && covers(item.category))
            addOnce(item.coveredBy, warranty.sku);
    }
}

void ExchangeWeighing::judgeHandover(ExchangeItem& item, const CatalogueItem* known)
{
    const auto find = [&](std::string_view name, Outcome outcome,
                          std::map<std::string, std::string> facts) {
        item.outcome = std::max(item.outcome, outcome);
        item.findings.push_back(
            {std::string(name), outcome, m_policy.cite(name), std::move(facts)});
    };
    // Nobody is there to look the customer in the face, or to lift what is dangerous.
    const auto unattended =
        m_request.mode == Mode::Kiosk ? Outcome::Contingent : Outcome::Authorised;
    if (receipts::hasTrait(item.traits, trait::ageRestricted)) {
        m_needsColleague = true;
        const auto age = ageOf(item.traits);
        find(rule::handoverAge, unattended, {{"age", age}, {"code", "STAFF_HANDOVER_AGE_" + age}});
    }
    if (receipts::hasTrait(item.traits, trait::hazardous)) {
        m_needsColleague = true;
        find(rule::handoverHazard, unattended, {});
    }
    const auto nothing = item.gross;
    const receipts::Line goods{.number = 1,
                               .sku = item.sku,
                               .gtin = known != nullptr && known->gtin ? known->gtin->digits()
                                                                       : std::string(),
                               .description = {},
                               .category = item.category,
                               .quantity = item.quantity,
                               .unitPrice = nothing,
                               .discount = nothing,
                               .discountShare = nothing,
                               .tax = nothing,
                               .measure = {},
                               .traits = item.traits,
                               .serials = {},
                               .deliveredOn = {}};
    auto match = receipts::hasTrait(item.traits, trait::recalled) ? policy::GoodsMark::Match::Yes
                                                                  : policy::GoodsMark::Match::No;
    for (const auto& recall : m_policy.recalls)
        match = std::max(match, recall.goods.match(goods, {}, {}));
    if (match == policy::GoodsMark::Match::Yes)
        find(rule::handoverRecall, Outcome::Denial, {});
    else if (match == policy::GoodsMark::Match::Possible)
        find(rule::handoverRecall, Outcome::Contingent, {});
}

} // namespace reprise::returns
