// Enrolment: the messages by which a terminal gets a certificate for its own key, the first for a
// one-time code, each later one for the certificate before.
#pragma once

#include "reprise/base/Result.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// A code as it was read out and typed in: case, spaces and hyphens don't count.
std::string plainCode(std::string_view typed);

struct EnrolmentRequest {
    std::string kiosk;
    std::string code; ///< As typed in; empty at a renewal.
    std::string csr;  ///< PKCS #10, PEM.
};

struct EnrolmentReply {
    std::string kiosk;
    std::string certificate; ///< PEM; empty for a no …
    std::string reason;      ///< … which this explains.
};

std::string toJson(const EnrolmentRequest& request);
Result<EnrolmentRequest> enrolmentRequestFromJson(std::string_view json);
std::string toJson(const EnrolmentReply& reply);
Result<EnrolmentReply> enrolmentReplyFromJson(std::string_view json);

} // namespace reprise::wire
