#include "reprise/returns/ReturnJournal.h"

namespace reprise::returns {

namespace {

/// Every figure of a line's ledger.
constexpr std::int64_t LineLedger::*figures[]{
    &LineLedger::units,    &LineLedger::refund,  &LineLedger::tax,       &LineLedger::worth,
    &LineLedger::worthTax, &LineLedger::reduced, &LineLedger::reducedTax};

} // namespace

LineLedger& LineLedger::operator+=(const LineLedger& part)
{
    for (const auto figure : figures)
        this->*figure += part.*figure;
    return *this;
}

LineLedger& LineLedger::operator-=(const LineLedger& part)
{
    for (const auto figure : figures)
        this->*figure -= part.*figure;
    return *this;
}

} // namespace reprise::returns
