#include "reprise/wire/QuarantineJson.h"

#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

std::string toPayload(const std::vector<returns::QuarantineLabel>& labels)
{
    REPRISE_EXPECTS(!labels.empty());
    JsonWriter json;
    json.beginObject();
    json.key("v").number(1);
    json.key("return").text(labels.front().returnId.text());
    json.key("at").text(isoUtc(labels.front().at));
    json.key("goods").beginArray();
    for (const auto& label : labels) {
        json.beginObject();
        json.key("sku").text(label.sku);
        json.key("description").text(label.description);
        json.key("quantity").number(label.quantity);
        if (!label.serials.empty()) json.key("serials").texts(label.serials);
        json.key("condition").text(policy::conditionName(label.condition));
        json.key("disposition").text(policy::dispositionName(label.method));
        if (!label.recall.empty()) json.key("recall").text(label.recall);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace reprise::wire
