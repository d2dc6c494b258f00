// What a policy says about the goods themselves: objections, recalls, blocks, and their cover.
#include "PolicyFile.h"

namespace reprise::policy {

void PolicyFile::readObjections(Policy& policy)
{
    for (const auto& name : m_sheet.keys({"traits"})) {
        isTrait({"traits", name}, name);
        policy.traits[name] = readTrait(name);
    }
    for (const auto& name : m_sheet.keys({"categories"})) {
        const Path at{"categories", name};
        policy.categories[name] = {outcome(at), place(at, "categories." + name)};
    }
    for (const auto& name : m_sheet.keys({"conditions"})) {
        const Path at{"conditions", name};
        const auto given = outcome(at);
        if (const auto known = parseCondition(name))
            policy.conditions[*known] = {given, place(at, "conditions." + name)};
        else
            fault(at, "'" + name + "' is no condition",
                  "unopened, opened, used, damaged or unsafe");
    }
    for (const auto& name : m_sheet.keys({"reasons"})) {
        const Path at{"reasons", name};
        const auto given = outcome(at);
        if (const auto known = rights::parseReason(name))
            policy.reasons[*known] = {given, place(at, "reasons." + name)};
        else
            fault(at, "'" + name + "' is no reason",
                  "one of a request's, such as wrong_size or changed_mind");
    }
}

TraitRule PolicyFile::readTrait(const std::string& name)
{
    const Path at{"traits", name};
    TraitRule rule{.place = place(at, "traits." + name)};
    if (m_sheet.kindOf(at) != Kind::Table) {
        rule.outcome = outcome(at);
        return rule;
    }
    rule.outcome = outcome(below(at, "outcome"));
    rule.conditions = conditions(below(at, "conditions"));
    return rule;
}

void PolicyFile::readRecallsAndBlocks(Policy& policy)
{
    int number = 0;
    for (const auto& at : tables({"recall"}))
        policy.recalls.push_back({.goods = mark(at),
                                  .name = m_sheet.text(below(at, "name")),
                                  .notice = m_sheet.text(below(at, "notice")),
                                  .place = place(at, "recall " + std::to_string(++number))});
    number = 0;
    for (const auto& at : tables({"block"}))
        policy.blocks.push_back({.goods = mark(at),
                                 .why = m_sheet.text(below(at, "why")),
                                 .outcome = outcomeOr(below(at, "outcome"), Outcome::Denial),
                                 .place = place(at, "block " + std::to_string(++number))});
}

void PolicyFile::readCover(Policy& policy)
{
    int number = 0;
    for (const auto& at : tables({"guarantee"}))
        policy.guarantees.push_back({.scope = scope(at),
                                     .by = m_sheet.text(below(at, "by")),
                                     .months = months(below(at, "months")),
                                     .terms = textOr(below(at, "terms"), {}),
                                     .place = place(at, "guarantee " + std::to_string(++number))});
    number = 0;
    for (const auto& at : tables({"warranty"})) {
        const auto covers = below(at, "covers");
        if (!has(covers)) fault(at, "'covers' is missing", "the categories that it covers");
        policy.warranties.push_back({.sku = m_sheet.text(below(at, "sku")),
                                     .covers = oneOrMore(covers),
                                     .months = months(below(at, "months")),
                                     .place = place(at, "warranty " + std::to_string(++number))});
    }
}

} // namespace reprise::policy
