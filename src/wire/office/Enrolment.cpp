#include "reprise/wire/office/Enrolment.h"

#include "office/MessageJson.h"

namespace reprise::wire {

std::string plainCode(std::string_view typed)
{
    std::string code;
    for (const auto c : typed)
        if (c >= 'a' && c <= 'z')
            code.push_back(static_cast<char>(c - 'a' + 'A'));
        else if (c != '-' && c != ' ')
            code.push_back(c);
    return code;
}

std::string toJson(const EnrolmentRequest& request)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(protocolVersion);
    json.key("kiosk").text(request.kiosk);
    if (!request.code.empty()) json.key("code").text(request.code);
    json.key("csr").text(request.csr);
    json.endObject();
    return json.take();
}

Result<EnrolmentRequest> enrolmentRequestFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        static_cast<void>(fields.count("protocol", {protocolVersion, protocolVersion}));
        return EnrolmentRequest{fields.name("kiosk"), fields.text("code"), fields.rawName("csr")};
    });
}

std::string toJson(const EnrolmentReply& reply)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(protocolVersion);
    json.key("kiosk").text(reply.kiosk);
    json.key("certificate").textOrNull(reply.certificate);
    json.key("reason").textOrNull(reply.reason);
    json.endObject();
    return json.take();
}

Result<EnrolmentReply> enrolmentReplyFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        static_cast<void>(fields.count("protocol", {protocolVersion, protocolVersion}));
        EnrolmentReply reply{fields.name("kiosk"), {}, fields.text("reason", longestText)};
        if (fields.has("certificate")) reply.certificate = fields.rawName("certificate");
        if (reply.certificate.empty() == reply.reason.empty())
            fields.wrong("certificate", "expected one, or a reason why there is none");
        return reply;
    });
}

} // namespace reprise::wire
