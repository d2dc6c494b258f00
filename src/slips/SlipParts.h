// SlipParts: the parts that several papers of a return share, so that they read alike.
#pragma once

#include "SlipPage.h"

#include "reprise/returns/Return.h"

#include <string>

namespace reprise::slips {

/// True where the goods are, or were, to come in, or their price to be reduced: neither refused
/// nor taken back.
bool isTakenIn(const returns::Return& record);

/// "2 x WHITE HANGING HEART"; its number where it has no name.
std::string goodsName(const returns::DecidedLine& line);

/// What the money of a return is called: "Refund", or "Price reduction" where the goods are kept.
std::string moneyName(const returns::Return& record);

/// The shop, what paper this is, and how it must not be taken: as a real one from a practice
/// terminal, or as the original when it is a reprint.
void writeHead(SlipPage& page, std::string heading);

/// The numbers of the return and its receipts, and when it was.
void writeNumbers(SlipPage& page, const returns::Return& record);

/// What goes out in an exchange, and what is left to pay between the two. Nothing where there is
/// no exchange.
void writeExchange(SlipPage& page, const returns::Return& record);

/// The rules that it was decided by, the law's own rest, the place in the journal, the barcode.
void writeFoot(SlipPage& page, const returns::Answer& answer);

} // namespace reprise::slips
