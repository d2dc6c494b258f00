#include "DisplaySettings.h"

namespace reprise::app {

DisplaySettings::DisplaySettings(QObject* parent) : QObject(parent) {}

void DisplaySettings::setTheme(Theme theme)
{
    m_theme = theme;
    emit changed();
}

void DisplaySettings::setTextSize(TextSize size)
{
    m_textSize = size;
    emit changed();
}

void DisplaySettings::setMotion(Motion motion)
{
    m_motion = motion;
    emit changed();
}

void DisplaySettings::setStore(const Saying& name, Mode mode)
{
    m_storeName = name;
    m_mode = mode;
    emit changed();
}

void DisplaySettings::setMmPerPixel(qreal mmPerPixel)
{
    m_mmPerPixel = mmPerPixel;
    emit changed();
}

void DisplaySettings::cycleTheme()
{
    switch (m_theme) {
    case Light: return setTheme(Dark);
    case Dark: return setTheme(HighContrast);
    case HighContrast: return setTheme(Light);
    }
}

void DisplaySettings::toggleLargeText()
{
    setTextSize(largeText() ? TextSize::Normal : TextSize::Large);
}

void DisplaySettings::toggleLowered()
{
    m_lowered = !m_lowered;
    emit changed();
}

void DisplaySettings::resetForNextCustomer()
{
    m_theme = Light;
    m_textSize = TextSize::Normal;
    m_lowered = false;
    emit changed();
}

void DisplaySettings::retell()
{
    emit changed();
}

void DisplaySettings::fitTo(const QSize& window)
{
    const Form form = window.width() > window.height() ? Landscape : Portrait;
    if (form == m_form) return;
    m_form = form;
    emit changed();
}

} // namespace reprise::app
