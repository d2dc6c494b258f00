#include "reprise/takeback/TakeBack.h"

namespace reprise::takeback {

bool Request::asksTheSameAs(const Request& other) const
{
    return id == other.id && operatorId == other.operatorId && kind == other.kind
           && description == other.description && count == other.count && receipt == other.receipt
           && line == other.line;
}

} // namespace reprise::takeback
