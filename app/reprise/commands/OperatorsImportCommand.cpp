// reprise operators import: who works here. All of the file or nothing; of a PIN only the hash
// stays.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"

#include <algorithm>
#include <map>

namespace reprise::cli {

namespace {

constexpr std::size_t longestName = 128;
constexpr std::size_t shortestPin = 4;
constexpr std::size_t longestPin = 64;

struct Newcomer {
    people::Operator person;
    std::string pin; ///< Empty: keeps the one they have.
};

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

/// Empty when the key is missing or null.
Result<std::string> textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return std::string();
    if (!found->is_string()) return wrong(std::string(key) + " is no text, expected text");
    auto text = found->get<std::string>();
    if (hasControlCharacter(text) || text.size() > longestName)
        return wrong(std::string(key) + " is too long or has control characters, expected at most "
                     + std::to_string(longestName) + " plain bytes");
    const auto isPin = std::string_view(key) == "pin"; // Of which only a hash is kept.
    if (!isPin)
        if (auto card = refuseCardNumber(text, key, "a text without one"); !card)
            return card.error();
    return text;
}

Result<std::vector<people::Role>> rolesAt(const Json& object)
{
    std::vector<people::Role> roles;
    const auto found = object.find("roles");
    if (found == object.end() || found->is_null()) return roles;
    if (!found->is_array()) return wrong("roles is no list, expected one such as [\"clerk\"]");
    for (const auto& each : *found) {
        if (!each.is_string()) return wrong("roles holds something else, expected text");
        const auto role = people::parseRole(each.get<std::string>());
        if (!role) return wrong("roles: " + role.error().detail);
        if (std::ranges::find(roles, *role) == roles.end()) roles.push_back(*role);
    }
    return roles;
}

Result<Newcomer> newcomerFrom(const std::string& line)
{
    const auto object = Json::parse(line, nullptr, false);
    if (!object.is_object()) return wrong("it is no JSON object, expected an operator");
    const auto id = textAt(object, "operator");
    if (!id) return id.error();
    if (id->empty()) return wrong("operator is missing, expected their number");
    const auto name = textAt(object, "name");
    if (!name) return name.error();
    const auto pin = textAt(object, "pin");
    if (!pin) return pin.error();
    if (!pin->empty() && (pin->size() < shortestPin || pin->size() > longestPin))
        return wrong("pin has the wrong length, expected 4 to 64 characters");
    auto roles = rolesAt(object);
    if (!roles) return roles.error();
    return Newcomer{{OperatorId(*id), *name, std::move(*roles), ""}, *pin};
}

Result<std::vector<Newcomer>> readAll(const std::string& file)
{
    auto input = InputLines::open(file);
    if (!input) return input.error();
    std::vector<Newcomer> newcomers;
    std::map<OperatorId, std::int64_t> lineOf;
    while (true) {
        const auto line = input->next();
        if (!line) return line.error();
        if (!*line) break;
        const auto place = input->place((*line)->number) + ": ";
        auto newcomer = newcomerFrom((*line)->text);
        if (!newcomer) return wrong(place + newcomer.error().detail);
        const auto [earlier, isNew] = lineOf.emplace(newcomer->person.id, (*line)->number);
        if (!isNew)
            return wrong(place + "operator " + newcomer->person.id.text() + " stands on line "
                         + std::to_string(earlier->second) + " already, expected each once");
        newcomers.push_back(std::move(*newcomer));
    }
    if (newcomers.empty()) return wrong(input->place(1) + ": it is empty, expected operators");
    return newcomers;
}

/// Somebody without a PIN in the file keeps theirs; without any they can approve nothing.
Result<std::vector<people::Operator>> hashed(std::vector<Newcomer> newcomers,
                                             OpenTerminal& terminal)
{
    std::vector<people::Operator> people;
    for (auto& each : newcomers) {
        if (each.pin.empty()) {
            const auto known = terminal.store().operators().find(each.person.id);
            if (!known && known.error().code != ErrorCode::NotFound) return known.error();
            if (known) each.person.pinHash = known->pinHash;
        } else {
            auto hash = terminal.ports().pins.hash(each.pin);
            if (!hash) return hash.error();
            each.person.pinHash = std::move(*hash);
        }
        people.push_back(std::move(each.person));
    }
    return people;
}

Result<std::size_t> takeIn(const OperatorsImportOptions& options)
{
    auto newcomers = readAll(options.file);
    if (!newcomers) return newcomers.error();
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return terminal.error();
    const auto people = hashed(std::move(*newcomers), **terminal);
    if (!people) return people.error();
    const auto stored = (*terminal)->store().operators().store(*people);
    if (!stored) return stored.error();
    return people->size();
}

} // namespace

ExitCode run(const OperatorsImportOptions& options, Output& output)
{
    const auto count = takeIn(options);
    if (!count) return refuse(output, count.error().detail);
    if (output.json()) {
        output.line(oneLine({{"imported", *count}}));
    } else {
        output.line(std::to_string(*count) + " operators taken in");
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
