// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Every page in a pseudo-language, whose texts are strange and longer: what reads as plain English
// was never given to a translator, and what does not fit will not fit in other languages either.
// And every page in German, also with large text.

#include "WizardHarness.h"

#include "tour/Tour.h"
#include "widgets/SelectableText.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/BindingDialog.h"
#include "wizard/BindingsDialog.h"
#include "wizard/ConnectionDialog.h"
#include "wizard/MistakesDialog.h"
#include "wizard/PlanSpecificationDialog.h"
#include "wizard/ProfileConsentDialog.h"
#include "wizard/WizardPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr QSize Small(800, 600);
constexpr QSize Usual(1180, 780);

// --- the pseudo-language

/// "Next" becomes "[Ńéẋţ ~]": no Latin letter stays, and everything is 40 % longer.
QString pseudo(const QString &source)
{
    static const QString from = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString to = u"áƀçđéƒğĥíĵķļɱńóþɋŕšţúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶĻḾŃÓÞɊŔŠŢÚṼŴẊÝŽ"_s;
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype letter = from.indexOf(source.at(i));
        const bool isPlaceholder = i > 0 && source.at(i - 1) == u'%' && source.at(i) == u'n';
        result += letter < 0 || isPlaceholder ? source.at(i) : to.at(letter);
    }
    const qsizetype longer = std::max<qsizetype>(1, source.size() * 2 / 5 - 3);
    result += u' ';
    for (qsizetype i = 0; i < longer; ++i)
        result += i % 8 == 7 ? u' ' : u'~';
    return u'[' + result + u']';
}

class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return pseudo(QString::fromUtf8(source));
    }
};

// --- what can be read in a window

struct Reading
{
    const QWidget *widget = nullptr;
    QString kind;
    QString text;

    QString where() const
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + kind;
    }
};

bool isFixed(const QFont &font)
{
    return font.family() == theme::fixedFont().family();
}

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> widgets{window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            widgets << widget;
    }
    return widgets;
}

/// Everything that is ours to translate. Not: what the person typed, and IDs, commands and
/// documents, which stand in the fixed-width face.
QList<Reading> readings(QWidget *window)
{
    QList<Reading> all;
    for (QWidget *widget : visibleWidgets(window)) {
        const auto add = [&all, widget](const QString &kind, QString text) {
            text.remove(QChar(0x200B)); // places to break long words at
            if (!text.isEmpty())
                all << Reading{widget, kind, text};
        };
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            const auto *wrapping = qobject_cast<WrapLabel *>(widget);
            if (!wrapping || wrapping->look() != WrapLabel::Look::Fixed)
                add(u"text"_s, label->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(u"text"_s, button->text());
        } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            if (!isFixed(line->font())) // an example of an ID
                add(u"placeholder"_s, line->placeholderText());
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(u"entry"_s, combo->itemText(i));
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(u"tab"_s, tabs->tabText(i));
        } else if (const auto *edit = qobject_cast<QTextEdit *>(widget)) {
            if (!isFixed(edit->document()->defaultFont()))
                add(u"text"_s, edit->toPlainText());
        } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
            add(u"placeholder"_s, plain->placeholderText());
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i)
                add(u"column"_s, header->model()->headerData(i, header->orientation()).toString());
        }
        add(u"accessible name"_s, widget->accessibleName());
        add(u"accessible description"_s, widget->accessibleDescription());
        add(u"tool tip"_s, widget->toolTip());
    }
    all << Reading{window, u"title"_s, window->windowTitle()};
    return all;
}

// --- untranslated

/// What is not ours to translate, wherever it stands in a sentence.
const QRegularExpression &neverTranslated()
{
    static const QRegularExpression pattern(
        uR"((https?://\S+)"_s // addresses
        uR"(|\S+@\S+)" // e-mail
        uR"(|\b[a-z]+-[0-9a-z-]{5,})" // IDs of the control plane and of Nebius
        uR"(|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)"
        uR"(|\bocid1\.\S+|\barn:aws:\S+)"
        uR"(|/\S+/\S+)" // resource IDs of Azure
        uR"(|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)" // dates
        uR"(|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
        uR"(|\b(AM|PM)\b))");
    return pattern;
}

