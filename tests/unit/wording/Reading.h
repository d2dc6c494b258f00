// Reading: how hard a text is to read, and whether it is fit to be shown to a customer.
#pragma once

#include "reprise/wording/Lint.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reprise::reading {

/// Of twelve-year-olds. The grade is the school year in the United States: 7 is twelve to thirteen.
inline constexpr double hardest = 7.0;

/// Groups of vowels, less a silent e at the end; a number counts as one.
inline int syllables(std::string_view word)
{
    int count = 0;
    bool before = false;
    for (const auto each : word) {
        const auto vowel = std::string_view("aeiouy").find(each) != std::string_view::npos;
        if (vowel && !before) ++count;
        before = vowel;
    }
    if (count > 1 && word.ends_with('e') && !word.ends_with("le")) --count;
    return std::max(count, 1);
}

/// The words of a text, in small letters, and how many sentences they make.
struct Counted {
    std::vector<std::string> words;
    int sentences = 0;
};

inline Counted counted(std::string_view text)
{
    Counted result;
    std::string word;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const auto each = at < text.size() ? text[at] : ' ';
        const auto isEnd = each == '.' || each == '?' || each == '!' || each == ':';
        const auto isInside = isEnd && at + 1 < text.size() && text[at + 1] != ' ';
        if (each != ' ' && (!isEnd || isInside))
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
        else if (!word.empty())
            result.words.push_back(std::exchange(word, {}));
        if (isEnd && !isInside) ++result.sentences;
    }
    result.sentences = std::max(result.sentences, 1);
    return result;
}

/// The grade of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
inline double grade(std::string_view text)
{
    const auto all = counted(text);
    int sounds = 0;
    for (const auto& word : all.words)
        sounds += syllables(word);
    const auto words = static_cast<double>(std::max<std::size_t>(all.words.size(), 1));
    return 0.39 * words / all.sentences + 11.8 * sounds / words - 15.59;
}

/// Short sentences of ordinary words, no code words, nothing banned.
inline void checkPlain(const std::string& text)
{
    INFO(text);
    REQUIRE_FALSE(text.empty());
    CHECK(text.ends_with("."));
    CHECK(text.find('_') == std::string::npos);
    CHECK(text.find("  ") == std::string::npos);
    CHECK(text.find("..") == std::string::npos);
    CHECK(wording::lint(text).empty());
    INFO(grade(text));
    CHECK(grade(text) <= hardest);
    std::size_t words = 0;
    std::size_t most = 0;
    std::size_t longest = 0;
    std::size_t letters = 0;
    for (const auto each : text) {
        letters = each == ' ' ? 0 : letters + 1;
        longest = std::max(longest, letters);
        if (each == ' ') ++words;
        most = std::max(most, words);
        if (each == '.' || each == '?') words = 0;
    }
    CHECK(most <= 20);
    CHECK(longest <= 14);
}

} // namespace reprise::reading
