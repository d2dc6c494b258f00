// What has come back at another terminal is not offered at this one, as far as head office has
// said.
#include "KioskStage.h"

#include "reprise/wire/office/FeedItems.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

/// As with the next letter of head office's.
void countElsewhere(KioskStage& stage, int line, std::int64_t units)
{
    const auto number = stage.receipts.front().number.text();
    const wire::CountedLine counted{number, line, units, 0};
    const wire::FeedPage page{wire::Feed::Returned,
                              1,
                              0,
                              1,
                              false,
                              {{number + ' ' + std::to_string(line), toJson(counted)}}};
    REQUIRE(stage.ask([&](Terminal& terminal) {
        return terminal.store().feeds().take(page, {Instant{}, 1'000'000});
    }));
}

} // namespace

SCENARIO("Units that came back elsewhere are not offered again", "[kiosk][feeds]")
{
    KioskStage stage;
    REQUIRE(stage.openReceipt(stage.number()));
    const auto shown = [&stage](const char* role) {
        return stage.on().items.lines()->row(1).value(role);
    };
    REQUIRE(shown("left") == 6);
    const auto line = stage.receipts.front().lines.at(1).number;

    WHEN("some of them did")
    {
        countElsewhere(stage, line, 4);
        stage.restart();
        REQUIRE(stage.openReceipt(stage.number()));
        CHECK(shown("left") == 2);
        stage.on().items.toggle(1);
        for (int more = 0; more < 5; ++more)
            stage.on().items.increase(1);
        CHECK(shown("chosen") == 2);
    }
    WHEN("all of them did")
    {
        countElsewhere(stage, line, 6);
        stage.restart();
        REQUIRE(stage.openReceipt(stage.number()));
        CHECK(shown("available") == false);
        CHECK(shown("note") == "Already returned");
    }
}
