// The languages of the screens: every text of the code has its words in each, with the same
// placeholders, and no much longer ones than there is room for.
#include "ChildProcess.h"
#include "HouseFiles.h"
#include "TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <pugixml.hpp>
#include <regex>

using namespace reprise::tidy;

namespace {

const std::string languages = "app/kiosk/languages";

struct Translated {
    std::string english;
    std::string one; ///< English for one, where the catalogue counts.
    std::vector<std::string> forms;
    bool counted = false;
};

std::vector<Translated> textsIn(const fs::path& file)
{
    pugi::xml_document document;
    REQUIRE(document.load_file(file.c_str(), pugi::parse_full & ~pugi::parse_eol));
    std::vector<Translated> texts;
    for (const auto& context : document.child("TS").children("context"))
        for (const auto& message : context.children("message")) {
            Translated text{message.child_value("source"),
                            message.child_value("comment"),
                            {},
                            message.attribute("numerus").as_bool()};
            const auto translation = message.child("translation");
            for (const auto& form : translation.children("numerusform"))
                text.forms.emplace_back(form.child_value());
            if (!text.counted) text.forms.emplace_back(translation.child_value());
            texts.push_back(std::move(text));
        }
    return texts;
}

/// The file as lupdate makes it of today's code.
fs::path broughtUpToDate(const fs::path& file, const fs::path& folder)
{
    const auto copy = folder / file.filename();
    fs::copy_file(file, copy);
    std::vector<std::string> command{REPRISE_LUPDATE, "-silent", "-locations", "none",
                                     "-no-obsolete"};
    if (file.filename() == "reprise_en.ts") command.emplace_back("-pluralonly");
    for (const auto* part : {"qml", "app", "src/wording"})
        command.push_back(root() / part);
    command.insert(command.end(),
                   {"-tr-function-alias", "QT_TRANSLATE_NOOP+=said,QT_TRANSLATE_N_NOOP+=saidMany",
                    "-ts", copy.string()});
    REQUIRE(reprise::support::run(command).exitCode == 0);
    return copy;
}

std::vector<fs::path> files()
{
    std::vector<fs::path> files;
    for (const auto& file : filesUnder({languages}, {".ts"}))
        files.push_back(root() / file);
    return files;
}

/// fmt takes {} in their order or {0}, {1} by number, and no number that the text doesn't have.
bool canBeFilled(const std::string& text, std::size_t most)
{
    static const std::regex pattern(R"(\{([0-9]*)\})");
    std::set<std::string> seen;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        seen.insert(at->str(1));
    if (seen.contains("")) return seen.size() == 1;
    return std::ranges::all_of(
        seen, [&](const std::string& number) { return std::stoul(number) < most; });
}

/// "%1 %2", or one {} each; a number in braces only says which.
std::multiset<std::string> placeholdersOf(const std::string& text)
{
    static const std::regex pattern(R"(%L?[0-9n]+|\{[0-9]*\})");
    std::multiset<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        found.insert(at->str().front() == '{' ? "{}" : at->str());
    return found;
}

std::size_t lettersOf(const std::string& utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// Words wrap and never elide, so this is about room and not about loss: a label of a few letters
/// may double, a sentence may grow by half.
std::size_t mostLetters(std::size_t english)
{
    if (english <= 12) return 2 * english + 6;
    return english <= 40 ? english * 17 / 10 + 4 : english * 3 / 2 + 8;
}

} // namespace

TEST_CASE("Every text of the screens has its words in every language")
{
    REQUIRE(files().size() == 8);
    const reprise::support::TemporaryFolder folder;
    for (const auto& file : files()) {
        INFO(file.filename().string());
        const auto now = textsIn(broughtUpToDate(file, folder.path()));
        CHECK(now.size() > (file.filename() == "reprise_en.ts" ? 5U : 500U));
        for (const auto& text : now) {
            INFO(text.english);
            CHECK_FALSE(text.forms.empty());
            for (const auto& form : text.forms)
                CHECK_FALSE(form.empty());
        }
        // Gone from the code, still in the file: deploy/tools/translations.sh.
        CHECK(now.size() == textsIn(file).size());
    }
}

TEST_CASE("A translation has the placeholders of its text and room on the screen")
{
    for (const auto& file : files())
        for (const auto& text : textsIn(file)) {
            const auto wanted = placeholdersOf(text.english);
            for (const auto& form : text.forms) {
                INFO(file.filename().string() << ": " << text.english << "\n" << form);
                const auto found = placeholdersOf(form);
                CHECK(canBeFilled(form, wanted.count("{}")));
                // Where the English is numbered so is each form: what one leaves out is not the
                // first then.
                if (text.english.find("{0}") != std::string::npos)
                    CHECK(form.find("{}") == std::string::npos);
                // A form for one, two or none may say the number as a word.
                if (text.counted)
                    CHECK(std::ranges::includes(wanted, found));
                else
                    CHECK(found == wanted);
                CHECK(lettersOf(form) <= mostLetters(lettersOf(text.english)));
            }
        }
}
