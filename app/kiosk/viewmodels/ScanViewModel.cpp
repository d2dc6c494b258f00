#include "ScanViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

namespace reprise::app {

namespace {

constexpr std::chrono::milliseconds noteStands{6000};

QString refusalFor(receipts::CodeKind kind)
{
    using receipts::CodeKind;
    switch (kind) {
    case CodeKind::Product:
        return QObject::tr("That is the code of an item. Please scan the code on your receipt.");
    case CodeKind::Url:
        return QObject::tr("That code opens a web page. Please scan the other code on your "
                           "receipt.");
    case CodeKind::Fiscal:
        return QObject::tr("That is the tax code of a receipt. Please scan the other code on it.");
    case CodeKind::Receipt:
    case CodeKind::GiftReceipt:
        return QObject::tr("We can't find that receipt in this store. A colleague can look for "
                           "it with you.");
    case CodeKind::ReturnSlip:
        return QObject::tr("That slip is from a return that is already done. To return something "
                           "else, please scan your receipt.");
    case CodeKind::Badge: // Read before anything is looked up.
    case CodeKind::Unknown: break;
    }
    return QObject::tr("We don't know that code. Please scan the code on your receipt, or ask a "
                       "colleague.");
}

} // namespace

ScanViewModel::ScanViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_candidates({"number", "soldOnText", "totalText"})
{
    connect(&visit, &Visit::wiped, this, &ScanViewModel::dismiss);
    m_clearNote.setSingleShot(true);
    m_clearNote.setInterval(noteStands);
    connect(&m_clearNote, &QTimer::timeout, this, [this] {
        m_note = {};
        emit changed();
    });
}

void ScanViewModel::scanned(const QString& text, const QString& symbology)
{
    if (m_status == OutOfService || m_status == Looking) return;
    const std::string code = text.toStdString();
    const std::string kind = symbology.toStdString();
    const bool opens = mayOpen();
    if (opens) set(Looking, [] { return tr("Looking for your receipt"); });
    m_engine.ask(
        this, [code, kind](Terminal& terminal) { return terminal.badgeIn(code, kind); },
        [this, code, kind, opens](const std::optional<StaffBadge>& badge) {
            if (badge) return takeBadge(*badge);
            if (!opens) return leaveAlone();
            if (m_status == Looking) lookUp(code, kind); // Else the visit ended meanwhile.
        });
}

void ScanViewModel::lookUp(const std::string& code, const std::string& symbology)
{
    m_engine.ask(
        this, [code, symbology](Terminal& terminal) { return terminal.lookUp(code, symbology); },
        [this](const LookUp& found) { take(found); });
}

void ScanViewModel::takeBadge(const StaffBadge& badge)
{
    if (m_status == Looking) set(Ready, {});
    emit badgeRead(badge);
}

void ScanViewModel::submitCode(const QString& text)
{
    const QString code = text.trimmed();
    if (!code.isEmpty()) scanned(code, QStringLiteral("typed"));
}

void ScanViewModel::pickCandidate(int row)
{
    if (m_status != SeveralReceipts || row < 0 || row >= m_candidates.count()) return;
    const std::string number = m_candidates.row(row).value("number").toString().toStdString();
    const auto bearer = m_bearer; // Of the code that several receipts have.
    set(Looking, [] { return tr("Looking for your receipt"); });
    m_engine.ask(
        this,
        [number, bearer](Terminal& terminal) {
            return terminal.openByNumber(ReceiptNumber(number), bearer);
        },
        [this](const LookUp& found) { take(found); });
}

void ScanViewModel::take(const LookUp& found)
{
    if (m_status != Looking) return; // The visit ended while we looked.
    switch (found.found) {
    case Found::Opened:
        if (!mayOpen()) return leaveAlone();
        set(Ready, {});
        m_visit.open(*found.receipt);
        emit receiptOpened();
        return;
    case Found::Several:
        m_several = found.candidates;
        m_bearer = m_several.empty() ? returns::Bearer::Unasked : m_several.front().bearer;
        showCandidates();
        return set(SeveralReceipts,
                   [] { return tr("Two receipts have this code. Which one is yours?"); });
    case Found::UnknownCode: return refuse(UnknownCode, found.kind);
    case Found::NotAReceipt: return refuse(NotAReceipt, found.kind);
    case Found::ReturnSlip: return refuse(ReturnSlip, found.kind);
    case Found::Failed:
        return set(UnknownCode, [] {
            return tr("We can't look up receipts just now. Please try again, or ask a colleague.");
        });
    }
}

void ScanViewModel::refuse(Status status, receipts::CodeKind kind)
{
    set(status, [kind] { return refusalFor(kind); });
}

void ScanViewModel::showCandidates()
{
    QList<QVariantMap> rows;
    for (const OpenReceipt& each : m_several) {
        rows << QVariantMap{{"number", phrase::text(each.receipt.number.text())},
                            {"soldOnText", phrase::longDate(each.boughtOn)},
                            {"totalText", each.isGift() ? tr("gift receipt")
                                                        : phrase::amount(each.receipt.total())}};
    }
    m_candidates.setRows(rows);
}

void ScanViewModel::leaveAlone()
{
    set(Ready, {});
    tell([] { return tr("Let's finish this return first. Then scan the next receipt."); });
    emit scanIgnored();
}

void ScanViewModel::tell(const Saying& note)
{
    m_note = note;
    m_clearNote.start();
    emit changed();
}

void ScanViewModel::dismiss()
{
    m_several.clear();
    m_candidates.clear();
    m_note = {};
    if (m_status != OutOfService) set(Ready, {});
}

void ScanViewModel::retell()
{
    showCandidates();
    emit changed();
}

void ScanViewModel::setCameraAvailable(bool available)
{
    m_cameraAvailable = available;
    emit changed();
}

void ScanViewModel::setOutOfService()
{
    set(OutOfService,
        [] { return tr("This terminal is resting. Please go to the returns desk."); });
}

void ScanViewModel::setRecovering()
{
    set(OutOfService,
        [] { return tr("One moment please: this terminal is checking an earlier refund."); });
}

void ScanViewModel::setInService()
{
    if (m_status == OutOfService) set(Ready, {});
}

void ScanViewModel::set(Status status, const Saying& message)
{
    if (status != SeveralReceipts) {
        m_several.clear();
        m_candidates.clear();
    }
    m_status = status;
    m_message = message;
    emit changed();
}

} // namespace reprise::app
