// Transport: one HTTPS exchange with head office. The engine decides what to say and when.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"

#include <optional>
#include <string>

namespace reprise::sync {

struct HttpAnswer {
    long status = 0;
    std::string body;
    std::optional<Instant> date = {}; ///< By the clock of whoever answered, where they say so.
};

class Transport {
public:
    virtual ~Transport() = default;

    /// Unavailable when there was no answer at all; Invalid when whoever answered is not who we
    /// trust, or sent more than we take in. An answer of any status is a value.
    virtual Result<HttpAnswer> post(const std::string& path, const std::string& body) = 0;
    virtual Result<HttpAnswer> get(const std::string& path) = 0;

    /// From any thread, and for good: the exchange under way and every later one ends soon, with
    /// Unavailable.
    virtual void interrupt() {}
};

} // namespace reprise::sync
