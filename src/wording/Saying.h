// Saying: how an English text of ours becomes words in somebody's language. lupdate collects
// what stands in said() and saidMany() (the first argument is its context, always "wording").
#pragma once

#include "reprise/wording/Language.h"
#include "reprise/wording/Translations.h"

#include <cstdint>
#include <fmt/format.h>
#include <initializer_list>
#include <string>

namespace reprise::wording {

constexpr Said said(const char* /*context*/, const char* english)
{
    return {english};
}

/// `many` is the text that is translated, `one` what English has in its place for a single one.
constexpr Said saidMany(const char* /*context*/, const char* many, const char* one)
{
    return {many, one};
}

/// The text with its placeholders, in this language or in English.
std::string patternOf(Language language, const Said& said, std::int64_t count);

/// Whether the words that are said are this language's own.
bool isTranslated(Language language, const Said& said);

template <typename... Args>
std::string say(Language language, const Said& said, const Args&... args)
{
    return fmt::format(fmt::runtime(patternOf(language, said, 0)), args...);
}

/// `count` only chooses the form; what is shown of it is among `args`. With more than one of them
/// the text numbers its placeholders, since a form may say the count as a word.
template <typename... Args>
std::string sayCounted(Language language, std::int64_t count, const Said& said, const Args&... args)
{
    return fmt::format(fmt::runtime(patternOf(language, said, count)), args...);
}

/// Whole sentences, one after another; empty ones are left out.
std::string inTurn(std::initializer_list<std::string> sentences);

} // namespace reprise::wording
