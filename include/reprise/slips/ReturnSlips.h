// ReturnSlips: the papers of a return for its customer and for the store. Each says in words what
// follows from every payment order; none says "paid" of money that nobody knows to have moved.
#pragma once

#include "reprise/returns/Return.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipSetting.h"

namespace reprise::slips {

/// The paper that customerKind() names: numbers, goods, each means of payment with its state and,
/// where it was paid, its authorisation code and the terminal's reference (rights: H-4); for what
/// is owed the day it is paid by (H-9); the start of the journal's hash and the return's barcode.
SlipDocument customerSlip(const returns::Answer& answer, const SlipSetting& setting);

/// For the drawer: all of the above with operator, approver and reason, the state of the goods and
/// what becomes of them, every order that was ever asked for with all its references, and room for
/// two signatures.
SlipDocument storeCopy(const returns::Answer& answer, const SlipSetting& setting);

} // namespace reprise::slips