/// The words of `text` that are neither translated nor known to come from elsewhere.
QString untranslatedWords(QString text, const QStringList &fromElsewhere)
{
    text.replace(neverTranslated(), u" "_s);
    for (const QString &known : fromElsewhere)
        text.replace(known, u" "_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    QStringList found;
    for (auto match = words.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found.join(u' ');
}

/// Names and texts that the control plane sent, or that were entered.
QStringList fromElsewhere(const OnboardingModel &model)
{
    QSet<QString> texts;
    const auto add = [&texts](const QString &text) {
        if (text.size() > 1)
            texts << text;
    };
    for (const OfferingChoice &choice : model.offerings().choices()) {
        const Offering &offering = choice.offering;
        for (const QString &text :
             {offering.serviceName, offering.serviceDescription, offering.providerName,
              offering.environmentName, offering.planName, offering.planDescription})
            add(text);
        for (const PlanResource &resource : offering.resources)
            add(resource.name);
        for (const QStringList &regions : offering.regions) {
            for (const QString &region : regions)
                add(region);
        }
        for (const SubscriptionChoice &subscription : choice.subscriptions) {
            add(subscription.subscription.id);
            add(subscription.subscription.ownerName);
        }
    }
    for (const Parameter &parameter : model.deployment().parameters()) {
        add(parameter.displayName);
        add(parameter.description);
        for (const Parameter::Option &option : parameter.options)
            add(option.label);
    }
    const Draft &draft = model.draft();
    for (const QString &text : {draft.serviceName, draft.providerName, draft.environmentName,
                                draft.planName, draft.status, draft.requestId, draft.instanceId})
        add(text);
    for (const QString &value : draft.account.values)
        add(value);
    for (const auto &[key, value] : draft.account.tags) {
        add(key);
        add(value);
    }
    add(model.signIn().user().name);
    add(model.signIn().user().organizationName);
    add(model.statusMessage());
    add(u"ACTIVE"_s); // the state of a key at Nebius, shown as it is
    for (const AccountPart &part : model.accountParts()) {
        add(part.title);
        add(part.status);
        add(part.message);
    }
    QStringList longestFirst = texts.values();
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return longestFirst;
}

QStringList untranslated(QWidget *window, const QStringList &known)
{
    QStringList findings;
    for (const Reading &reading : readings(window)) {
        const QString words = untranslatedWords(reading.text, known);
        if (!words.isEmpty())
            findings << u"untranslated: %1 in %2 '%3'"_s.arg(words, reading.where(), reading.text);
    }
    return findings;
}

// --- clipped

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->count() > 0 ? tabs->tabText(0) : QString();
    return {};
}

/// The size that the widget's text needs at the widget's width.
QSize neededSize(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const SelectableText *>(widget)) {
        const bool scrolls = edit->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        return {0, scrolls ? 0 : edit->heightForWidth(edit->width())};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const int frame = 12; // QLineEdit's own margins
        if (isFixed(line->font())) // an ID may be longer than its field, and so may its example
            return {};
        return {line->fontMetrics().horizontalAdvance(line->placeholderText()) + frame, 0};
    }
    if (widget->hasHeightForWidth())
        return {widget->minimumSizeHint().width(), widget->heightForWidth(widget->width())};
    return widget->sizeHint();
}

