// Desking: a clerk at the kiosk who takes returns, for tests of what is asked and what comes of it.
#pragma once

#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace reprise::support {

using DeskStep = app::DeskReturnViewModel::Step;

inline constexpr const char* clerk = "1042";
inline constexpr const char* clerkPin = "246801";

class Desk {
public:
    explicit Desk(const std::string& printer = {}) : stage({}, printer), form(stage.on().deskReturn)
    {
    }

    /// With a clerk among the staff, who may take returns and approve none.
    void signIn()
    {
        const auto kept = stage.ask([](app::Terminal& terminal) -> Result<void> {
            crypto::SodiumPinHash pins;
            const auto hash = pins.hash(clerkPin, terminal.store().pepper());
            if (!hash) return hash.error();
            return terminal.store().operators().store(
                {{OperatorId(clerk), "Amira Khan", {people::Role::Clerk}, *hash, {}}});
        });
        REQUIRE(kept);
        stage.on().journey.showManager();
        stage.on().manager.signIn(QString::fromLatin1(clerk), QString::fromLatin1(clerkPin));
        REQUIRE(app::waitUntil([&] { return stage.on().manager.signedIn(); }));
    }

    void open()
    {
        signIn();
        stage.on().journey.showDesk();
        REQUIRE(stage.reaches(app::JourneyViewModel::Desk));
    }

    const receipts::Receipt& sale(std::string_view ending) const
    {
        const auto found = std::ranges::find_if(
            stage.receipts, [&](const auto& each) { return each.number.text().ends_with(ending); });
        REQUIRE(found != stage.receipts.end());
        return *found;
    }

    bool reaches(DeskStep step)
    {
        return app::waitUntil([&] { return form.step() == step && !form.busy(); });
    }

    void type(const QString& words) { type(form, words); }
    template <typename Form>
    static void type(Form& form, const QString& words)
    {
        for (const QChar each : words)
            form.type(QString(each));
    }

    /// By the code on its receipt; the first `line` of it.
    void scanLine(std::string_view ending, const QString& line = "0-1")
    {
        stage.on().scanned(QString::fromStdString(sale(ending).number.text()), "Code128");
        REQUIRE(reaches(DeskStep::Line));
        form.choose(line);
    }

    /// From the question how many, if it is asked, to the basket.
    void say(const char* reason, const char* condition)
    {
        if (form.step() == DeskStep::Units) form.goOn();
        REQUIRE(form.step() == DeskStep::Reason);
        form.choose(reason);
        if (form.step() == DeskStep::FaultSeen) form.choose("from_the_start");
        REQUIRE(form.step() == DeskStep::Condition);
        form.choose(condition);
    }

    void seeAnswer()
    {
        REQUIRE(form.step() == DeskStep::Basket);
        REQUIRE(form.canGoOn());
        form.goOn();
        REQUIRE(stage.reaches(app::JourneyViewModel::Decision));
    }

    returns::Answer finish()
    {
        REQUIRE(stage.on().decision.canContinue());
        stage.on().journey.next();
        REQUIRE(app::waitUntil([&] { return stage.on().remedy.canConfirm(); }));
        stage.on().remedy.confirm();
        INFO(stage.on().remedy.message().toStdString() << stage.log.all().toStdString());
        REQUIRE(stage.reaches(app::JourneyViewModel::Slip));
        return stage.recorded();
    }

    /// As the journal has the request.
    returns::Request asked()
    {
        const RequestId id = stage.recorded().record.decision.request;
        const auto kept = stage.ask(
            [&](app::Terminal& terminal) { return terminal.store().returnJournal().answered(id); });
        REQUIRE(kept);
        REQUIRE(*kept);
        return *(*kept)->record.request;
    }

    KioskStage stage;
    app::DeskReturnViewModel& form;
};

} // namespace reprise::support
