#include "Ledger.h"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <unistd.h>
#include <utility>

namespace reprise::nexo {

Result<Ledger> Ledger::open(const std::string& file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (opened < 0) return Error{ErrorCode::Invalid, "--log " + file + ": can't be opened"};
    Ledger ledger(opened);

    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto end = text.rfind('\n');
    const auto whole = end == std::string::npos ? 0 : end + 1;
    if (::ftruncate(opened, static_cast<off_t>(whole)) != 0)
        return Error{ErrorCode::Invalid, "--log " + file + ": can't be written"};
    std::istringstream lines(text.substr(0, whole));
    for (std::string line; std::getline(lines, line);) {
        auto json = Json::parse(line, nullptr, false);
        if (!json.is_object() || !json.contains("answer"))
            return Error{ErrorCode::Invalid, "--log " + file
                                                 + ": a line is not "
                                                   "what this program wrote"};
        ledger.m_past.push_back(std::move(json));
    }
    return ledger;
}

Ledger::Ledger(Ledger&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_past(std::move(other.m_past))
{
}

Ledger::~Ledger()
{
    if (m_file >= 0) ::close(m_file);
}

void Ledger::append(const Json& line)
{
    const auto text = line.dump() + "\n";
    const auto written = ::write(m_file, text.data(), text.size());
    if (written == static_cast<ssize_t>(text.size()) && ::fdatasync(m_file) == 0) return;
    std::cerr << "nexo-simulator: the log can't be written\n";
    std::_Exit(EXIT_FAILURE);
}

} // namespace reprise::nexo
