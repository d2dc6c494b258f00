// The doors of the service through which claims come: claim before money.
#include "http/Replies.h"

#include "reprise/base/Text.h"

#include <charconv>

namespace reprise::headoffice {

namespace {

constexpr std::int64_t mostCases = 1'000;

std::string caseJson(const ConflictCase& each)
{
    return dump({{"case", each.number},
                 {"opened_at", each.openedAt},
                 {"kind", caseKindName(each.kind)},
                 {"kiosk", each.kiosk},
                 {"claim", each.claim},
                 {"paid", nlohmann::json::parse(each.content, nullptr, false)},
                 {"owner", each.owner}});
}

} // namespace

/// What every message about a claim goes through: read, the caller known, answered, counted.
template <typename Message, typename Answer>
Reply Service::answerClaim(const Asked& asked, const Result<Message>& message,
                           const wire::JournalOrigin& origin, Answer answer)
{
    if (const auto away = kioskTurnedAway(asked, origin)) return *away;
    const auto said = answer(*message);
    if (!said) return archiveFailed(m_log, said.error());
    if (said->status == wire::ClaimStatus::Conflict)
        m_log.write(Severity::Failure, "headoffice",
                    "claim " + said->id + " of " + asked.name + ": " + said->reason);
    m_metrics.claim(said->status);
    return good(wire::toJson(*said));
}

Reply Service::takeClaim(const Asked& asked)
{
    const auto claim = wire::claimFromJson(asked.call.body);
    if (!claim) return problem(400, claim.error().detail);
    return answerClaim(asked, claim, claim->origin,
                       [this](const auto& each) { return m_archive.claims().claim(each); });
}

Reply Service::takeCommit(const Asked& asked)
{
    const auto commit = wire::claimCommitFromJson(asked.call.body);
    if (!commit) return problem(400, commit.error().detail);
    return answerClaim(asked, commit, commit->claim.origin,
                       [this](const auto& each) { return m_archive.claims().commit(each); });
}

Reply Service::takeRelease(const Asked& asked)
{
    const auto release = wire::claimReleaseFromJson(asked.call.body);
    if (!release) return problem(400, release.error().detail);
    return answerClaim(asked, release, release->origin,
                       [this](const auto& each) { return m_archive.claims().release(each); });
}

Reply Service::takeOfflineRefund(const Asked& asked)
{
    const auto refund = wire::offlineRefundFromJson(asked.call.body);
    if (!refund) return problem(400, refund.error().detail);
    return answerClaim(asked, refund, refund->commit.claim.origin,
                       [this](const auto& each) { return m_archive.claims().offlineRefund(each); });
}

Reply Service::giveBudget(const Asked& asked)
{
    const auto request = wire::budgetRequestFromJson(asked.call.body);
    if (!request) return problem(400, request.error().detail);
    if (const auto away = kioskTurnedAway(asked, request->origin)) return *away;
    if (!m_settings.signing)
        return good(
            wire::toJson(wire::BudgetAnswer{request->id, {}, "head office has no signing key"}));
    const auto answer = m_archive.budgets().give(*request, m_settings.signing->seal);
    if (!answer) return archiveFailed(m_log, answer.error());
    m_metrics.budget(answer->budget ? BudgetOutcome::Given : BudgetOutcome::NotNow);
    return good(wire::toJson(*answer));
}

Reply Service::takeCheck(const Asked& asked)
{
    const auto check = wire::claimCheckFromJson(asked.call.body);
    if (!check) return problem(400, check.error().detail);
    if (const auto away = kioskTurnedAway(asked)) return *away;
    const auto lines = m_archive.claims().check(*check);
    if (!lines) return archiveFailed(m_log, lines.error());
    return good(wire::toJson(*lines));
}

Reply Service::giveConflicts(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto limit = asked.target.numberOf("limit", 100, mostCases);
    if (!limit) return problem(400, limit.error().detail);
    const auto cases = m_archive.claims().conflicts(static_cast<std::size_t>(*limit));
    if (!cases) return archiveFailed(m_log, cases.error());
    std::string body = R"({"protocol":)" + std::to_string(wire::protocolVersion) + R"(,"cases":[)";
    for (const auto& each : *cases)
        body += (body.back() == '[' ? "" : ",") + caseJson(each);
    return good(body + "]}");
}

Reply Service::closeConflict(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    std::int64_t number = 0;
    const auto* end = asked.name.data() + asked.name.size();
    const auto read = std::from_chars(asked.name.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end)
        return problem(400, "case: expected its number, as in the list of conflicts");
    const auto body = nlohmann::json::parse(asked.call.body, nullptr, false);
    const auto textOf = [&body](const char* key) {
        const auto member = body.is_object() ? body.find(key) : body.end();
        const auto isText = body.is_object() && member != body.end() && member->is_string();
        return isText ? member->get<std::string>() : std::string();
    };
    const auto by = textOf("by");
    const auto found = textOf("found");
    if (by.empty() || found.empty())
        return problem(400, R"(expected {"by":"who looked","found":"what it was"})");
    const auto closed = m_archive.claims().close(number, by, found);
    if (!closed && closed.error().code == ErrorCode::NotFound)
        return problem(404, closed.error().detail);
    if (!closed) return archiveFailed(m_log, closed.error());
    return good(dump({{"protocol", wire::protocolVersion}, {"status", "closed"}}));
}

} // namespace reprise::headoffice
