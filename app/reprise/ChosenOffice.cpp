#include "ChosenOffice.h"

#include "InputLines.h"

#include <filesystem>
#include <string_view>

namespace reprise::cli {

Result<wire::OfficeAddress> chosenOffice(const std::string& url, const std::string& caFile)
{
    constexpr std::string_view scheme = "https://";
    if (!url.starts_with(scheme) || url.size() == scheme.size())
        return Error{ErrorCode::Invalid, "--head-office is \"" + url
                                             + "\", expected https://host or https://host:port"};
    if (const auto checked = checkPem(caFile); !checked) return checked.error();
    return wire::OfficeAddress{url, absolutePath(caFile)};
}

Result<void> checkPem(const std::string& file)
{
    if (file.empty()) return {};
    const auto text = readText(file);
    if (!text) return text.error();
    if (text->find("-----BEGIN ") != std::string::npos) return {};
    return Error{ErrorCode::Invalid, file + ":1: no PEM text found, expected one"};
}

std::string absolutePath(const std::string& file)
{
    return file.empty() ? file : std::filesystem::absolute(file).lexically_normal().string();
}

} // namespace reprise::cli
