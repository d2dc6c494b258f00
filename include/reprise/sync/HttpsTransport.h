// HttpsTransport: the line to head office over TLS. The other side always has to prove who it is:
// there is no switch that turns that off, and no redirect or proxy is followed.
#pragma once

#include "reprise/sync/Transport.h"
#include "reprise/wire/office/Credentials.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace reprise::sync {

struct HttpsSettings {
    std::string url;      ///< "https://host:port"; a path before /v1 is kept.
    std::string caFile;   ///< PEM; empty: the CAs this system trusts.
    std::string certFile; ///< Our client certificate and key, PEM; both empty for none.
    std::string keyFile;
    std::string deliveryKey; ///< Sent as a bearer key; empty for none.
    std::chrono::milliseconds patience = std::chrono::seconds{60}; ///< For a whole exchange.
    /// Where it is set, asked before each exchange for what to show instead of the two above.
    std::function<wire::CredentialFiles()> identity = {};
};

/// How a terminal reaches `office`, showing what of certificates is in use at each exchange.
/// `credentials` outlives it.
HttpsSettings officeLine(const wire::OfficeAddress& office, wire::Credentials& credentials,
                         const std::string& deliveryKey);

/// Invalid, saying what was expected, for a URL that is not https or a file that can't be read.
/// Nothing is sent yet. Use it from one thread at a time.
Result<std::unique_ptr<Transport>> makeHttpsTransport(const HttpsSettings& settings);

/// A LineMaker. So that a program which is told to stop is not held up, none of its exchanges is
/// waited for longer than 5 s.
Result<std::unique_ptr<Transport>> makeProvingLine(const wire::OfficeAddress& office,
                                                   const wire::CredentialFiles& shown);

} // namespace reprise::sync
