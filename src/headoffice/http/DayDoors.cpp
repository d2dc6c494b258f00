// The doors of the service through which the days' roots are read, and that an entry is under one.
#include "http/Replies.h"

#include <limits>

namespace reprise::headoffice {

namespace {

constexpr std::int64_t mostDays = 1'000;

} // namespace

Reply Service::giveDays(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto limit = asked.target.numberOf("limit", 100, mostDays);
    if (!limit) return problem(400, limit.error().detail);
    const auto days = m_archive.dayRoots().days(static_cast<std::size_t>(*limit));
    if (!days) return archiveFailed(m_log, days.error());
    std::string body = R"({"protocol":)" + std::to_string(wire::protocolVersion) + R"(,"days":[)";
    for (const auto& each : *days)
        body += (body.back() == '[' ? "" : ",") + toJson(each);
    return good(body + "]}");
}

Reply Service::giveInclusion(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto seq = asked.target.numberOf("seq", 0, std::numeric_limits<std::int64_t>::max());
    if (!seq) return problem(400, seq.error().detail);
    const auto inclusion =
        m_archive.dayRoots().inclusion({asked.name, asked.target.valueOf("incarnation")}, *seq);
    if (!inclusion && inclusion.error().code == ErrorCode::NotFound)
        return problem(404, inclusion.error().detail);
    if (!inclusion) return archiveFailed(m_log, inclusion.error());
    return good(toJson(*inclusion));
}

} // namespace reprise::headoffice