/// How much of the widget its parents cut off. Downwards, a scroll area may.
QString cutByParents(const QWidget *widget)
{
    QRect rect = widget->rect();
    const QWidget *inner = widget;
    for (QWidget *outer = widget->parentWidget(); outer && !inner->isWindow();
         outer = outer->parentWidget()) {
        rect.translate(inner->pos());
        const auto *area = qobject_cast<QAbstractScrollArea *>(outer->parentWidget());
        const bool scrolls = area && area->viewport() == outer;
        const QRect shown = outer->rect();
        if (rect.left() < shown.left() || rect.right() > shown.right()
            || (!scrolls && (rect.top() < shown.top() || rect.bottom() > shown.bottom()))) {
            return QString::fromLatin1(outer->metaObject()->className());
        }
        if (scrolls)
            rect = rect.intersected(shown);
        inner = outer;
    }
    return {};
}

QStringList clipped(QWidget *window)
{
    QStringList findings;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            // Tables may: WCAG 2.1, 1.4.10 excepts what needs two dimensions.
            if (area->horizontalScrollBar()->isVisible()
                && !qobject_cast<const QAbstractItemView *>(area))
                findings << u"a horizontal scroll bar in %1 '%2'"_s.arg(name,
                                                                        area->accessibleName());
        }
        if (qobject_cast<const QToolButton *>(widget)
            && qobject_cast<QTabBar *>(widget->parentWidget())) {
            findings << u"tabs do not fit: '%1'"_s.arg(textOf(widget->parentWidget()));
            continue;
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i) {
                if (header->sectionSize(i) < header->sectionSizeHint(i)) {
                    findings << u"clipped: column '%1'"_s.arg(
                        header->model()->headerData(i, header->orientation()).toString());
                }
            }
        }
        const QString text = textOf(widget);
        if (text.isEmpty())
            continue;
        const QSize needed = neededSize(widget);
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            findings << u"clipped: %1 has %2x%3, needs %4x%5: '%6'"_s.arg(name)
                            .arg(widget->width())
                            .arg(widget->height())
                            .arg(needed.width())
                            .arg(needed.height())
                            .arg(text);
        } else if (const QString by = cutByParents(widget); !by.isEmpty()) {
            findings << u"clipped: %1 by its parent %2: '%3'"_s.arg(name, by, text);
        }
    }
    return findings;
}

void layOut(QWidget *window, const QSize &size)
{
    window->resize(size);
    // Nothing but the layout: a reply that comes in meanwhile would change the page.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Fails the test if there are findings; each in a line of its own, whole.
void report(QStringList findings)
{
    findings.removeDuplicates();
    for (const QString &finding : std::as_const(findings))
        qWarning().noquote() << finding;
    QCOMPARE(findings.size(), 0);
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void findsUntranslatedTexts();
    void findsClippedTexts();
    void pseudoLanguageIsLonger();
    void everyPage_data();
    void everyPage();
    void dialogs_data();
    void dialogs();
    void plurals_data();
    void plurals();

private:
    bool speak(const QString &language);

    std::unique_ptr<QTranslator> m_translator;
};

/// Installs a language: "pseudo", or one of the program's.
bool TranslationTest::speak(const QString &language)
{
    QLocale::setDefault(language == "de"_L1 ? QLocale(u"de_DE"_s) : QLocale::c());
    if (language == "pseudo"_L1) {
        m_translator = std::make_unique<PseudoLanguage>();
    } else {
        m_translator = std::make_unique<QTranslator>();
        if (!m_translator->load(QStringLiteral(TRANSLATIONS "/byoc_") + language))
            return false;
    }
    return QCoreApplication::installTranslator(m_translator.get());
}

void TranslationTest::cleanup()
{
    m_translator.reset();
    QLocale::setDefault(QLocale::c());
    theme::apply(theme::Scheme::Light);
}

void TranslationTest::findsUntranslatedTexts()
{
    QWidget window;
    QLabel label(u"Nobody translated this"_s, &window);
    window.show();
    QCOMPARE(untranslated(&window, {}).size(), 1);

    // Also inside a sentence that is.
    label.setText(pseudo(u"%1 failed."_s).arg(u"The backup"_s));
    QCOMPARE(untranslated(&window, {}).size(), 1);
    QCOMPARE(untranslated(&window, {u"The backup"_s}), QStringList());
    label.setText(pseudo(u"Translated."_s));
    QCOMPARE(untranslated(&window, {}), QStringList());
    label.setAccessibleName(u"Only heard"_s);
    QCOMPARE(untranslated(&window, {}).size(), 1);
}

void TranslationTest::findsClippedTexts()
{
    theme::apply(theme::Scheme::Light);
    QWidget window;
    window.resize(400, 300);
    auto *label = new WrapLabel(u"One line, and another, and a third one below them."_s,
                                WrapLabel::Look::Body, &window);
    auto *button = new QPushButton(u"A long label"_s, &window);
    label->setGeometry(0, 0, 100, 200);
    button->setGeometry(0, 220, 300, 60);
    window.show();
    QCOMPARE(clipped(&window), QStringList());

    label->resize(100, 20);
    QCOMPARE(clipped(&window).size(), 1);
    label->resize(100, 200);
    button->resize(40, 60);
    QCOMPARE(clipped(&window).size(), 1);
    button->setGeometry(250, 220, 300, 60); // leaves the window
    QCOMPARE(clipped(&window).size(), 1);
}

void TranslationTest::pseudoLanguageIsLonger()
{
    QCOMPARE(pseudo(u"Next check in %n second(s)."_s).count(u"%n"_s), 1);
    const QString source = u"The control plane is preparing your instructions."_s;
    QVERIFY(pseudo(source).size() >= source.size() * 14 / 10);
}

void TranslationTest::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<QList<QSize>>("sizes");
    QTest::newRow("pseudo") << u"pseudo"_s << 1.0 << QList<QSize>{Small, Usual};
    QTest::newRow("German") << u"de"_s << 1.0 << QList<QSize>{Small};
    QTest::newRow("German, large text") << u"de"_s << 2.0 << QList<QSize>{Small};
}

