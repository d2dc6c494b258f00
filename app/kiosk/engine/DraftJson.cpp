#include "DraftJson.h"

#include "reprise/rights/ClaimText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reprise::app {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

template <typename Container>
QJsonArray texts(const Container& list)
{
    QJsonArray all;
    for (const std::string& each : list)
        all.append(text(each));
    return all;
}

void insertText(QJsonObject& object, const char* key, const std::string& value)
{
    if (!value.empty()) object.insert(QLatin1String(key), text(value));
}

QJsonObject lineOf(const returns::RequestLine& asked)
{
    QJsonObject line{{"quantity", static_cast<qint64>(asked.quantity)},
                     {"reason", text(rights::reasonName(asked.reason))},
                     {"condition", text(policy::conditionName(asked.condition))}};
    if (asked.receipt) line.insert("receipt", text(asked.receipt->text()));
    if (asked.line) line.insert("line", *asked.line);
    insertText(line, "sku", asked.sku);
    if (asked.receivedOn) line.insert("received_on", text(isoDay(*asked.receivedOn)));
    if (asked.faultApparentOn)
        line.insert("fault_apparent_on", text(isoDay(*asked.faultApparentOn)));
    if (!asked.serials.empty()) line.insert("serials", texts(asked.serials));
    insertText(line, "batch", asked.batch);
    if (asked.received) line.insert("received", static_cast<qint64>(*asked.received));
    if (asked.disposition)
        line.insert("disposition", text(policy::dispositionName(*asked.disposition)));
    if (asked.enabledOn) line.insert("enabled_on", text(isoDay(*asked.enabledOn)));
    if (asked.perishBy) line.insert("perish_by", text(isoDay(*asked.perishBy)));
    insertText(line, "prior_repairs", rights::repairsText(asked.repairs));
    if (!asked.observed.empty()) line.insert("observed", texts(asked.observed));
    if (asked.returnCost)
        line.insert("return_cost",
                    QJsonObject{{"amount", static_cast<qint64>(asked.returnCost->minor)},
                                {"by", text(rights::broughtBackName(asked.returnCost->by))}});
    if (asked.reduction) line.insert("reduction", static_cast<qint64>(*asked.reduction));
    return line;
}

QJsonArray linesOf(const RequestDraft& draft)
{
    QJsonArray lines;
    for (const returns::RequestLine& asked : draft.lines)
        lines.append(lineOf(asked));
    return lines;
}

QJsonObject findOf(const receipts::SaleClue& clue)
{
    QJsonObject find;
    insertText(find, "order", clue.order);
    insertText(find, "card", clue.card);
    insertText(find, "customer", clue.customer);
    return find;
}

/// The paper's day at noon: whichever hour a store's day begins at, it is that day.
QJsonObject paperOf(const PaperReceipt& paper)
{
    QJsonArray lines;
    for (const returns::ShownReceipt::Line& line : paper.lines)
        lines.append(QJsonObject{{"line", line.number},
                                 {"sku", text(line.sku)},
                                 {"description", text(line.description)},
                                 {"quantity", static_cast<qint64>(line.quantity)},
                                 {"unit_price", static_cast<qint64>(line.unitPrice)}});
    return {{"receipt", text(paper.number)},
            {"sold_at", text(isoDay(paper.soldOn) + "T12:00:00")},
            {"lines", lines}};
}

QJsonArray approvalsOf(const RequestDraft& draft)
{
    QJsonArray approvals;
    for (const auto& approval : {draft.approval, draft.secondApproval}) {
        if (!approval) continue;
        approvals.append(QJsonObject{{"operator", text(approval->approver.text())},
                                     {"pin", text(approval->pin)},
                                     {"badge", text(approval->badge)},
                                     {"reason", text(approval->reason)},
                                     {"decision", text(approval->decision)}});
    }
    return approvals;
}

void insertAbout(QJsonObject& object, const AboutSale& about)
{
    if (about.buyer == rights::Buyer::Trader) object.insert("buyer", "trader");
    insertText(object, "cancel_info", rights::cancelNoticeText(about.cancelNotice));
    if (about.pointsHeld)
        object.insert("points", QJsonObject{{"held", static_cast<qint64>(*about.pointsHeld)}});
}

void insertWish(QJsonObject& object, const Wish& wish)
{
    object.insert("remedy", text(policy::remedyName(wish.remedy)));
    QJsonArray goods;
    for (const returns::WantedGoods& wanted : wish.goods) {
        goods.append(QJsonObject{{"sku", text(wanted.sku)},
                                 {"quantity", static_cast<qint64>(wanted.quantity)}});
    }
    if (!goods.isEmpty()) object.insert("exchange", goods);
    if (!wish.payment.empty()) {
        object.insert("exchange_payment", QJsonObject{{"type", text(wish.payment)}});
    }
    if (!wish.tender) return;
    QJsonObject tender{{"type", text(wish.tender->type)}, {"consent", wish.tender->consent}};
    if (!wish.tender->consentText.empty()) {
        tender.insert("consent_text", text(wish.tender->consentText));
    }
    if (wish.tender->consentAt) tender.insert("consent_at", text(isoUtc(*wish.tender->consentAt)));
    object.insert("tender", tender);
}

} // namespace

std::string jsonOf(const RequestDraft& draft)
{
    QJsonObject object{{"request", text(draft.id)},
                       {"at", text(isoUtc(draft.at))},
                       {"mode", text(returns::modeName(draft.mode))},
                       {"lines", linesOf(draft)},
                       {"approval", approvalsOf(draft)}};
    insertText(object, "customer", draft.customer);
    if (draft.clue) object.insert("find", findOf(*draft.clue));
    if (draft.paper) object.insert("unverified", paperOf(*draft.paper));
    if (draft.bearer == returns::Bearer::GiftHolder) object.insert("gift", true);
    if (draft.takenBy) object.insert("operator", text(draft.takenBy->text()));
    insertAbout(object, draft.about);
    insertWish(object, draft.wish);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace reprise::app
