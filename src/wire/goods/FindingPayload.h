// FindingPayload: a finding as records keep it, with the facts that its sentence is made of.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/policy/Finding.h"

namespace reprise::wire {

void writeFindings(JsonWriter& json, const policy::Findings& findings);
policy::Findings readFindings(const Fields& fields);

} // namespace reprise::wire
