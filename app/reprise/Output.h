// Output: the program's two mouths. Answers go to stdout, one line at a time and whole; what is
// wrong goes to stderr. A reader who has left is no fault: the program ends quietly.
#pragma once

#include "ExitCode.h"

#include <string>
#include <string_view>

namespace reprise::cli {

class Output {
public:
    enum class Style { Text, Json };
    enum class Reader { Listening, Gone, Failed }; ///< Failed: a full disk, for example.

    explicit Output(Style style) : m_style(style) {}
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    bool json() const { return m_style == Style::Json; }

    /// Adds the line end; stays in memory until flush() or until there is much of it.
    void line(std::string_view text);
    /// For text that has its line ends already.
    void text(std::string_view text);
    void flush();

    Reader reader() const { return m_reader; }

    /// "reprise: …" or, where the place is known, "file:line: …".
    void problem(std::string_view text);

private:
    Style m_style;
    Reader m_reader = Reader::Listening;
    std::string m_waiting;
};

/// Says what is wrong, and the code to end with.
inline ExitCode refuse(Output& output, std::string_view problem)
{
    output.problem(problem);
    return ExitCode::BadInput;
}

} // namespace reprise::cli
