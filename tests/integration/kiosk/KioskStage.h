// KioskStage: the kiosk's screens on a real terminal in a folder of its own, without a window.
#pragma once

#include "DemoStore.h"
#include "Engine.h"
#include "Robot.h"
#include "Screens.h"
#include "SystemClock.h"
#include "TemporaryFolder.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"

#include <QStringList>

#include <memory>
#include <mutex>

namespace reprise::support {

/// Keeps every line, so that a test can look for what must not be there.
class KeptLog final : public Log {
public:
    void write(Severity severity, std::string_view room, std::string_view text) override;
    QString all();

private:
    std::mutex m_mutex;
    QStringList m_lines;
};

class KioskStage {
public:
    /// With `claims` the terminal has a head office, which is asked by them and else never answers.
    explicit KioskStage(app::IdleTimes idleTimes = {}, const std::string& printer = {},
                        app::PaymentLinkMaker rail = {}, app::OfficeClaimsMaker claims = {});
    ~KioskStage();

    /// As after a power cut: the same folder, opened by a new process with an empty memory.
    void restart(app::PaymentLinkMaker rail = {});

    /// By the whole way of a scan; true once its lines are on the screen.
    bool openReceipt(const QString& number);
    /// Chooses units of the first lines, gives a reason and waits for the decision. Of each further
    /// question the first answer is taken.
    bool decide(const std::vector<int>& unitsByRow, const QString& reason);
    /// From the open receipt to the slip: one faulty item, refunded.
    bool refund();
    bool reaches(app::JourneyViewModel::Stage stage);
    /// The manager of the demo store says yes at this screen; true once the customer goes on there.
    bool approve(app::JourneyViewModel::Stage then);
    /// The visit's return, as the journal has it.
    returns::Answer recorded();

    /// Asks the terminal on the engine's thread and waits for the answer.
    template <typename Job>
    auto ask(Job job)
    {
        std::optional<std::invoke_result_t<Job, app::Terminal&>> answer;
        m_engine->ask(m_engine.get(), job, [&](auto given) { answer.emplace(std::move(given)); });
        app::waitUntil([&] { return answer.has_value(); });
        return std::move(*answer);
    }

    std::int64_t returnsToday();

    TemporaryFolder folder;
    KeptLog log;
    std::vector<receipts::Receipt> receipts;

    app::Screens& on() { return *m_screens; }
    app::Engine& engine() { return *m_engine; }
    /// The five-line receipt of the demo store.
    QString number() const;

private:
    app::SystemClock m_clock;
    crypto::OpensslHasher m_hasher;
    crypto::SodiumRandom m_random;
    crypto::SodiumPinHash m_pins;
    void start(std::unique_ptr<devices::ReceiptPrinter> paper, app::PaymentLinkMaker rail);

    app::OfficeClaimsMaker m_claims;
    app::IdleTimes m_idleTimes;
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<app::Screens> m_screens;
};

} // namespace reprise::support
