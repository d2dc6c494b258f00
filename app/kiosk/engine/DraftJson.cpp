#include "DraftJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reprise::app {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonArray linesOf(const RequestDraft& draft)
{
    QJsonArray lines;
    const auto& wish = draft.wish;
    for (const auto& [number, units] : draft.units) {
        const auto reduction = wish.reductions.find(number);
        const bool isReduced = reduction != wish.reductions.end();
        if (wish.remedy == policy::Remedy::PriceReduction && !isReduced) continue;
        QJsonObject line{{"line", number},
                         {"quantity", static_cast<qint64>(units)},
                         {"reason", text(rights::reasonName(draft.reason))},
                         {"condition", text(policy::conditionName(draft.condition))}};
        if (draft.receivedOn) line.insert("received_on", text(isoDay(*draft.receivedOn)));
        if (draft.faultApparentOn) {
            line.insert("fault_apparent_on", text(isoDay(*draft.faultApparentOn)));
        }
        if (isReduced) line.insert("reduction", static_cast<qint64>(reduction->second));
        lines.append(line);
    }
    return lines;
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
    QJsonObject object{{"request", text(draft.id)},    {"receipt", text(draft.receipt.text())},
                       {"at", text(isoUtc(draft.at))}, {"mode", "kiosk"},
                       {"lines", linesOf(draft)},      {"approval", approvalsOf(draft)}};
    if (draft.bearer == returns::Bearer::GiftHolder) object.insert("gift", true);
    if (draft.takenBy) object.insert("operator", text(draft.takenBy->text()));
    insertWish(object, draft.wish);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace reprise::app
