#include "RequestStream.h"

#include "DocumentStream.h"
#include "JsonLine.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/wire/ReturnJson.h"

namespace reprise::cli {

namespace {

class Answerer {
public:
    Answerer(OpenTerminal& terminal, Output& output, Answering answering)
        : m_terminal(terminal), m_output(output), m_answering(std::move(answering))
    {
    }

    ExitCode answer(const std::string& place, const std::string& json)
    {
        const auto reply = replyTo(json);
        const auto code = reply ? reply->code : ExitCode::BadInput;
        if (reply) {
            if (m_output.json()) {
                m_output.line(reply->json);
            } else {
                m_output.text(reply->text);
            }
        } else {
            refuse(place, json, reply.error());
        }
        m_output.flush();
        return code;
    }

private:
    Result<Reply> replyTo(const std::string& json)
    {
        const wire::RequestContext context{m_terminal.zone(), m_terminal.ports().clock.now(),
                                           m_terminal.store().settings().training};
        const auto request = wire::requestFromJson(json, context, m_terminal.ports().hasher);
        if (!request) return request.error();
        return m_answering(*request);
    }

    void refuse(const std::string& place, const std::string& json, const Error& error)
    {
        m_output.problem(place + ": " + error.detail);
        if (!m_output.json()) return;
        const auto id = wire::requestIdOf(json);
        m_output.line(withoutCardNumbers(
            oneLine({{"request", id ? Json(*id) : Json()}, {"error", error.detail}})));
    }

    OpenTerminal& m_terminal;
    Output& m_output;
    Answering m_answering;
};

} // namespace

ExitCode answerRequests(InputLines& input, OpenTerminal& terminal, Output& output,
                        const Answering& answering)
{
    Answerer answerer(terminal, output, answering);
    return answerDocuments(input, output, "a request as JSON",
                           [&answerer](const std::string& place, const std::string& json) {
                               return answerer.answer(place, json);
                           });
}

} // namespace reprise::cli
