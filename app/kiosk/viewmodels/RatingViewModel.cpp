#include "RatingViewModel.h"

#include "Engine.h"
#include "Visit.h"

namespace reprise::app {

namespace {

constexpr std::chrono::milliseconds thanksFor{2000};
constexpr int bestScore = 5;

} // namespace

RatingViewModel::RatingViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent), m_engine(engine), m_visit(visit), m_faces({"score", "label"})
{
    showFaces();
    m_leave.setSingleShot(true);
    m_leave.setInterval(thanksFor);
    connect(&m_leave, &QTimer::timeout, this, &RatingViewModel::finished);
    connect(&visit, &Visit::answerChanged, this, &RatingViewModel::reset);
}

void RatingViewModel::showFaces()
{
    m_faces.setRows({{{"score", 5}, {"label", tr("Very good")}},
                     {{"score", 4}, {"label", tr("Good")}},
                     {{"score", 3}, {"label", tr("All right")}},
                     {{"score", 2}, {"label", tr("Bad")}},
                     {{"score", 1}, {"label", tr("Very bad")}}});
}

void RatingViewModel::retell()
{
    showFaces();
    emit changed();
}

QString RatingViewModel::thanksText() const
{
    return m_state == Thanked ? tr("Thank you") : QString();
}

QString RatingViewModel::question() const
{
    return tr("How was your return?");
}

void RatingViewModel::rate(int score)
{
    if (m_state == Thanked || !m_visit.answer() || score < 1 || score > bestScore) return;
    m_state = Thanked;
    emit changed();
    m_leave.start();
    m_engine.ask(
        this,
        [id = m_visit.answer()->record.id, score](Terminal& terminal) {
            return terminal.rate(id, score);
        },
        [this](const Result<aftercare::RatingAnswer>& answer) {
            if (!answer) m_engine.log().write(Severity::Failure, "kiosk", answer.error().detail);
        });
}

void RatingViewModel::skip()
{
    m_leave.stop();
    emit finished();
}

void RatingViewModel::reset()
{
    m_leave.stop();
    m_state = Asking;
    emit changed();
}

} // namespace reprise::app
