#include "RequestStream.h"

#include "InputLines.h"
#include "JsonLine.h"

#include "reprise/wire/ReturnJson.h"

#include <algorithm>
#include <filesystem>

namespace reprise::cli {

namespace {

/// The file's text when all of it is one JSON document, as an editor would lay it out.
std::optional<std::string> singleDocument(const std::string& source)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(source, ignored)) return std::nullopt;
    auto text = readText(source);
    if (!text || !Json::accept(*text)) return std::nullopt;
    return std::move(*text);
}

class Answerer {
public:
    Answerer(OpenTerminal& terminal, Output& output, Answering answering)
        : m_terminal(terminal), m_output(output), m_answering(std::move(answering))
    {
    }

    void answer(const std::string& place, const std::string& json)
    {
        const auto reply = replyTo(json);
        if (reply) {
            if (m_output.json()) {
                m_output.line(reply->json);
            } else {
                m_output.text(reply->text);
            }
            m_worst = std::max(m_worst, reply->code);
        } else {
            refuse(place, json, reply.error());
        }
        m_output.flush();
    }

    ExitCode worst() const { return m_worst; }

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
        m_worst = ExitCode::BadInput;
        m_output.problem(place + ": " + error.detail);
        if (!m_output.json()) return;
        const auto id = wire::requestIdOf(json);
        m_output.line(oneLine({{"request", id ? Json(*id) : Json()}, {"error", error.detail}}));
    }

    OpenTerminal& m_terminal;
    Output& m_output;
    Answering m_answering;
    ExitCode m_worst = ExitCode::Done;
};

} // namespace

ExitCode answerRequests(InputLines& input, OpenTerminal& terminal, Output& output,
                        const Answering& answering)
{
    Answerer answerer(terminal, output, answering);
    if (const auto document = singleDocument(input.path())) {
        answerer.answer(input.place(1), *document);
        return answerer.worst();
    }
    bool any = false;
    while (output.reader() == Output::Reader::Listening) {
        const auto line = input.next();
        if (!line) return refuse(output, line.error().detail);
        if (!*line) break;
        any = true;
        answerer.answer(input.place((*line)->number), (*line)->text);
    }
    if (!any) return refuse(output, input.place(1) + ": it is empty, expected a request as JSON");
    return answerer.worst();
}

} // namespace reprise::cli
