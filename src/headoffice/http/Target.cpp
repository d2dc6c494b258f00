#include "reprise/headoffice/Target.h"

#include "reprise/base/Text.h"

#include <charconv>

namespace reprise::headoffice {

namespace {

Result<std::string> decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (text[index] != '%') {
            plain.push_back(text[index]);
            continue;
        }
        const auto byte = fromHex(text.substr(index + 1, 2));
        if (!byte || byte->size() != 1)
            return Error{ErrorCode::Invalid, "a percent sign needs two hexadecimal digits"};
        plain.push_back(static_cast<char>(byte->front()));
        index += 2;
    }
    return plain;
}

/// Cuts at every `mark`; the parts still encoded, as a decoded mark is no mark.
std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(mark);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

} // namespace

Result<Target> Target::parse(std::string_view text)
{
    if (text.empty() || text.front() != '/')
        return Error{ErrorCode::Invalid, "the path must begin with '/'"};
    Target target;
    const auto mark = text.find('?');
    for (const auto part :
         split(text.substr(1, mark == std::string_view::npos ? mark : mark - 1), '/')) {
        auto plain = decoded(part);
        if (!plain) return plain.error();
        target.path.push_back(std::move(*plain));
    }
    if (mark == std::string_view::npos) return target;
    for (const auto pair : split(text.substr(mark + 1), '&')) {
        const auto equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals));
        auto value = decoded(equals == std::string_view::npos ? std::string_view{}
                                                              : pair.substr(equals + 1));
        if (!name) return name.error();
        if (!value) return value.error();
        target.query[*name] = std::move(*value);
    }
    return target;
}

std::string Target::valueOf(const std::string& name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::string{} : found->second;
}

Result<std::int64_t> Target::numberOf(const std::string& name, std::int64_t fallback,
                                      std::int64_t most) const
{
    const auto text = valueOf(name);
    if (text.empty()) return fallback;
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 0
        || value > most)
        return Error{ErrorCode::Invalid,
                     name + ": expected a whole number from 0 to " + std::to_string(most)};
    return value;
}

} // namespace reprise::headoffice
