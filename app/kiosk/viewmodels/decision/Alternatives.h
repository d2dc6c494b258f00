// Alternatives: what a customer can do who heard "no", as choices that lead somewhere.
#pragma once

#include "reprise/returns/Decision.h"

#include <QList>
#include <QVariantMap>

namespace reprise::app::alternative {

inline constexpr const char* faulty = "faulty";
inline constexpr const char* exchange = "exchange";
inline constexpr const char* repair = "repair";
inline constexpr const char* keep = "keep";

/// Keys: alternativeId, label, note, icon; at most three, none for a plain yes.
QList<QVariantMap> offered(const returns::Decision& decision);

/// Whether every line offers it, so that the customer may choose it for all of them.
bool isForAll(const returns::Decision& decision, policy::Remedy remedy);

/// A no, whoever could still lift it: it goes on record, and they have it in writing.
bool isRefused(const returns::Decision& decision);

/// Whether anything of the request stays when what is not a plain yes is taken out of it.
bool leavesSomething(const returns::Decision& decision);

} // namespace reprise::app::alternative
