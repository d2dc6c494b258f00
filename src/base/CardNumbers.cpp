#include "reprise/base/CardNumbers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace reprise {

namespace {

constexpr std::size_t fewestDigits = 13;
constexpr std::size_t mostDigitsOfGtin = 14;
constexpr std::size_t mostDigits = 19;
constexpr std::size_t prefixDigits = 6;
constexpr std::size_t shownDigits = 4;

/// Issuers by their first six digits, with the lengths that their cards have. Payment schemes as
/// they publish their ranges; what lies between them belongs to others, such as the loyalty and
/// gift cards of shops (6006, 627, 633, 634). IMEIs (15 digits from 01, 35, 86, 99) are in none.
struct Issuer {
    int first;
    int last;
    std::size_t fewest;
    std::size_t most;
};

constexpr std::array issuers{
    Issuer{222100, 272099, 16, 16}, // Mastercard, series 2
    Issuer{300000, 305999, 14, 14}, // Diners Club
    Issuer{309500, 309599, 14, 14}, // Diners Club
    Issuer{340000, 349999, 15, 15}, // American Express
    Issuer{352800, 358999, 16, 16}, // JCB
    Issuer{360000, 369999, 14, 14}, // Diners Club
    Issuer{370000, 379999, 15, 15}, // American Express
    Issuer{380000, 399999, 14, 14}, // Diners Club
    Issuer{400000, 499999, 13, 13}, // Visa, of old
    Issuer{400000, 499999, 16, 16}, // Visa
    Issuer{400000, 499999, 19, 19}, // Visa
    Issuer{501800, 501899, 16, 19}, // Maestro
    Issuer{502000, 502099, 16, 19}, // Maestro
    Issuer{503800, 503899, 16, 19}, // Maestro
    Issuer{508500, 508999, 16, 16}, // RuPay
    Issuer{510000, 559999, 16, 16}, // Mastercard
    Issuer{589300, 589399, 16, 19}, // Maestro
    Issuer{601100, 601199, 16, 19}, // Discover
    Issuer{620000, 626999, 16, 19}, // UnionPay
    Issuer{628200, 628899, 16, 19}, // UnionPay
    Issuer{630400, 630499, 16, 19}, // Maestro
    Issuer{639000, 639099, 16, 19}, // Maestro
    Issuer{644000, 659999, 16, 19}, // Discover, RuPay
    Issuer{675900, 676399, 16, 19}, // Maestro
    Issuer{810000, 817199, 16, 19}, // UnionPay
};

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

bool isLetter(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '_';
}

/// ISO/IEC 7812-1, annex B.
bool hasRightCheckDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int digit = digits[digits.size() - 1 - place] - '0';
        const int weighted = place % 2 == 1 ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

bool isCardNumber(std::string_view digits, Meant meant)
{
    if (digits.size() <= mostDigitsOfGtin && meant == Meant::Article) return false;
    int prefix = 0;
    for (const char each : digits.substr(0, prefixDigits))
        prefix = prefix * 10 + (each - '0');
    const auto isOf = [&](const Issuer& issuer) {
        return prefix >= issuer.first && prefix <= issuer.last && digits.size() >= issuer.fewest
               && digits.size() <= issuer.most;
    };
    return std::ranges::any_of(issuers, isOf) && hasRightCheckDigit(digits);
}

/// Digits that stand together, [begin, end) in the text.
struct Group {
    std::size_t begin;
    std::size_t end;

    std::size_t size() const { return end - begin; }
};

/// Groups with one space or hyphen between each two of them.
using Run = std::vector<Group>;

/// The next run at or after `place`, which moves behind it.
Run nextRun(std::string_view text, std::size_t& place)
{
    Run run;
    while (place < text.size()) {
        if (!isDigit(text[place])) {
            ++place;
            continue;
        }
        const auto begin = place;
        while (place < text.size() && isDigit(text[place]))
            ++place;
        run.push_back({begin, place});
        const auto goesOn = place + 1 < text.size() && (text[place] == ' ' || text[place] == '-')
                            && isDigit(text[place + 1]);
        if (!goesOn) return run;
        ++place;
    }
    return run;
}

bool touchesLetter(std::string_view text, Group span)
{
    return (span.begin > 0 && isLetter(text[span.begin - 1]))
           || (span.end < text.size() && isLetter(text[span.end]));
}

/// The card number that starts with this group, if one does; its groups and no others.
std::optional<Group> cardFrom(std::string_view text, const Run& run, std::size_t first, Meant meant)
{
    std::array<char, mostDigits> digits{};
    std::size_t count = 0;
    for (auto last = first; last < run.size(); ++last) {
        if (count + run[last].size() > mostDigits) return std::nullopt;
        for (auto place = run[last].begin; place < run[last].end; ++place)
            digits[count++] = text[place];
        const Group span{run[first].begin, run[last].end};
        const auto isSerial = meant == Meant::Article && touchesLetter(text, span);
        if (count >= fewestDigits && !isSerial && isCardNumber({digits.data(), count}, meant))
            return span;
    }
    return std::nullopt;
}

/// The first one at or after `place`, which moves behind it, or to the end.
std::optional<Group> nextCard(std::string_view text, std::size_t& place, Meant meant)
{
    while (place < text.size()) {
        const auto run = nextRun(text, place);
        for (std::size_t first = 0; first < run.size(); ++first)
            if (const auto card = cardFrom(text, run, first, meant)) {
                place = card->end;
                return card;
            }
    }
    return std::nullopt;
}

} // namespace

bool holdsCardNumber(std::string_view text, Meant meant)
{
    std::size_t place = 0;
    return text.size() >= fewestDigits && nextCard(text, place, meant).has_value();
}

std::string withoutCardNumbers(std::string text)
{
    std::size_t place = 0;
    while (const auto card = nextCard(text, place, Meant::Words)) {
        std::size_t kept = 0;
        for (auto at = card->end; at-- > card->begin;)
            if (isDigit(text[at]) && ++kept > shownDigits) text[at] = '*';
    }
    return text;
}

Result<void> refuseCardNumber(std::string_view text, std::string_view name,
                              std::string_view expected, Meant meant)
{
    if (!holdsCardNumber(text, meant)) return {};
    return Error{ErrorCode::Invalid, std::string(name) + " looks like a card number, expected "
                                         + std::string(expected)};
}

} // namespace reprise
