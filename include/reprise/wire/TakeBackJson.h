// TakeBackJson: old electrical goods and batteries that are handed in, as JSON: the request, and
// what the journal says of it.
#pragma once

#include "reprise/takeback/TakeBack.h"
#include "reprise/wire/ReturnJson.h"

#include <optional>
#include <string>
#include <string_view>

namespace reprise::wire {

/// {"id","operator","receipt","line","old":{"description","count","kind"}}; receipt and line
/// together, and only for an appliance. Invalid says which key, what is wrong and what was
/// expected; a number that looks like a card's is refused.
Result<takeback::Request> takeBackRequestFromJson(std::string_view json,
                                                  const RequestContext& context);

/// The request's id where the text is at least an object with one; for answers to bad lines.
std::optional<std::string> takeBackIdOf(std::string_view json);

/// "takeback_accepted" or "takeback_refused", about the request's id.
std::string_view kindOf(const takeback::TakeBack& answered);

/// The same members in the journal and as an answer.
std::string toPayload(const takeback::TakeBack& answered);

/// Corrupt when the payload is not what toPayload() writes.
Result<takeback::TakeBack> takeBackFromPayload(std::string_view json);

} // namespace reprise::wire
