// LanguageSettings: which language the screens speak for the person in front of them. Like every
// wish of one customer it ends with that customer.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace reprise::app {

class Dictionary;

class LanguageSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QStringList names READ names CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    Q_PROPERTY(bool latin READ latin NOTIFY changed)

public:
    enum class Hearer { Customer, Colleague };

    explicit LanguageSettings(QObject* parent = nullptr);
    ~LanguageSettings() override;

    /// Each in itself, the store's own first: "English", "Cymraeg".
    QStringList names() const;
    /// The row of names() that is spoken.
    int current() const { return m_current; }
    QString name() const;
    bool rightToLeft() const;
    /// Other scripts join their letters and stand higher.
    bool latin() const;
    /// "en", "cy", in the order of names().
    static QStringList codes();

    /// True while nobody has chosen another than the store's own.
    bool isForAnybody() const { return m_chosen == 0; }

    /// A colleague is spoken to in the store's own language, the customer in the one they chose.
    void speakTo(Hearer hearer);

public slots:
    /// A row of names(); any other changes nothing.
    void pick(int row);
    void resetForNextCustomer();

signals:
    /// Qt and the tongue speak it by now; whoever keeps words says them again.
    void changed();

private:
    void speak(int row);
    void install(int row);
    /// Made when it is first spoken: that costs the start nothing.
    Dictionary& dictionary(int row);

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries; ///< By row.
    Hearer m_hearer = Hearer::Customer;
    int m_chosen = 0; ///< By the customer.
    int m_current = 0;
};

} // namespace reprise::app
