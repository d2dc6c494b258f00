// Server: the HTTPS door of head office. One thread talks to the network, a few to the database; a
// slow or hostile caller can hold up nobody but itself.
#pragma once

#include "reprise/headoffice/Service.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace reprise::headoffice {

enum class ClientCertificate : std::uint8_t { Welcome, Required };

struct ServerSettings {
    std::string address;
    std::uint16_t port = 0; ///< 0: any free one.
    std::string tlsCert;    ///< PEM, the chain from our own certificate on.
    std::string tlsKey;
    std::string clientCa; ///< PEM; empty: client certificates are not asked for.
    ClientCertificate clientCertificate = ClientCertificate::Welcome;
    std::size_t databaseThreads = 4;
    std::size_t connections = 4000; ///< At once; beyond them the least proven make room.
};

class Server {
public:
    /// Invalid for an address or certificate that can't be used; Unavailable when the port is
    /// taken.
    static Result<std::unique_ptr<Server>> open(const ServerSettings& settings, Service& service,
                                                Metrics& metrics, Log& log);
    virtual ~Server() = default;

    virtual std::uint16_t port() const = 0;

    /// Serves until SIGTERM or SIGINT: then takes no new call, finishes those begun, returns.
    virtual void run() = 0;
};

} // namespace reprise::headoffice
