// What a policy says about goods once they are back: where they go, and whose serial they must
// have.
#include "PolicyFile.h"

namespace reprise::policy {

void PolicyFile::readDispositions(Policy& policy)
{
    int number = 0;
    for (const auto& at : tables({"disposition"})) {
        DispositionRule rule{.reasons = reasons(below(at, "reason")),
                             .scope = scope(at),
                             .place = place(at, "disposition " + std::to_string(++number))};
        const auto name = m_sheet.text(below(at, "method"));
        if (const auto known = parseDisposition(name))
            rule.method = *known;
        else if (!name.empty())
            fault(below(at, "method"), "'" + name + "' is no disposition",
                  "return_to_stock, write_off, transform, repair, return_to_manufacturer, "
                  "return_to_supplier or undecided");
        policy.dispositions.push_back(std::move(rule));
    }
}

void PolicyFile::readSerials(Policy& policy)
{
    auto& serials = policy.serials;
    serials.missing = outcomeOr({"serials", "missing"}, serials.missing);
    serials.other = outcomeOr({"serials", "other"}, serials.other);
    serials.place = place({"serials"}, "serials");
}

} // namespace reprise::policy
