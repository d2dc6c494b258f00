// reprise operators import: who works here. All of the file or nothing; of PINs and badges only
// hashes stay.
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"
#include "reprise/people/PinStrength.h"

#include <algorithm>
#include <map>

namespace reprise::cli {

namespace {

constexpr std::size_t longestName = 128;
constexpr std::size_t shortestBadge = 8; ///< A badge is as good as its code is long.

struct Newcomer {
    people::Operator person;
    std::string pin;   ///< Empty: keeps the one they have.
    std::string badge; ///< The same.
    bool saysName;     ///< Else they keep it where they are known.
    bool saysRoles;    ///< The same.
    std::string place; ///< "file:line: ".
};

struct Intake {
    std::size_t count = 0;
    std::vector<std::string> weak; ///< The numbers of those whose PIN is guessed early.
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
    if (!pin->empty() && (pin->size() < people::shortestPin || pin->size() > people::longestPin))
        return wrong("pin has the wrong length, expected 4 to 64 characters");
    const auto badge = textAt(object, "badge");
    if (!badge) return badge.error();
    if (!badge->empty() && badge->size() < shortestBadge)
        return wrong("badge is too short, expected a code of at least 8 characters");
    auto roles = rolesAt(object);
    if (!roles) return roles.error();
    return Newcomer{{OperatorId(*id), *name, std::move(*roles), ""},
                    *pin,
                    *badge,
                    object.contains("name"),
                    object.contains("roles"),
                    {}};
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
        newcomer->place = place;
        newcomers.push_back(std::move(*newcomer));
    }
    if (newcomers.empty()) return wrong(input->place(1) + ": it is empty, expected operators");
    return newcomers;
}

/// Those whose PIN is guessed early; an error where the policy takes no such PIN.
Result<std::vector<std::string>> weakAmong(const std::vector<Newcomer>& newcomers,
                                           const policy::StaffRules& rules)
{
    std::vector<std::string> weak;
    for (const auto& each : newcomers) {
        if (each.pin.empty()) continue;
        const auto weakness = people::weaknessOf(each.pin, each.person.id.text());
        if (!weakness) continue;
        if (rules.weakPins == policy::WeakPins::Refused)
            return wrong(each.place + "pin " + std::string(people::weaknessSentence(*weakness))
                         + ", expected six digits or more that are no run, no repetition and no "
                           "date");
        weak.push_back(each.person.id.text());
    }
    return weak;
}

/// Somebody without a PIN in the file keeps theirs, unless they were removed since; without any
/// they can approve nothing. The same for a badge, a name and roles: of whom head office lists a
/// store only has to take in the PIN.
Result<std::vector<people::Operator>> hashed(std::vector<Newcomer> newcomers,
                                             OpenTerminal& terminal)
{
    auto& store = terminal.store();
    auto& pins = terminal.ports().pins;
    std::vector<people::Operator> people;
    for (auto& each : newcomers) {
        const auto known = store.operators().find(each.person.id);
        if (!known && known.error().code != ErrorCode::NotFound) return known.error();
        if (known) {
            each.person.pinHash = known->pinHash;
            each.person.badgeHash = known->badgeHash;
            if (!each.saysName) each.person.name = known->name;
            if (!each.saysRoles) each.person.roles = known->roles;
        }
        if (!each.pin.empty()) {
            auto hash = pins.hash(each.pin, store.pepper());
            if (!hash) return hash.error();
            each.person.pinHash = std::move(*hash);
        }
        if (!each.badge.empty()) each.person.badgeHash = pins.badgeHash(each.badge, store.pepper());
        people.push_back(std::move(each.person));
    }
    return people;
}

Result<Intake> takeIn(const OperatorsImportOptions& options)
{
    auto newcomers = readAll(options.file);
    if (!newcomers) return newcomers.error();
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return terminal.error();
    auto weak = weakAmong(*newcomers, (*terminal)->policy().staff);
    if (!weak) return weak.error();
    const auto people = hashed(std::move(*newcomers), **terminal);
    if (!people) return people.error();
    const auto stored = (*terminal)->store().operators().store(*people);
    if (!stored) return stored.error();
    return Intake{people->size(), std::move(*weak)};
}

} // namespace

ExitCode run(const OperatorsImportOptions& options, Output& output)
{
    const auto intake = takeIn(options);
    if (!intake) return refuse(output, intake.error().detail);
    if (output.json()) {
        output.line(oneLine({{"imported", intake->count}, {"weak", intake->weak}}));
    } else {
        output.line(std::to_string(intake->count) + " operators taken in");
        for (const auto& id : intake->weak)
            output.line("  operator " + id + " has a PIN that is guessed early");
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
