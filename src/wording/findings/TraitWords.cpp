#include "TraitWords.h"

#include "Saying.h"

#include <algorithm>
#include <array>

namespace reprise::wording {

namespace {

struct Trait {
    std::string_view name;
    Said words;
};

constexpr std::array traits{
    Trait{"final_sale", said("wording", "This was sold as a final sale.")},
    Trait{"hygiene", said("wording", "This is sold sealed for hygiene.")},
    Trait{"perishable", said("wording", "This does not keep.")},
    Trait{"age_restricted", said("wording", "This may only be sold to people of a certain age.")},
    Trait{"hazardous", said("wording", "This needs careful handling.")},
    Trait{"made_to_measure", said("wording", "This was made for you.")},
    Trait{"personalised", said("wording", "This was made with your own words or pictures.")},
    Trait{"serialised", said("wording", "This has its own serial number.")},
    Trait{"service", said("wording", "This is a service, so there is nothing to bring back.")},
};

} // namespace

std::string aboutTrait(std::string_view trait, Language language)
{
    const auto* const known = std::ranges::find(traits, trait, &Trait::name);
    return say(language,
               known != traits.end()
                   ? known->words
                   : said("wording", "The store has a special rule for this kind of item."));
}

} // namespace reprise::wording
