#include "ApprovalWords.h"

#include "Facts.h"
#include "Saying.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace reprise::wording {

namespace {

struct Answer {
    std::string_view name; ///< As the people room spells it.
    Said words;
};

constexpr std::array answers{
    Answer{"approved", said("wording", "A colleague has approved this.")},
    Answer{"unknown_approver", said("wording", "Nobody here has that number.")},
    Answer{"wrong_pin", said("wording", "The PIN for the approval was wrong.")},
    Answer{"not_entitled", said("wording", "That colleague may not approve returns.")},
    Answer{"above_their_tier",
           said("wording",
                "That colleague may not approve this much. Ask one who may, such as a manager.")},
    Answer{"own_return",
           said("wording", "Nobody may approve their own work. Ask another colleague.")},
    Answer{"no_reason", said("wording", "An approval needs a reason.")},
    Answer{"locked", said("wording",
                          "That PIN was wrong too often. Wait a while, or ask another colleague.")},
    Answer{"pin_lapsed",
           said("wording", "This terminal cannot check that PIN any more. Call service.")},
    Answer{"pin_needed",
           said("wording", "A badge alone does not approve this. It takes the PIN as well.")},
    Answer{"badge_needed",
           said("wording", "A PIN alone does not approve this. It takes the badge as well.")},
    Answer{
        "other_decision",
        said("wording",
             "What was approved is not what would happen now. Look at it again, then approve it.")},
    Answer{"second_needed",
           said("wording", "This takes two colleagues. Ask a second one to approve it.")},
    Answer{"same_person",
           said("wording", "This takes two colleagues. The second one was the first again.")},
};

} // namespace

std::string approvalSentence(const policy::Finding& finding, Language language)
{
    const auto* const answer = std::ranges::find(answers, fact(finding, "answer"), &Answer::name);
    return say(language, answer != answers.end() ? answer->words
                                                 : said("wording", "The approval does not count."));
}

} // namespace reprise::wording
