// reprise operators list: who works here, who did, and who is locked out just now.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include <fmt/format.h>
#include <map>

namespace reprise::cli {

namespace {

struct Staff {
    std::vector<people::Operator> people;
    std::map<OperatorId, Instant> lockedUntil;
};

Result<Staff> read(OpenTerminal& terminal)
{
    auto people = terminal.store().operators().all();
    if (!people) return people.error();
    const auto attempts = terminal.store().attempts().all();
    if (!attempts) return attempts.error();
    Staff staff{std::move(*people), {}};
    const auto now = terminal.ports().clock.now();
    for (const auto& [id, wrong] : *attempts)
        if (const auto until = wrong.lockedAt(now)) staff.lockedUntil.emplace(id, *until);
    return staff;
}

Json toJson(const people::Operator& person, const Staff& staff, OpenTerminal& terminal)
{
    const auto isOurs = [&terminal](const std::string& hash) {
        return terminal.ports().pins.isOf(terminal.store().pepper(), hash);
    };
    auto roles = Json::array();
    for (const auto role : person.roles)
        roles.push_back(people::roleName(role));
    const auto locked = staff.lockedUntil.find(person.id);
    return {
        {"operator", person.id.text()},
        {"name", textOrNull(person.name)},
        {"roles", std::move(roles)},
        {"pin", !person.pinHash.empty()},
        {"badge", !person.badgeHash.empty()},
        {"lapsed", !isOurs(person.pinHash) || !isOurs(person.badgeHash)},
        {"locked_until", locked != staff.lockedUntil.end() ? Json(isoUtc(locked->second)) : Json()},
        {"removed_at", person.removedAt ? Json(isoUtc(*person.removedAt)) : Json()}};
}

std::string toText(const people::Operator& person, const Staff& staff, const TimeZone& zone)
{
    auto text = person.id.text() + "  " + person.name;
    for (const auto role : person.roles)
        text += fmt::format(", {}", people::roleName(role));
    if (!person.badgeHash.empty()) text += ", with a badge";
    if (person.removedAt) text += ", removed " + isoLocal(*person.removedAt, zone);
    if (const auto locked = staff.lockedUntil.find(person.id); locked != staff.lockedUntil.end())
        text += ", locked out until " + isoLocal(locked->second, zone);
    return text;
}

} // namespace

ExitCode run(const OperatorsListOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto staff = read(**terminal);
    if (!staff) return refuse(output, "reprise operators list: " + staff.error().detail);
    for (const auto& each : staff->people) {
        if (output.json()) {
            output.line(oneLine(toJson(each, *staff, **terminal)));
        } else {
            output.line(toText(each, *staff, (*terminal)->zone()));
        }
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
