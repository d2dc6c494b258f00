// DisplaySettings: how the screens look for the person in front of them. Every wish of one customer
// ends with that customer.
#pragma once

#include "Saying.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class DisplaySettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Theme theme READ theme NOTIFY changed)
    Q_PROPERTY(bool largeText READ largeText NOTIFY changed)
    Q_PROPERTY(bool lowered READ lowered NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(qreal mmPerPixel READ mmPerPixel NOTIFY changed)
    Q_PROPERTY(Form form READ form NOTIFY changed)
    Q_PROPERTY(QString storeName READ storeName NOTIFY changed)
    Q_PROPERTY(bool training READ training NOTIFY changed)

public:
    enum Theme { Light, Dark, HighContrast };
    Q_ENUM(Theme)
    enum Form { Portrait, Landscape };
    Q_ENUM(Form)
    enum class TextSize { Normal, Large };
    enum class Motion { Full, Reduced };
    enum class Mode { Live, Training };

    explicit DisplaySettings(QObject* parent = nullptr);

    Theme theme() const { return m_theme; }
    bool largeText() const { return m_textSize == TextSize::Large; }
    bool lowered() const { return m_lowered; }
    bool reducedMotion() const { return m_motion == Motion::Reduced; }
    qreal mmPerPixel() const { return m_mmPerPixel; }
    Form form() const { return m_form; }
    QString storeName() const { return said(m_storeName); }
    bool training() const { return m_mode == Mode::Training; }

    /// True while somebody uses a larger text or the lowered screen: they get twice the time.
    bool needsMoreTime() const { return largeText() || m_lowered; }

    /// True while no customer has changed anything.
    bool isForAnybody() const { return m_theme == Light && !largeText() && !m_lowered; }

    void setTheme(Theme theme);
    void setTextSize(TextSize size);
    void setMotion(Motion motion);
    void setStore(const Saying& name, Mode mode);
    void setMmPerPixel(qreal mmPerPixel);

public slots:
    void cycleTheme();
    void toggleLargeText();
    void toggleLowered();
    void resetForNextCustomer();
    /// Taller than wide is Portrait.
    void fitTo(const QSize& window);
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    Theme m_theme = Light;
    TextSize m_textSize = TextSize::Normal;
    Motion m_motion = Motion::Full;
    bool m_lowered = false;
    qreal m_mmPerPixel = 0.248;
    Form m_form = Portrait;
    Saying m_storeName;
    Mode m_mode = Mode::Live;
};

} // namespace reprise::app
