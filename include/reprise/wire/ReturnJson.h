// ReturnJson: requests, decisions and answers as JSON, in the shapes the command line fixes.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/returns/DecisionDigest.h"
#include "reprise/returns/Request.h"
#include "reprise/returns/Return.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::wire {

/// How a finding reads to people; empty text where none is wanted.
using FindingText = std::function<std::string(const policy::Finding&)>;

/// What the reader of a request has to know about the terminal.
struct RequestContext {
    const TimeZone& zone;
    Instant now;
    bool training = false; ///< Takes `at` from the request instead of `now`.
};

/// Invalid says which key, what is wrong and what was expected.
Result<returns::Request> requestFromJson(std::string_view json, const RequestContext& context,
                                         Hasher& hasher);

/// An approval by itself, as under "approval" of a request. Invalid as above.
Result<people::Approval> approvalFromJson(std::string_view json);

/// The request's id where the text is at least an object with one; for answers to bad lines.
std::optional<std::string> requestIdOf(std::string_view json);

/// With its "digest" where one is given.
std::string toJson(const returns::Decision& decision, const FindingText& text,
                   std::string_view digest = {});

/// Hex SHA-256 of the decision's payload as returns::beforeApprovals leaves it: what an approval
/// names. The hasher outlives the function.
returns::DecisionDigest decisionDigest(Hasher& hasher);

/// The decision, with "return", "state" and "journal" added.
std::string toJson(const returns::Answer& answer, const FindingText& text);

/// The payload of a journal entry: everything needed to answer again and to derive the ledgers.
std::string toPayload(const returns::Return& record);
Result<returns::Return> returnFromPayload(std::string_view json);

} // namespace reprise::wire
