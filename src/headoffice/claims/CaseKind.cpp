#include "reprise/headoffice/CaseKind.h"

#include "reprise/base/Names.h"

namespace reprise::headoffice {

namespace {

constexpr Named<CaseKind> names[]{{CaseKind::LinesNotFree, "lines_not_free"},
                                  {CaseKind::WithoutClaim, "without_claim"},
                                  {CaseKind::OtherContent, "other_content"},
                                  {CaseKind::OtherKiosk, "other_kiosk"},
                                  {CaseKind::ReleasedAfterPayment, "released_after_payment"},
                                  {CaseKind::OfflineNotFree, "offline_not_free"},
                                  {CaseKind::BeyondBudget, "beyond_budget"},
                                  {CaseKind::NotDesignated, "not_designated"}};

constexpr Named<CaseKind> sentences[]{
    {CaseKind::LinesNotFree, "the lines were not free: they may be paid twice"},
    {CaseKind::WithoutClaim, "the money moved without a claim that holds"},
    {CaseKind::OtherContent, "what was paid is not what was claimed"},
    {CaseKind::OtherKiosk, "the claim is another kiosk's"},
    {CaseKind::ReleasedAfterPayment, "its money has moved: it can't be released"},
    {CaseKind::OfflineNotFree, "it was paid offline and the lines were not free: paid twice"},
    {CaseKind::BeyondBudget, "it was paid offline beyond the kiosk's budget"},
    {CaseKind::NotDesignated, "it was paid offline by a kiosk that the receipt is not for"}};

} // namespace

std::string_view caseKindName(CaseKind kind)
{
    return nameOf(names, kind);
}

Result<CaseKind> parseCaseKind(std::string_view name)
{
    return valueNamed(names, name, "kind of case");
}

std::string_view sentenceFor(CaseKind kind)
{
    return nameOf(sentences, kind);
}

} // namespace reprise::headoffice
