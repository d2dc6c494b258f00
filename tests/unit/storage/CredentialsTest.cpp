// A terminal's key and certificate on a real disk: who may read them, what survives a start, and
// that nothing is left lying about.
#include "Terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <set>
#include <sys/stat.h>

using namespace reprise;
using namespace reprise::storage;
namespace fs = std::filesystem;

namespace {

const wire::CertificateAsked asked{{"https://office", "/ca.pem"}, "enrolment 1", "request 1"};

std::set<std::string> filesIn(const std::string& folder)
{
    std::set<std::string> endings;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        endings.insert(entry.path().filename().string());
    return endings;
}

std::string textIn(const std::string& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

mode_t modeOf(const std::string& path)
{
    struct stat found {};
    REQUIRE(::stat(path.c_str(), &found) == 0);
    return found.st_mode & 0777U;
}

} // namespace

TEST_CASE("A key is on disk for its owner alone before anything is asked with it", "[storage]")
{
    Terminal terminal;
    {
        const auto store = terminal.open();
        CHECK(store->credentials().inUse() == wire::CredentialFiles{});
        CHECK(store->credentials().certificateInUse()->empty());
        CHECK_FALSE(*store->credentials().pending());
        REQUIRE(store->credentials().begin(asked, "the key"));
    }
    const auto store = terminal.open();
    const auto pending = store->credentials().pending();
    REQUIRE(pending);
    REQUIRE(*pending);
    CHECK((*pending)->asked == asked);
    CHECK((*pending)->certificate.empty());
    CHECK(textIn((*pending)->files.key) == "the key");
    CHECK(modeOf((*pending)->files.key) == 0600);
    CHECK(modeOf(terminal.path() + "/identity") == 0700);
    CHECK(store->credentials().inUse() == wire::CredentialFiles{});
    CHECK_FALSE(*store->credentials().adopted());
}

TEST_CASE("What was adopted is used after each start, wherever the folder stands", "[storage]")
{
    Terminal terminal;
    {
        const auto store = terminal.open();
        auto& credentials = store->credentials();
        CHECK_FALSE(credentials.keepCertificate("none was asked for"));
        CHECK_FALSE(credentials.adopt());
        REQUIRE(credentials.begin(asked, "the key"));
        CHECK_FALSE(credentials.adopt()); // Nothing was answered yet.
        REQUIRE(credentials.keepCertificate("the certificate"));
        CHECK((*credentials.pending())->certificate == "the certificate");
        CHECK(credentials.inUse() == wire::CredentialFiles{});
        REQUIRE(credentials.adopt());
        CHECK(*credentials.certificateInUse() == "the certificate");
        CHECK_FALSE(*credentials.pending());
    }
    const auto moved = terminal.folder.file("moved");
    fs::rename(terminal.path(), moved);
    const auto store = TerminalStore::open(moved, terminal.ports());
    REQUIRE(store);
    CHECK((*store)->settings().headOffice == "https://office");
    CHECK((*store)->settings().caFile == "/ca.pem");
    const auto files = (*store)->credentials().inUse();
    CHECK(files.key.starts_with(moved));
    CHECK((*store)->settings().certFile == files.certificate);
    CHECK(textIn(files.key) == "the key");
    CHECK(*(*store)->credentials().certificateInUse() == "the certificate");
    REQUIRE(*(*store)->credentials().adopted());
    CHECK((*(*store)->credentials().adopted())->asked == asked);
}

TEST_CASE("Keys that nothing names any more go: dropped ones at once, used ones at the next start",
          "[storage]")
{
    Terminal terminal;
    const auto folder = terminal.path() + "/identity";
    {
        const auto store = terminal.open();
        auto& credentials = store->credentials();
        REQUIRE(credentials.begin(asked, "dropped"));
        REQUIRE(credentials.drop());
        CHECK_FALSE(*credentials.pending());
        CHECK(filesIn(folder).empty());

        for (const auto* key : {"first", "second"}) {
            REQUIRE(credentials.begin(asked, key));
            REQUIRE(credentials.keepCertificate(key));
            REQUIRE(credentials.adopt());
        }
        REQUIRE(credentials.begin(asked, "third"));
        CHECK(filesIn(folder).size() == 5);
    }
    std::ofstream(folder + "/left.key.new") << "cut off";
    const auto store = terminal.open();
    CHECK(filesIn(folder).size() == 3);
    CHECK(textIn(store->credentials().inUse().key) == "second");
    CHECK(textIn((*store->credentials().pending())->files.key) == "third");
}

TEST_CASE("A database that was restored without its keys says so and can ask anew", "[storage]")
{
    Terminal terminal;
    {
        const auto store = terminal.open();
        REQUIRE(store->credentials().begin(asked, "first"));
        REQUIRE(store->credentials().keepCertificate("first"));
        REQUIRE(store->credentials().adopt());
        REQUIRE(store->credentials().begin(asked, "second"));
    }
    fs::remove_all(terminal.path() + "/identity");
    const auto store = terminal.open();
    CHECK_FALSE(store->credentials().certificateInUse());
    CHECK_FALSE(*store->credentials().pending());
    REQUIRE(store->credentials().begin(asked, "third"));
    CHECK(*store->credentials().pending());
}
