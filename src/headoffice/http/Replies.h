// Replies: how every door of the service says yes, no and not now.
#pragma once

#include "reprise/headoffice/Service.h"
#include "reprise/headoffice/Target.h"
#include "reprise/wire/Events.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

namespace reprise::headoffice {

struct Service::Asked {
    const Call& call;
    const Target& target;
    std::string name; ///< Of the kiosk, store or case in the path.
    std::string feed; ///< In the path as well; empty where there is none.
    std::string route;
};

inline std::string dump(const nlohmann::json& json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

inline Reply problem(unsigned status, const std::string& reason)
{
    Reply reply;
    reply.status = status;
    reply.body = dump({{"protocol", wire::protocolVersion}, {"error", reason}});
    return reply;
}

inline Reply good(std::string body)
{
    Reply reply;
    reply.body = std::move(body);
    return reply;
}

/// Nothing where the message comes from the kiosk in the path, `name`.
inline std::optional<Reply> otherKiosk(const wire::JournalOrigin& origin, const std::string& name)
{
    if (origin.kiosk == name) return std::nullopt;
    return problem(400, "kiosk: expected " + name + ", as in the path");
}

/// What the database said stays in our log: a caller learns that it failed, not how.
inline Reply archiveFailed(Log& log, const Error& error)
{
    log.write(Severity::Failure, "headoffice", error.detail);
    return problem(error.code == ErrorCode::Unavailable ? 503 : 500,
                   "not now: keep what you have and try again later");
}

} // namespace reprise::headoffice