void TranslationTest::everyPage()
{
    QFETCH(QString, language);
    QFETCH(double, fontScale);
    QFETCH(QList<QSize>, sizes);
    QVERIFY(speak(language));
    DemoOptions options = WizardHarness::fastDemo();
    options.timeScale = 8;
    WizardHarness harness(options);
    QVERIFY(harness.start());
    theme::apply(theme::Scheme::Light, fontScale);
    QVERIFY(harness.restart());

    OnboardingModel &model = harness.model();
    connect(&model, &OnboardingModel::demoRequested, this, [&] {
        model.enterDemo(harness.origin(), u"anna@customer.example"_s, Secret(u"demo-password"_s));
    });
    connect(&model, &OnboardingModel::demoGrantRequested, this,
            [&](const QString &id) { harness.tell(u"/demo/grant/"_s + id); });
    const QTemporaryDir pictures;
    const QString kept = qEnvironmentVariable("BYOC_TOUR_PICTURES", pictures.path());
    Tour tour(harness.window(), model, kept + u'/' + language, {});
    connect(&tour, &Tour::failureRequested, this, [&](const QString &id, const QString &message) {
        harness.tell(u"/demo/fail/"_s + id, {{u"message"_s, message}});
    });
    QStringList findings;
    QSet<QString> steps;
    connect(&tour, &Tour::pictureTaken, this, [&](const QString &picture) {
        steps << harness.window().currentStep();
        const auto note = [&findings, &picture](const QStringList &found) {
            for (const QString &finding : found) {
                const bool isNew =
                    std::none_of(findings.begin(), findings.end(),
                                 [&](const QString &old) { return old.endsWith(finding); });
                if (isNew)
                    findings << picture + u": "_s + finding;
            }
        };
        if (language == "pseudo"_L1)
            note(untranslated(&harness.window(), fromElsewhere(model)));
        for (const QSize &size : std::as_const(sizes)) {
            layOut(&harness.window(), size);
            note(clipped(&harness.window()));
        }
    });
    QSignalSpy finished(&tour, &Tour::finished);
    layOut(&harness.window(), sizes.constFirst());
    tour.start();
    QVERIFY(finished.wait(280000));
    QCOMPARE(finished.constFirst().constFirst().toString(), QString());
    QCOMPARE(steps.size(), 8);
    report(findings);
}

