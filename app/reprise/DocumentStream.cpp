#include "DocumentStream.h"

#include "JsonLine.h"

#include <algorithm>
#include <filesystem>
#include <optional>

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

} // namespace

ExitCode answerDocuments(InputLines& input, Output& output, std::string_view expected,
                         const DocumentAnswering& answering)
{
    if (const auto document = singleDocument(input.path()))
        return answering(input.place(1), *document);
    auto worst = ExitCode::Done;
    bool any = false;
    while (output.reader() == Output::Reader::Listening) {
        const auto line = input.next();
        if (!line) return refuse(output, line.error().detail);
        if (!*line) break;
        any = true;
        worst = std::max(worst, answering(input.place((*line)->number), (*line)->text));
    }
    if (any) return worst;
    return refuse(output, input.place(1) + ": it is empty, expected " + std::string(expected));
}

} // namespace reprise::cli
