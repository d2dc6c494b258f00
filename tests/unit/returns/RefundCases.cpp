#include "RefundCases.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace reprise::tests {

namespace {

const Json* member(const Json& object, std::string_view key)
{
    if (!object.isObject()) return nullptr;
    for (const auto& each : object.children())
        if (each.key == key && !each.isNull()) return &each;
    return nullptr;
}

std::string wordOf(const Json& object, std::string_view key)
{
    const auto* value = member(object, key);
    return value != nullptr ? std::string(value->text) : std::string();
}

bool isTrue(const Json& object, std::string_view key)
{
    const auto* value = member(object, key);
    return value != nullptr && value->kind == Json::Kind::True;
}

/// A rate in hundred-thousandths: "12.5" percent is 12500.
std::int64_t rateOf(const std::string& percent)
{
    return percent.empty() ? 0 : Money::parse(percent, *Currency::parse("KWD"))->minor();
}

constexpr std::int64_t whole = 100'000;

/// Puts a case together as a till would have.
class CaseReader {
public:
    explicit CaseReader(const Json& json)
        : m_json(json), m_currency(*Currency::parse(wordOf(json, "currency")))
    {
    }

    RefundCase read()
    {
        auto made = samples::receipt({});
        made.currency = m_currency;
        made.discount = zero();
        made.rounding = zero();
        RefundCase each{wordOf(m_json, "id"), wordOf(m_json, "title"), made, {}, true, {}, {}};
        each.isAccepted = wordOf(m_json, "outcome") == "accept";
        readExpected(each);
        readLines();
        readShipping();
        readDiscount(made);
        readTenders(each, made);
        made.lines = m_lines;
        auto frozen = receipts::freezeShares(made);
        if (!frozen) {
            each.fault = frozen.error().detail;
            return each;
        }
        each.receipt = std::move(*frozen);
        return each;
    }

private:
    Money zero() const { return Money::zero(m_currency); }

    Money amount(const Json& object, std::string_view key) const
    {
        const auto text = wordOf(object, key);
        const auto parsed = Money::parse(text.empty() ? "0" : text, m_currency);
        return parsed ? *parsed : zero(); // Finer than the currency: a case that has no plan.
    }

    receipts::Line& add(std::int64_t quantity, Money price, const std::string& rate, bool included)
    {
        auto line = samples::line(static_cast<int>(m_lines.size()) + 1, quantity, 0);
        line.unitPrice = price;
        line.discount = line.discountShare = line.tax = zero();
        line.taxMode = included ? receipts::TaxMode::Included : receipts::TaxMode::Added;
        m_lines.push_back(line);
        m_rates.push_back(rateOf(rate));
        return m_lines.back();
    }

    void readLines()
    {
        for (const auto& each : member(m_json, "order_lines")->children()) {
            auto& line = add(std::stoll(wordOf(each, "qty")), amount(each, "unit_price"),
                             wordOf(each, "tax_rate_pct"), isTrue(each, "tax_in_price"));
            line.discount = amount(each, "line_discount_total");
            if (line.quantity > 0) m_items.push_back(line.number);
        }
    }

    void readShipping()
    {
        const auto* shipping = member(m_json, "shipping");
        if (shipping == nullptr) return;
        const auto readOne = [this](const Json& each) {
            const auto isGross = member(each, "gross") != nullptr;
            if (!isGross && member(each, "net") == nullptr) return;
            auto& line = add(1, amount(each, isGross ? "gross" : "net"),
                             wordOf(each, "tax_rate_pct"), isGross);
            line.traits = {"service"};
            line.discount =
                roundedPart(line.unitPrice, rateOf(wordOf(each, "discount_pct")), whole);
        };
        if (shipping->isArray())
            for (const auto& each : shipping->children())
                readOne(each);
        else
            readOne(*shipping);
    }

