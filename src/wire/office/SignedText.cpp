#include "reprise/wire/office/SignedText.h"

namespace reprise::wire {

void write(JsonWriter& json, const SignedText& signedText)
{
    json.beginObject();
    json.key("text").text(signedText.text);
    json.key("key").text(signedText.key);
    json.key("signature").text(signedText.signature);
    json.endObject();
}

SignedText readSignedText(const Fields& fields)
{
    return {fields.rawName("text"), fields.name("key"), fields.name("signature")};
}

} // namespace reprise::wire
