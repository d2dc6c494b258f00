#include "visits/desk/PapersStops.h"

#include "DemoStore.h"
#include "Options.h"
#include "Phrases.h"
#include "visits/DemoVisitor.h"

#include <QTemporaryDir>

#include <array>
#include <atomic>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace reprise::app {

namespace {

/// A printer's device that takes whatever it is given, at once, and never says a word.
class SilentPrinter {
public:
    SilentPrinter() : m_end(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_end < 0 || grantpt(m_end) != 0 || unlockpt(m_end) != 0) return;
        std::array<char, 64> name{};
        if (ptsname_r(m_end, name.data(), name.size()) == 0) m_path = name.data();
        m_reader = std::thread([this] { readAll(); });
    }
    SilentPrinter(const SilentPrinter&) = delete;
    SilentPrinter& operator=(const SilentPrinter&) = delete;
    ~SilentPrinter()
    {
        m_isOver = true;
        if (m_reader.joinable()) m_reader.join();
        if (m_end >= 0) close(m_end);
    }

    /// Empty where this machine gives none.
    const QString& path() const { return m_path; }

private:
    void readAll() const
    {
        std::array<char, 4096> taken{};
        while (!m_isOver) {
            pollfd due{m_end, POLLIN, 0};
            // Nobody has it open: then there is nothing to wait for either.
            if (poll(&due, 1, 20) <= 0 || read(m_end, taken.data(), taken.size()) <= 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    int m_end;
    QString m_path;
    std::atomic<bool> m_isOver = false;
    std::thread m_reader;
};

class PapersTour : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run() { return open() && slip() && which() && creditNote(); }

private:
    using Step = PapersViewModel::Step;

    bool is(Step step, const char* name);
    bool slip();
    bool which();
    bool creditNote();
};

bool PapersTour::is(Step step, const char* name)
{
    const PapersViewModel& papers = m_on.papers;
    if (!waitUntil([&] { return papers.step() == step && !papers.busy(); })) return false;
    shows(name);
    return true;
}

/// That a colleague has taken: with a copy for the store to be had.
bool PapersTour::slip()
{
    using FormStep = DeskReturnViewModel::Step;
    DeskReturnViewModel& form = m_on.deskReturn;
    const auto due = [&](FormStep step) {
        return waitUntil([&] { return form.step() == step && !form.busy(); });
    };
    if (!DemoVisitor::signIn()) return false;
    m_on.journey.showDesk();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Desk; })) return false;
    form.choose(QStringLiteral("receipt"));
    if (!due(FormStep::Code)) return false;
    m_robot.scan(phrase::text(m_receipts.at(3).number.text()));
    if (!due(FormStep::Line)) return false;
    form.choose(QStringLiteral("0-1"));
    if (form.step() == FormStep::Units) form.goOn();
    form.choose(QStringLiteral("changed_mind"));
    form.choose(QStringLiteral("unopened"));
    if (!due(FormStep::Basket)) return false;
    form.choose(QStringLiteral("sale"));
    form.choose(QStringLiteral("buyer"));
    form.choose(QStringLiteral("trader"));
    form.goOn();
    if (!due(FormStep::Basket)) return false;
    form.goOn();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Decision; }))
        return false;
    m_on.journey.next();
    m_on.remedy.confirm();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Slip; })) return false;
    const SlipViewModel& slip = m_on.slip;
    if (!waitUntil([&] { return slip.printState() != SlipViewModel::Printing; })) return false;
    shows("43-slip-of-a-colleagues-return");
    return leave();
}

bool PapersTour::which()
{
    PapersViewModel& papers = m_on.papers;
    if (!DemoVisitor::signIn() || !m_robot.tap(QStringLiteral("papers"))) return false;
    if (!waitUntil([&] { return papers.choices()->count() > 0; })) return false;
    if (!is(Step::Which, "43a-whose-papers")) return false;
    papers.choose(papers.choices()->row(0).value(QStringLiteral("choiceId")).toString());
    if (!is(Step::Paper, "43b-which-paper")) return false;
    papers.choose(QStringLiteral("store"));
    if (!is(Step::Shown, "43c-as-it-reads")) return false;
    papers.retreat();
    return true;
}

bool PapersTour::creditNote()
{
    PapersViewModel& papers = m_on.papers;
    papers.choose(QStringLiteral("credit_note"));
    if (papers.step() != Step::Business) return false;
    type(papers, QStringLiteral("Brook & Daughters Ltd"));
    if (!is(Step::Business, "43d-which-business")) return false;
    papers.goOn();
    type(papers, QStringLiteral("4 Mill Lane, Fernhill"));
    if (!is(Step::Address, "43e-where-it-is")) return false;
    papers.goOn();
    if (!is(Step::Shown, "43f-credit-note")) return false;
    papers.goOn();
    return waitUntil([&] { return !papers.busy() && !papers.message().isEmpty(); })
           && is(papers.step(), "43g-on-its-way-out") && leave();
}

} // namespace

bool visitPapers(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    const QTemporaryDir folder;
    if (!makeDemoStore(folder.path())) return false;
    Options options = demoOptions(folder.path());
    options.storeAddress = {QStringLiteral("12 High Street"), QStringLiteral("Fernhill FN1 2AB")};
    options.vatNumber = QStringLiteral("GB 123 4567 89");
    const SilentPrinter printer;
    options.printer = printer.path();
    ScriptedPayout payout;
    Wiring kiosk(options, payout.rail());
    if (!kiosk.show()) return false;
    prepare(kiosk);
    return PapersTour(kiosk, look).run() && kiosk.warnings() == 0;
}

} // namespace reprise::app
