// TlsContext: what TLS means at our door: 1.2 or newer, our certificate, and whose we believe.
#pragma once

#include "reprise/headoffice/Server.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <string>

namespace reprise::headoffice {

/// Invalid, naming the file, when a certificate, a key or the client CA can't be used.
Result<std::unique_ptr<boost::asio::ssl::context>> makeTlsContext(const ServerSettings& settings);

/// CN of the client certificate that was verified in the handshake; empty when there was none.
std::string verifiedName(SSL* connection);
/// Its serial number, hexadecimal in lower case; empty when there was none.
std::string serialOf(SSL* connection);

} // namespace reprise::headoffice
