// EntryJson: the members of a journal entry, as an export line and a message to head office share
// them.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/JournalEntry.h"

namespace reprise::wire {

/// Writes into an object that is open.
void writeEntryMembers(JsonWriter& json, const JournalEntry& entry);

/// An entry to use only if the fields' fault found nothing.
JournalEntry readEntryMembers(const Fields& fields, const TimeZone& utc);

} // namespace reprise::wire
