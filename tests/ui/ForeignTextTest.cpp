// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Texts of files, links and names that are made to deceive: single widgets show all of them as they
// are.

#include "WizardHarness.h"

#include "widgets/Disclosure.h"
#include "widgets/SelectableText.h"
#include "wizard/BindingsEdit.h"
#include "wizard/DeployPage.h"
#include "wizard/DuplicatePanel.h"
#include "wizard/PlanSpecificationDialog.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

class Page : public WizardPage
{
public:
    explicit Page(OnboardingModel &model)
        : WizardPage(model, u"A page"_s)
    {
    }
    using WizardPage::openLink;
};

QStringList buttonTexts(const QWidget &widget)
{
    QStringList texts;
    const auto buttons = widget.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        texts << button->text();
    return texts;
}

} // namespace

class ForeignTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void linksStayEncoded_data();
    void linksStayEncoded();
    void previewIsVisibleAndBounded();
    void bindingsAreVisible();
    void ampersandsAreNoShortcuts();

private:
    std::unique_ptr<WizardHarness> m_harness;
};

void ForeignTextTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void ForeignTextTest::init()
{
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
}

void ForeignTextTest::cleanup()
{
    m_harness.reset();
}

void ForeignTextTest::linksStayEncoded_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("shown");
    QTest::newRow("turned around") << QUrl(u"https://evil.example/%E2%80%AEmoc.swa"_s)
                                   << u"https://evil.example/%E2%80%AEmoc.swa"_s;
    QTest::newRow("another alphabet") << QUrl(u"https://аws.example/"_s) // its a is Cyrillic
                                      << u"https://xn--ws-6kc.example/"_s;
    QTest::newRow("markup") << QUrl(u"https://evil.example/<b>x</b>"_s)
                            << u"https://evil.example/%3Cb%3Ex%3C/b%3E"_s;
    QTest::newRow("password") << QUrl(u"https://u:hunter2@evil.example/"_s)
                              << u"https://u@evil.example/"_s;
    QTest::newRow("endless") << QUrl(u"https://evil.example/"_s + QString(100'000, u'x'))
                             << u"https://evil.example/"_s + QString(8000 - 21, u'x') + u'…';
}

void ForeignTextTest::linksStayEncoded()
{
    QFETCH(QUrl, link);
    QFETCH(QString, shown);
    Page page(m_harness->model());
    page.openLink(link);
    const auto *box = page.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->informativeText().section(u'\n', -1), shown);
}

void ForeignTextTest::previewIsVisibleAndBounded()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"params.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\":\"x\u202ey\",\"b\":\"" + QByteArray(1'000'000, 'b') + "\"}");
    file.close();
    QVERIFY(m_harness->model().deployment().importFrom(file.fileName()).has_value());
    DeployPage page(m_harness->model());
    const auto disclosures = page.findChildren<Disclosure *>();
    const auto preview = std::find_if(disclosures.begin(), disclosures.end(),
                                      [](auto *one) { return one->title() == "Show the file"_L1; });
    QVERIFY(preview != disclosures.end());
    (*preview)->setExpanded(true);
    const auto *text = (*preview)->findChild<SelectableText *>();
    QVERIFY(text);
    const QString shown = text->toPlainText();
    QVERIFY(shown.contains(u"\"a\": \"xU+202Ey\",\n"_s));
    QVERIFY2(shown.size() <= 256 * 1024 + 1, qPrintable(QString::number(shown.size())));
}

void ForeignTextTest::bindingsAreVisible()
{
    BindingsEdit edit;
    const QString odd = u"project-\u202egpj"_s + QString(10'000, u'x');
    edit.setBindings({{odd, odd, odd, {}}});
    const auto *table = edit.findChild<QTableWidget *>();
    QVERIFY(table);
    for (int column = 0; column < 3; ++column) {
        const QString text = table->item(0, column)->text();
        QVERIFY2(text.startsWith(u"project-U+202Egpjxxx"_s) && text.size() <= 201,
                 qPrintable(text));
    }
    QCOMPARE(edit.bindings().constFirst().projectId, odd);
}

void ForeignTextTest::ampersandsAreNoShortcuts()
{
    const PlanSpecificationDialog dialog(u"plan.yaml"_s, {}, {}, m_harness->services().clouds,
                                         u"Research & more"_s);
    QVERIFY2(buttonTexts(dialog).contains(u"Choose the plan Research && more"_s),
             qPrintable(buttonTexts(dialog).join(u'\n')));

    OnboardingModel &model = m_harness->model();
    Draft draft;
    draft.requestId = u"11111111-2222-4333-8444-555555555555"_s;
    draft.instanceId = u"instance-1"_s;
    draft.duplicateIds = QStringList{u"instance-a&b"_s, u"instance-c"_s};
    QVERIFY(model.journal().put(draft).has_value());
    QVERIFY(model.resume(draft.requestId));
    DuplicatePanel panel(model);
    panel.refresh();
    QVERIFY2(buttonTexts(panel).contains(u"Remove instance-a&&b…"_s),
             qPrintable(buttonTexts(panel).join(u'\n')));
}

QTEST_MAIN(ForeignTextTest)
#include "ForeignTextTest.moc"