    /// "3.99", "75 (net)", "10 %": off the goods, not off their delivery.
    void readDiscount(receipts::Receipt& made)
    {
        const auto text = wordOf(m_json, "order_discount");
        if (!text.empty()) {
            auto cost = zero();
            for (const auto number : m_items)
                cost += m_lines.at(static_cast<std::size_t>(number) - 1).net();
            const auto figure = text.substr(0, text.find(' '));
            const auto off = text.find('%') != text.npos ? roundedPart(cost, rateOf(figure), whole)
                                                         : *Money::parse(figure, m_currency);
            made.promotions = {{"ORDER", m_items, off}};
        }
        made.lines = m_lines;
        shareTaxes(made);
    }

    /// Each tax on what its lines cost together, shared over them.
    void shareTaxes(const receipts::Receipt& untaxed)
    {
        const auto frozen = receipts::freezeShares(untaxed);
        if (!frozen) return;
        std::set<std::pair<std::int64_t, receipts::TaxMode>> kinds;
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            kinds.insert({m_rates[at], m_lines[at].taxMode});
        for (const auto& [rate, mode] : kinds) {
            std::vector<std::int64_t> nets;
            for (std::size_t at = 0; at < m_lines.size(); ++at) {
                const auto* line = frozen->line(m_lines[at].number);
                const auto isIts = m_rates[at] == rate && m_lines[at].taxMode == mode;
                nets.push_back(isIts && line != nullptr ? line->net().minor() : 0);
            }
            const auto net = Money::fromMinor(
                std::accumulate(nets.begin(), nets.end(), std::int64_t{0}), m_currency);
            if (net.isZero()) continue;
            const auto base = mode == receipts::TaxMode::Included ? whole + rate : whole;
            const auto shares = allocate(roundedPart(net, rate, base), nets);
            for (std::size_t at = 0; at < m_lines.size(); ++at)
                m_lines[at].tax += shares[at];
        }
    }

    void readExpected(RefundCase& each)
    {
        for (const auto& word : member(m_json, "expected")->children())
            if (word.isText()) each.expected[std::string(word.key)] = std::string(word.text);
        if (const auto* tenders = member(*member(m_json, "expected"), "per_tender"))
            for (const auto& tender : tenders->children())
                each.perTender.emplace(typeOf(std::string(tender.key)),
                                       *Money::parse(tender.text, m_currency));
    }

    static std::string typeOf(std::string name)
    {
        std::ranges::replace(name, ' ', '_');
        return name;
    }

    /// Those of the case; else what was paid, in cash where it was rounded.
    void readTenders(const RefundCase& each, receipts::Receipt& made)
    {
        auto paid = zero();
        if (const auto* tenders = member(m_json, "tenders"))
            for (const auto& tender : tenders->children()) {
                made.tenders.push_back(
                    {typeOf(wordOf(tender, "type")), amount(tender, "amount"), {}, {}});
                paid += made.tenders.back().amount;
            }
        if (m_lines.empty() && !paid.isZero()) add(1, paid, {}, true);
        auto due = zero();
        made.lines = m_lines;
        auto untendered = made;
        untendered.tenders.clear();
        if (const auto frozen = receipts::freezeShares(untendered)) due = frozen->total();
        for (const auto& line : m_lines)
            if (line.quantity < 0) due += line.unitPrice * line.quantity - line.discount;
        const auto wanted = each.expected.find("paid");
        if (made.tenders.empty() && wanted != each.expected.end()) {
            paid = *Money::parse(wanted->second, m_currency);
            made.tenders = {{"cash", paid, {}, {}}};
        } else if (made.tenders.empty()) {
            if (!due.isZero()) made.tenders = {{"card", due, {}, {}}};
            paid = due;
        }
        made.rounding = paid - due;
    }

    const Json& m_json;
    Currency m_currency;
    std::vector<receipts::Line> m_lines;
    std::vector<std::int64_t> m_rates; ///< Of the lines.
    std::vector<int> m_items;          ///< Numbers of the goods among them.
};

} // namespace

std::vector<RefundCase> refundCases()
{
    const auto text = textOf("tests/golden/refunds/cases.json");
    const auto document = parseJson(text);
    REPRISE_EXPECTS(document);
    std::vector<RefundCase> cases;
    for (const auto& each : document->root().children())
        cases.push_back(CaseReader(each).read());
    return cases;
}

} // namespace reprise::tests
