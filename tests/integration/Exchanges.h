// Exchanges: everything that the tests and head office say to each other, written down so that it
// can be held against deploy/headoffice/openapi.yaml afterwards.
#pragma once

#include "reprise/sync/Transport.h"

#include <memory>
#include <string>

namespace reprise::integration {

/// A line of JSON is appended to the file that REPRISE_EXCHANGES names; without it, and for bodies
/// of more than 256 KiB, nothing is written.
void noteExchange(const std::string& method, const std::string& path, const std::string& body,
                  const sync::HttpAnswer& answer);

/// The same line, and a note of what goes over it.
std::unique_ptr<sync::Transport> noting(std::unique_ptr<sync::Transport> line);

} // namespace reprise::integration
