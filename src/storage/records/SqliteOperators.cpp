#include "records/SqliteOperators.h"

#include <sstream>

namespace reprise::storage {

namespace {

std::string joined(const std::vector<people::Role>& roles)
{
    std::string text;
    for (const auto role : roles)
        text.append(text.empty() ? "" : " ").append(people::roleName(role));
    return text;
}

Result<std::vector<people::Role>> rolesIn(const std::string& text)
{
    std::vector<people::Role> roles;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto role = people::parseRole(word);
        if (!role) return Error{ErrorCode::Corrupt, "an operator's role: " + role.error().detail};
        roles.push_back(*role);
    }
    return roles;
}

Result<people::Operator> operatorIn(const Query& row)
{
    auto roles = rolesIn(row.text(2));
    if (!roles) return roles.error();
    people::Operator person{OperatorId(row.text(0)), row.text(1), std::move(*roles), row.text(3)};
    if (!row.isNull(4)) person.badgeHash = row.text(4);
    if (!row.isNull(5)) person.removedAt = Instant{std::chrono::milliseconds{row.number(5)}};
    return person;
}

} // namespace

Result<people::Operator> SqliteOperators::read(const OperatorId& id)
{
    auto row = m_database.query("operator");
    if (!row.with(id.text()).next())
        return Error{ErrorCode::NotFound, "no operator '" + id.text() + "' is known here"};
    return operatorIn(row);
}

Result<people::Operator> SqliteOperators::find(const OperatorId& id)
{
    return m_database.attempt([&] { return read(id); });
}

Result<people::Operator> SqliteOperators::findByBadge(const std::string& badgeHash)
{
    return m_database.attempt([&]() -> Result<people::Operator> {
        std::optional<OperatorId> holder;
        {
            auto row = m_database.query("holder_of_badge");
            if (row.with(badgeHash).next()) holder.emplace(row.text(0));
        }
        if (!holder) return Error{ErrorCode::NotFound, "that is nobody's badge"};
        return read(*holder);
    });
}

Result<std::vector<people::Operator>> SqliteOperators::all()
{
    return m_database.attempt([&]() -> Result<std::vector<people::Operator>> {
        std::vector<people::Operator> everybody;
        auto row = m_database.query("operators");
        while (row.next()) {
            auto person = operatorIn(row);
            if (!person) return person.error();
            everybody.push_back(std::move(*person));
        }
        return everybody;
    });
}

Result<void> SqliteOperators::store(const std::vector<people::Operator>& operators)
{
    return m_database.transact([&]() -> Result<void> {
        // Two may change badges, so all of them are handed in before the first is given out.
        for (const auto& each : operators) {
            auto known = read(each.id);
            if (!known && known.error().code != ErrorCode::NotFound) return known.error();
            if (!known) continue;
            const auto isSame =
                known->pinHash == each.pinHash && known->badgeHash == each.badgeHash;
            if (!isSame) m_database.query("forget_wrong_attempts").run(each.id.text());
            m_database.query("drop_badge").run(each.id.text());
        }
        for (const auto& each : operators)
            if (auto kept = keep(each); !kept) return kept;
        return {};
    });
}

Result<void> SqliteOperators::keep(const people::Operator& person)
{
    const auto& id = person.id.text();
    m_database.query("keep_operator").run(id, person.name, joined(person.roles), person.pinHash);
    if (!person.badgeHash.empty() && m_database.query("keep_badge").run(person.badgeHash, id) == 0)
        return Error{ErrorCode::Conflict, "operator " + id
                                              + " would have somebody else's badge, expected each "
                                                "badge once"};
    m_database.query("drop_former_operator").run(id);
    if (person.removedAt)
        m_database.query("keep_former_operator")
            .run(id, person.removedAt->time_since_epoch().count());
    return {};
}

Result<void> SqliteOperators::remove(const OperatorId& id, Instant at)
{
    return m_database.transact([&]() -> Result<void> {
        const auto known = read(id);
        if (!known) return known.error();
        if (known->removedAt)
            return Error{ErrorCode::NotFound, "operator '" + id.text() + "' was removed before"};
        dismiss(id, at);
        return {};
    });
}

Result<bool> SqliteOperators::list(const OperatorId& id, const std::string& name,
                                   const std::vector<people::Role>& roles)
{
    const auto known = read(id);
    if (!known && known.error().code != ErrorCode::NotFound) return known.error();
    if (known && !known->removedAt && known->name == name && known->roles == roles) return false;
    m_database.query("keep_operator")
        .run(id.text(), name, joined(roles), known ? known->pinHash : std::string());
    m_database.query("drop_former_operator").run(id.text());
    return true;
}

void SqliteOperators::dismiss(const OperatorId& id, Instant at)
{
    for (const auto* drop : {"drop_pin", "drop_badge", "forget_wrong_attempts"})
        m_database.query(drop).run(id.text());
    m_database.query("keep_former_operator").run(id.text(), at.time_since_epoch().count());
}

} // namespace reprise::storage