void TranslationTest::dialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("pseudo") << u"pseudo"_s << 1.0;
    QTest::newRow("German, large text") << u"de"_s << 2.0;
}

void TranslationTest::dialogs()
{
    QFETCH(QString, language);
    QFETCH(double, fontScale);
    QVERIFY(speak(language));
    WizardHarness harness;
    QVERIFY(harness.start());
    theme::apply(theme::Scheme::Light, fontScale);
    QVERIFY(harness.restart());
    WizardWindow &window = harness.window();
    OnboardingModel &model = harness.model();
    QStringList findings;
    const auto look = [&](QWidget *shown, const QStringList &ofFile = {}) {
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        QCoreApplication::sendPostedEvents();
        if (language == "pseudo"_L1)
            findings << untranslated(shown, fromElsewhere(model) + ofFile);
        findings << clipped(shown);
    };

    BindingDialog binding({}, {}, &window);
    binding.show();
    look(&binding);
    binding.hide();
    BindingsDialog bindings(model, &window);
    bindings.show();
    look(&bindings);
    bindings.hide();

    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    ConnectionDialog connection(settings, {}, u"api.example.com"_s, &window);
    connection.show();
    look(&connection, {u"HTTP"_s, u"SOCKS"_s});
    connection.hide();
    const QString profilePath = QStringLiteral(RESOURCES "/example.byoc.yaml");
    const auto profile = readProfile(profilePath, model.clouds());
    QVERIFY(profile);
    ProfileConsentDialog consent({profilePath, profile->profile, {}}, &window);
    consent.show();
    look(&consent, {u"example.byoc.yaml"_s, profile->profile.product.name});
    consent.hide();
    MistakesDialog mistakes(u"/tmp/plan.yaml"_s, pseudo(u"It cannot be read."_s),
                            {{0, 3, 0, pseudo(u"Something is wrong here."_s)}}, &window);
    mistakes.show();
    look(&mistakes, {u"plan.yaml"_s});
    mistakes.hide();
    const QByteArray plan =
        "name: Plan\ndeployment:\n  byoaDeployment:\n    awsAccountId: 012345678901\n";
    const auto read = parsePlanSpecification(plan, model.clouds());
    QVERIFY(read);
    PlanSpecificationDialog specification(u"/tmp/plan.yaml"_s, plan, *read, model.clouds(),
                                          u"Plan"_s, &window);
    specification.show();
    look(&specification,
         {u"plan.yaml"_s, u"Plan"_s, u"awsAccountId"_s, u"awsBootstrapRoleAccountArn"_s});
    specification.hide();

    // A problem, and the question before leaving.
    window.showStep(u"sign-in"_s);
    model.signIn().withPassword({harness.origin().toString()}, u"anna@customer.example"_s,
                                Secret(u"wrong"_s));
    QTRY_VERIFY(model.signIn().problem());
    layOut(&window, Small);
    look(&window);
    QTest::keyClick(&window, Qt::Key_Escape);
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    look(box);
    box->reject();
    report(findings);
}

void TranslationTest::plurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("English, one") << u"en"_s << 1 << u"Next check in 1 second."_s;
    QTest::newRow("English, more") << u"en"_s << 5 << u"Next check in 5 seconds."_s;
    QTest::newRow("German, one") << u"de"_s << 1 << u"Nächster Blick in 1 Sekunde."_s;
    QTest::newRow("German, more") << u"de"_s << 5 << u"Nächster Blick in 5 Sekunden."_s;
}

void TranslationTest::plurals()
{
    QFETCH(QString, language);
    QFETCH(int, number);
    QVERIFY(speak(language));
    QTEST(QCoreApplication::translate("byoc::GrantPage", "Next check in %n second(s).", nullptr,
                                      number),
          "text");
}

QTEST_MAIN(TranslationTest)
#include "TranslationTest.moc"
