#include "Confirmation.h"

#include "Engine.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/returns/ReturnState.h"
#include "reprise/wording/Consent.h"

#include <QUuid>

namespace reprise::app {

namespace {

bool isRefund(const RequestDraft& draft)
{
    return draft.wish.remedy == policy::Remedy::Refund;
}

} // namespace

Confirmation::Confirmation(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent), m_engine(engine), m_visit(visit)
{
    connect(&visit, &Visit::wiped, this, [this] {
        m_busy = false;
        forget();
    });
}

void Confirmation::forget()
{
    m_asked.reset();
    m_message = {};
}

void Confirmation::confirm()
{
    ask(false);
}

void Confirmation::putRefusalOnRecord()
{
    ask(true);
}

void Confirmation::ask(bool isRefusal)
{
    if (m_asked && m_asked->isRefusal != isRefusal) forget();
    if (m_busy || !m_visit.decision() || m_visit.answer()) return;
    if (!m_asked) {
        const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        const Instant now = m_engine.clock().now();
        RequestDraft draft = m_visit.draft(id, now);
        if (auto& tender = draft.wish.tender) {
            // The press is the consent, and to the sentence as it stands there now.
            tender->consentAt = now;
            tender->consentText = wording::consentTo(tender->type, tongue::language()).id;
        }
        m_asked = Asked{std::move(draft), *m_visit.decision(), isRefusal};
    }
    m_busy = true;
    m_message = {};
    m_visit.beginSettling();
    emit changed();
    m_engine.ask(
        this,
        [asked = *m_asked](Terminal& terminal) -> Result<ApprovedAnswer> {
            if (asked.isRefusal) return terminal.commitRefusal(asked.draft);
            // A refund that is refused by now is a return that was refused, and is recorded so.
            if (!isRefund(asked.draft))
                return terminal.commitShown(asked.draft, terminal.digestOf(asked.shown));
            auto answer = terminal.commit(asked.draft);
            if (!answer) return answer.error();
            return ApprovedAnswer{answer->record.decision, std::move(*answer)};
        },
        [this](const Result<ApprovedAnswer>& answer) { take(answer); });
}

void Confirmation::take(const Result<ApprovedAnswer>& answer)
{
    m_busy = false;
    m_visit.endSettling();
    if (!answer) {
        // What was asked stays: pressing again asks about the same return, never a second one.
        m_engine.log().write(Severity::Failure, "kiosk", answer.error().detail);
        m_message = [] {
            return tr("We could not record this just now. No money has moved. Please try again, "
                      "or ask a colleague.");
        };
        emit changed();
        emit failed(m_message);
        return;
    }
    if (answer->answer) return show(*answer->answer);
    if (m_asked->isRefusal) return m_visit.setDecision(answer->decision);
    m_visit.wishFor(m_visit.wish(), answer->decision);
    forget();
    m_message = [] {
        return tr("Something has changed while you were here. Please look at it again. Nothing "
                  "has been recorded.");
    };
    emit changed();
}

void Confirmation::show(const returns::Answer& answer)
{
    const bool wasRefusal = m_asked && m_asked->isRefusal;
    forget();
    emit changed();
    if (wasRefusal) {
        m_visit.setAnswer(answer);
        emit refusalRecorded();
        return;
    }
    if (answer.record.state == returns::ReturnState::Denied) {
        m_visit.setDecision(answer.record.decision);
        emit refused();
        return;
    }
    m_visit.setAnswer(answer);
    const returns::ReturnState state = answer.record.state;
    if (state == returns::ReturnState::Paying || state == returns::ReturnState::Claiming) {
        emit paying();
    } else {
        emit committed();
    }
}

} // namespace reprise::app
