// ClaimStatements: claims of two lines for the benchmarks, and what head office asks PostgreSQL for
// each of them, as bare statements.
#pragma once

#include "office/BenchOffice.h"

#include "reprise/wire/Claims.h"

#include <string>

namespace reprise::bench {

/// Sale number `index` of the benchmarks: two of line 1, one of line 2.
std::string saleNumberOf(int index);
std::string saleJson(int index);

/// `id` is new each time.
wire::Claim claimOf(const std::string& kiosk, int id, int index);

/// The same reads, locks and writes in one transaction, and the read before it that lets the kiosk
/// in; nothing is looked at.
void claimBare(RawPostgres& raw, const wire::Claim& claim);

} // namespace reprise::bench
