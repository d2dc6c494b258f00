// Server: the payment terminal's door: HTTPS, one message a call, and whatever fault is next.
//
//   POST /nexo      a SaleToPOIRequest; its SaleToPOIResponse
//   POST /control   {"next":["decline","timeout",…]}: what goes wrong with the next messages
//   GET  /healthz   "ok"
#pragma once

#include "Faults.h"
#include "Options.h"
#include "PaymentDevice.h"

#include <cstdint>
#include <memory>

namespace reprise::nexo {

class Server {
public:
    /// Bound already: a caller that knows the port is heard. `device` and `faults` outlive it.
    static Result<std::unique_ptr<Server>> open(const Options& options, PaymentDevice& device,
                                                Faults& faults);
    virtual ~Server() = default;

    virtual std::uint16_t port() const = 0;
    /// Serves until SIGTERM or SIGINT.
    virtual void run() = 0;
};

} // namespace reprise::nexo
