#include "goods/FindingPayload.h"

namespace reprise::wire {

namespace {

constexpr std::size_t mostFindings = 100'000;

void write(JsonWriter& json, const policy::Finding& finding)
{
    json.beginObject();
    json.key("rule").text(finding.rule);
    json.key("outcome").text(policy::outcomeName(finding.outcome));
    json.key("cite").text(finding.cite);
    json.key("facts").beginObject();
    for (const auto& [name, value] : finding.facts)
        json.key(name).text(value);
    json.endObject();
    json.endObject();
}

policy::Finding findingOf(const Fields& fields)
{
    policy::Finding finding{
        fields.raw("rule"),
        fields.requiredWord("outcome", policy::parseOutcome, policy::Outcome::Denial),
        fields.raw("cite"),
        {}};
    if (const auto facts = fields.object("facts"))
        for (const auto& name : facts->names())
            finding.facts.emplace(name, facts->raw(name));
    return finding;
}

} // namespace

void writeFindings(JsonWriter& json, const policy::Findings& findings)
{
    json.key("findings").beginArray();
    for (const auto& finding : findings)
        write(json, finding);
    json.endArray();
}

policy::Findings readFindings(const Fields& fields)
{
    policy::Findings findings;
    for (const auto& finding : fields.objects("findings", mostFindings))
        findings.push_back(findingOf(finding));
    return findings;
}

} // namespace reprise::wire
