// Wiring: the kiosk put together: adapters behind their ports, the engine, the screens, the inputs
// and the window.
#pragma once

#include "CameraFeed.h"
#include "Engine.h"
#include "JournalLog.h"
#include "Options.h"
#include "Screens.h"
#include "SystemClock.h"
#include "WedgeFilter.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/OpensslRequests.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/sync/KernelBootClock.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace reprise::app {

/// The payment terminal that a terminal's settings name. `random` outlives every link.
PaymentLinkMaker linkInSettings(RandomSource& random);

class Wiring : public QObject {
    Q_OBJECT

public:
    /// A tour brings its own payment terminal and head office; otherwise those in the settings.
    explicit Wiring(const Options& options, PaymentLinkMaker link = {},
                    OfficeClaimsMaker claims = officeClaimsInSettings);
    ~Wiring() override;

    /// Opens the terminal on the engine's thread while the window is being made on this one. False
    /// when the screens can't be loaded; the complaints are on stderr.
    bool show();

    QQuickWindow& window() { return *m_window; }
    Screens& screens() { return m_screens; }
    Engine& engine() { return m_engine; }
    /// Complaints of the QML engine so far: in a good build there are none.
    int warnings() const { return m_warnings; }

private:
    void linkInputs();
    void startCamera();

    Options m_options;
    JournalLog m_log;
    SystemClock m_clock;
    sync::KernelBootClock m_bootClock;
    crypto::OpensslHasher m_hasher;
    crypto::SodiumRandom m_random;
    crypto::SodiumSignatures m_signatures;
    crypto::SodiumPinHash m_pins;
    crypto::OpensslRequests m_requests;
    Engine m_engine;
    Screens m_screens;
    WedgeFilter m_wedge;
    std::unique_ptr<CameraFeed> m_camera; ///< Only where one is configured: it costs memory.
    QQmlApplicationEngine m_qml;          ///< Last: the window goes before what it shows.
    QQuickWindow* m_window = nullptr;     ///< Belongs to m_qml.
    int m_warnings = 0;
};

} // namespace reprise::app
