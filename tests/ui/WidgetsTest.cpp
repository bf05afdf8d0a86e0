// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ChoiceCard.h"
#include "widgets/ChoiceGroup.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/FieldEdit.h"
#include "widgets/Heading.h"
#include "widgets/Icon.h"
#include "widgets/LinkButton.h"
#include "widgets/PageScrollArea.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretEdit.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/StepRail.h"
#include "widgets/SummaryPanel.h"
#include "widgets/TagsEdit.h"
#include "widgets/Theme.h"
#include "widgets/Timeline.h"
#include "widgets/WrapLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cstdlib>
#include <functional>

using namespace byoc;
using namespace Qt::StringLiterals;

namespace {

AccountField accountField()
{
    AccountField field;
    field.key = u"aws_account_id"_s;
    field.label = u"AWS account & ID"_s;
    field.help = u"It has 12 digits."_s;
    field.example = u"123456789012"_s;
    field.whereText = u"It is in the menu at the top right."_s;
    field.whereLink = QUrl(u"https://console.aws.amazon.com/billing/home#/account"_s);
    field.whereCommand = u"aws sts get-caller-identity"_s;
    field.normalise = [](const QString &typed) { return QString(typed).remove(u'-').trimmed(); };
    field.check = [](const QString &value) {
        if (value.size() != 12)
            return FieldVerdict::wrong(u"It needs 12 digits."_s);
        return value.startsWith(u'0') ? FieldVerdict::warning(u"It starts with a zero."_s)
                                      : FieldVerdict::fine();
    };
    return field;
}

Problem sampleProblem()
{
    Problem problem;
    problem.kind = Problem::Kind::Conflict;
    problem.what = u"The policy was not created."_s;
    problem.where = u"api.omnistrate.cloud: verifying"_s;
    problem.advice = u"Delete the failed stack."_s;
    problem.detail = u"<b>already exists</b>"_s;
    problem.errorId = u"err-4711"_s;
    problem.canRetry = true;
    return problem;
}

QList<Choice> clouds()
{
    return {
        {u"aws"_s, u"Amazon Web Services"_s, u"CloudFormation"_s, u"aws"_s},
        {u"gcp"_s, u"Google Cloud"_s, u"Cloud Shell"_s, u"gcp"_s},
        {u"oci"_s, u"Oracle Cloud"_s, {}, u"oci"_s, false, u"Not in this plan."_s},
        {u"azure"_s, u"Microsoft Azure"_s, u"Cloud Shell"_s, u"azure"_s},
        {u"nebius"_s, u"Nebius"_s, u"Keys"_s, u"nebius"_s},
        {u"byoc-onprem"_s, u"My own <Kubernetes> & more"_s, u"Any cluster"_s, u"byoc-onprem"_s}};
}

QList<RailStep> railSteps()
{
    using State = RailStep::State;
    return {{u"signin"_s, u"Sign in"_s, State::Done, false},
            {u"cloud"_s, u"Cloud"_s, State::Done, true},
            {u"account"_s, u"Account"_s, State::Current, false},
            {u"review"_s, u"Review"_s, State::Ahead, false}};
}

/// All text that is visible in a widget.
QString visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget))
            texts << button->text();
    }
    for (const QTextEdit *edit : widget.findChildren<QTextEdit *>()) {
        if (edit->isVisibleTo(&widget))
            texts << edit->toPlainText();
    }
    return texts.join(u'\n');
}

template <typename T = QPushButton> T *byName(const QWidget &widget, const QString &name)
{
    for (T *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

/// Where a picture differs from its corner, without its colours.
QByteArray silhouette(const QImage &image)
{
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int difference = qGray(image.pixel(x, y)) - qGray(image.pixel(0, 0));
            shape += std::abs(difference) > 50 ? '#' : ' ';
        }
    }
    return shape;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void present(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void contrastIsEnough_data();
    void contrastIsEnough();
    void systemPaletteIsRepaired();
    void fontsFollowTheScale();
    void everyIconDraws();

    void labelTakesTheHeightItNeeds();
    void labelShowsTagsAsText();

    void choiceByKeyboard();
    void choiceByAssistiveTechnology();
    void choiceReturnDoesNotGoOn();
    void choiceOfDisabledCard();
    void choiceColumnsFollowTheWidth();
    void choicesAreKeptById();

    void textBeginsAtItsTop();
    void statusLineKeepsItsSpace();
    void statusLineIsNeverAWindow();
    void disclosureSaysItsState();
    void copyBoxCopiesAndReverts();
    void fieldComplainsWhenLeft();
    void fieldStaysQuietWhenTheWindowIsLeft();
    void fieldEmptyComplainsOnlyWhenAsked();
    void fieldShowsWhatIsSent();
    void fieldVerdictFromElsewhere();
    void fieldOpensItsLink();
    void secretIsHidden();
    void secretTextIsPastedHidden();
    void timelineStates();
    void timelineKeepsFocusWhileItCounts();
    void problemShowsEverything();
    void problemCountsDown();
    void railTexts();
    void railGoesBackByKeyboard();
    void railCompact();
    void summaryLeavesOutWhatIsEmpty();
    void tags();
    void tagsRowsAreRemoved();
    void busyLine();
    void focusIsScrolledIntoSight();

    void accessibleTree_data();
    void accessibleTree();
    void nothingIsWiderThanASmallWindow_data();
    void nothingIsWiderThanASmallWindow();
};

void WidgetsTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
}

void WidgetsTest::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void WidgetsTest::contrastIsEnough_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::newRow("light") << theme::Scheme::Light;
    QTest::newRow("dark") << theme::Scheme::Dark;
    QTest::newRow("system") << theme::Scheme::System;
}

void WidgetsTest::contrastIsEnough()
{
    QFETCH(theme::Scheme, scheme);
    theme::apply(scheme);
    const QPalette palette = QApplication::palette();
    QCOMPARE(theme::isDark(palette), scheme == theme::Scheme::Dark);
    const QColor window = palette.color(QPalette::Window);
    const QColor card = theme::cardBackground(palette);
    for (const QColor &text :
         {palette.color(QPalette::WindowText), palette.color(QPalette::Link),
          theme::accent(palette), theme::success(palette), theme::warning(palette),
          theme::danger(palette), theme::muted(palette)}) {
        QVERIFY2(theme::contrast(text, window) >= 4.5, qPrintable(text.name()));
        QVERIFY2(theme::contrast(text, card) >= 4.5, qPrintable(text.name()));
    }
    for (const QColor &ground :
         {theme::subtleHighlight(palette), theme::dangerBackground(palette),
          theme::warningBackground(palette), theme::boxBackground(palette)}) {
        for (const QColor &text : {palette.color(QPalette::WindowText),
                                   palette.color(QPalette::Link), theme::muted(palette)}) {
            QVERIFY2(theme::contrast(text, ground) >= 4.5,
                     qPrintable(text.name() + u" on "_s + ground.name()));
        }
    }
    QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText),
                            palette.color(QPalette::Highlight))
            >= 4.5);
    QVERIFY(theme::contrast(theme::controlBorder(palette), card) >= 3.0);
    theme::apply(theme::Scheme::Light);
}

void WidgetsTest::systemPaletteIsRepaired()
{
    theme::apply(theme::Scheme::Dark);
    theme::apply(theme::Scheme::System);
    QVERIFY(!theme::isDark(QApplication::palette())); // the offscreen platform is light
    theme::apply(theme::Scheme::Light);
}

void WidgetsTest::fontsFollowTheScale()
{
    WrapLabel label(u"One two three"_s, WrapLabel::Look::Heading);
    LinkButton link(u"Open"_s);
    link.setSmall(true);
    FieldEdit field(accountField());
    field.show();
    const int labelBefore = label.sizeHint().height();
    const int linkBefore = link.sizeHint().height();
    const int fieldBefore = field.editor()->sizeHint().height();
    theme::apply(theme::Scheme::Light, 2.0);
    QTRY_VERIFY(label.sizeHint().height() > labelBefore * 3 / 2); // told in the event loop
    QVERIFY(link.sizeHint().height() > linkBefore * 3 / 2);
    QTRY_VERIFY(field.editor()->sizeHint().height() > fieldBefore * 3 / 2);
    theme::apply(theme::Scheme::Light);
    QTRY_COMPARE(label.sizeHint().height(), labelBefore);
    QCOMPARE(link.sizeHint().height(), linkBefore);
}

void WidgetsTest::everyIconDraws()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 24);
    for (const QString &file : files) {
        const QImage image = tintedPixmap(file.chopped(4), Qt::red, 24, 2.0)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(48, 48));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(inked > 40, qPrintable(file));
    }
    QVERIFY(!appIcon().isNull());
}

void WidgetsTest::labelTakesTheHeightItNeeds()
{
    WrapLabel label(u"instance-0123456789abcdefghijklmnopqrstuvwxyz0123456789"_s);
    const int wide = label.heightForWidth(4000);
    QVERIFY(label.heightForWidth(100) >= 3 * wide); // breaks inside the word
    label.setText(u"a\nb\nc"_s);
    QCOMPARE(label.heightForWidth(4000), 3 * wide);
    label.clear();
    QCOMPARE(label.heightForWidth(4000), 0);
    label.setMinimumLines(1);
    QCOMPARE(label.heightForWidth(4000), wide);
}

void WidgetsTest::labelShowsTagsAsText()
{
    WrapLabel label(u"<b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(accessibleName(&label), u"<b>bold</b>"_s);
    QVERIFY(label.sizeHint().width() > WrapLabel(u"bold"_s).sizeHint().width() * 3 / 2);
}

void WidgetsTest::choiceByKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *group = new ChoiceGroup(u"Where should it run?"_s);
    auto *after = new QLineEdit;
    group->setChoices(clouds());
    layout->addWidget(before);
    layout->addWidget(group);
    layout->addWidget(after);
    window.resize(900, 700);
    present(window);
    QSignalSpy chosen(group, &ChoiceGroup::chosen);

    group->setFocus();
    QVERIFY(group->card(u"aws"_s)->hasFocus()); // not the group itself
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(group->card(u"aws"_s)->hasFocus());
    QCOMPARE(group->selected(), QString());
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QCOMPARE(group->selected(), u"aws"_s);

    // Arrows move without choosing, skip what is disabled, and follow the three columns.
    QTest::keyClick(window.focusWidget(), Qt::Key_Right);
    QVERIFY(group->card(u"gcp"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Right);
    QVERIFY(group->card(u"azure"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Up);
    QVERIFY(group->card(u"aws"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_End);
    QVERIFY(group->card(u"byoc-onprem"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Home);
    QVERIFY(group->card(u"aws"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QVERIFY(group->card(u"azure"_s)->hasFocus());
    QCOMPARE(chosen.size(), 1);

    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(group->selected(), u"azure"_s);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(!group->card(u"aws"_s)->isChecked());

    // One stop of the Tab key, at what is chosen.
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    QVERIFY(group->card(u"azure"_s)->hasFocus());
}

void WidgetsTest::choiceByAssistiveTechnology()
{
    ChoiceGroup group(u"Where should it run?"_s);
    group.setChoices(clouds());
    QSignalSpy chosen(&group, &ChoiceGroup::chosen);
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(group.card(u"gcp"_s));
    QVERIFY(card);
    QCOMPARE(card->role(), QAccessible::RadioButton);
    QCOMPARE(card->text(QAccessible::Name), u"Google Cloud"_s);
    QCOMPARE(card->text(QAccessible::Description), u"Cloud Shell"_s);
    QVERIFY(!card->state().checked);
    const QStringList actions = card->actionInterface()->actionNames();
    const QString toggle = QAccessibleActionInterface::toggleAction();
    const QString press = QAccessibleActionInterface::pressAction();
    QVERIFY2(actions.contains(toggle) || actions.contains(press),
             qPrintable(actions.join(u", "_s)));
    card->actionInterface()->doAction(actions.contains(toggle) ? toggle : press);
    QVERIFY(card->state().checked);
    QCOMPARE(group.selected(), u"gcp"_s);
    QCOMPARE(chosen.size(), 1);

    QAccessibleInterface *disabled = QAccessible::queryAccessibleInterface(group.card(u"oci"_s));
    QVERIFY(disabled->state().disabled);
    QCOMPARE(disabled->text(QAccessible::Description), u"Not in this plan."_s);
}

void WidgetsTest::choiceReturnDoesNotGoOn()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *group = new ChoiceGroup(u"Cloud"_s);
    group->setChoices(clouds());
    auto *next = new QPushButton(u"Next"_s);
    next->setDefault(true);
    layout->addWidget(group);
    layout->addWidget(next);
    present(dialog);
    QSignalSpy went(next, &QPushButton::clicked);
    group->card(u"aws"_s)->setFocus();
    QTest::keyClick(group->card(u"aws"_s), Qt::Key_Return);
    QCOMPARE(group->selected(), u"aws"_s);
    QCOMPARE(went.size(), 0);
}

void WidgetsTest::choiceOfDisabledCard()
{
    ChoiceGroup group(u"Cloud"_s);
    group.setChoices(clouds());
    QSignalSpy chosen(&group, &ChoiceGroup::chosen);
    group.select(u"oci"_s);
    QCOMPARE(group.selected(), QString());
    QTest::mouseClick(group.card(u"oci"_s), Qt::LeftButton);
    QCOMPARE(group.selected(), QString());
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(group.card(u"nebius"_s), Qt::LeftButton);
    QCOMPARE(group.selected(), u"nebius"_s);
    QTest::mouseClick(group.card(u"nebius"_s), Qt::LeftButton); // stays chosen
    QCOMPARE(group.selected(), u"nebius"_s);
}

void WidgetsTest::choiceColumnsFollowTheWidth()
{
    ChoiceGroup group(u"Cloud"_s);
    group.setChoices(clouds());
    const int unit = theme::unit(&group);
    const auto columns = [&group](int width) {
        group.resize(width, group.heightForWidth(width));
        group.show();
        int count = 0;
        for (const ChoiceCard *card : group.findChildren<ChoiceCard *>())
            count += card->y() == 0 ? 1 : 0;
        return count;
    };
    QCOMPARE(columns(unit * 80), 3);
    QCOMPARE(columns(unit * 50), 2);
    QCOMPARE(columns(unit * 30), 1);
    group.setMaximumColumns(1);
    QCOMPARE(columns(unit * 80), 1);
    for (const ChoiceCard *card : group.findChildren<ChoiceCard *>())
        QVERIFY(card->height() >= card->heightForWidth(card->width()));
}

void WidgetsTest::choicesAreKeptById()
{
    ChoiceGroup group(u"Cloud"_s);
    group.setChoices(clouds());
    group.select(u"azure"_s);
    QSignalSpy chosen(&group, &ChoiceGroup::chosen);
    QList<Choice> fewer = clouds();
    fewer.removeFirst();
    group.setChoices(fewer);
    QCOMPARE(group.selected(), u"azure"_s);
    QCOMPARE(group.choices(), fewer);
    fewer[2].enabled = false;
    group.setChoices(fewer);
    QCOMPARE(group.selected(), QString());
    QCOMPARE(chosen.size(), 0);
}

// It may be too low for a moment while its place is found: that must not scroll it.
void WidgetsTest::textBeginsAtItsTop()
{
    QStringList lines;
    for (int i = 0; i < 30; ++i)
        lines << u"--parameters ParameterKey=Key%1,ParameterValue=value"_s.arg(i);
    SelectableText text(u"Command"_s, lines.join(u'\n'), SelectableText::Look::Fixed);
    text.setMaximumLines(16);
    text.resize(300, 6);
    text.show();
    text.resize(300, 200);
    QCOMPARE(text.verticalScrollBar()->value(), 0);
    text.verticalScrollBar()->setValue(20); // whoever reads on finds the place again
    text.hide();
    text.show();
    QCOMPARE(text.verticalScrollBar()->value(), 20);
}

void WidgetsTest::statusLineKeepsItsSpace()
{
    StatusLine line;
    const int empty = line.sizeHint().height();
    QVERIFY(empty > 0);
    line.report(StatusLine::Level::Error, u"It needs 12 digits."_s);
    QCOMPARE(line.sizeHint().height(), empty);
    auto *label = line.findChild<WrapLabel *>();
    QCOMPARE(accessibleName(label), u"Error: It needs 12 digits."_s);
    line.report(StatusLine::Level::Fine, u"All is well."_s);
    QCOMPARE(accessibleName(label), u"Fine: All is well."_s);
    line.clear();
    QCOMPARE(line.level(), StatusLine::Level::None);
    QCOMPARE(line.text(), QString());
}

// It is often told what to say before it has its place.
void WidgetsTest::statusLineIsNeverAWindow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    present(window);
    auto *silent = new StatusLine;
    auto *line = new StatusLine;
    for (StatusLine *each : {silent, line})
        each->setKeepsSpace(false);
    line->report(StatusLine::Level::Warning, u"Mind the gap."_s);
    QVERIFY(!line->isVisible());
    layout->addWidget(silent);
    layout->addWidget(line);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(!silent->isVisible());
    silent->report(StatusLine::Level::Info, u"It is there."_s);
    QVERIFY(silent->isVisible());
}

void WidgetsTest::disclosureSaysItsState()
{
    Disclosure disclosure(u"Learn more"_s);
    disclosure.setText(u"<i>Details</i>"_s);
    present(disclosure);
    auto *button = disclosure.findChild<QPushButton *>();
    auto *content = disclosure.findChild<SelectableText *>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(interface->role(), QAccessible::Button);
    QCOMPARE(interface->text(QAccessible::Name), u"Learn more"_s);
    QVERIFY(interface->state().expandable);
    QVERIFY(interface->state().collapsed);
    QVERIFY(!content->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(interface->state().expanded);
    QVERIFY(content->isVisible());
    QCOMPARE(content->toPlainText(), u"<i>Details</i>"_s);
    interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!disclosure.isExpanded());
}

void WidgetsTest::copyBoxCopiesAndReverts()
{
    CopyBox box(u"Command"_s, u"aws sts \\\n  get-caller-identity"_s);
    box.setCopiedTime(30);
    present(box);
    auto *button = box.findChild<QPushButton *>();
    auto *edit = box.findChild<SelectableText *>();
    QCOMPARE(accessibleName(edit), u"Command"_s);
    QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(button->text(), u"Copy"_s);
    const QSize size = button->size();
    QGuiApplication::clipboard()->clear();
    QSignalSpy copied(&box, &CopyBox::copied);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"aws sts \\\n  get-caller-identity"_s);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(button->text(), u"Copied"_s);
    QCOMPARE(accessibleName(button), u"Copied"_s);
    QTRY_COMPARE(button->text(), u"Copy"_s);
    QCOMPARE(button->size(), size);

    // The text can be selected, but not changed.
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(edit->toPlainText(), box.text());
    QVERIFY(edit->textCursor().hasSelection());

    box.setText({});
    QVERIFY(!button->isEnabled());
}

void WidgetsTest::fieldComplainsWhenLeft()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new FieldEdit(accountField());
    auto *other = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(other);
    present(window);
    auto *status = field->findChild<StatusLine *>();
    QSignalSpy edited(field, &FieldEdit::edited);
    QSignalSpy left(field, &FieldEdit::left);
    field->editor()->setFocus();

    QTest::keyClicks(field->editor(), u"1234"_s);
    QCOMPARE(edited.size(), 4);
    QVERIFY(!field->isAcceptable());
    QCOMPARE(status->level(), StatusLine::Level::None); // not while typing

    other->setFocus();
    QCOMPARE(left.size(), 1);
    QCOMPARE(status->level(), StatusLine::Level::Error);
    QCOMPARE(status->text(), u"It needs 12 digits."_s);

    field->editor()->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u"5678901"_s);
    QCOMPARE(status->level(), StatusLine::Level::Error); // still wrong
    QTest::keyClicks(field->editor(), u"2"_s);
    QCOMPARE(status->level(), StatusLine::Level::None); // gone at once
    QVERIFY(field->isAcceptable());

    QTest::keyClick(field->editor(), Qt::Key_Backspace);
    QCOMPARE(status->level(), StatusLine::Level::None); // typing again: no nagging

    field->setText(u"012345678901"_s);
    QCOMPARE(status->level(), StatusLine::Level::None);
    field->editor()->setFocus();
    other->setFocus();
    QCOMPARE(status->level(), StatusLine::Level::Warning);
    QVERIFY(field->isAcceptable());
}

void WidgetsTest::fieldStaysQuietWhenTheWindowIsLeft()
{
    FieldEdit field(accountField());
    field.setText(u"1234"_s);
    auto *status = field.findChild<StatusLine *>();
    QFocusEvent toBrowser(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(field.editor(), &toBrowser);
    QCOMPARE(status->level(), StatusLine::Level::None);
    QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(field.editor(), &away);
    QCOMPARE(status->level(), StatusLine::Level::Error);
}

void WidgetsTest::fieldEmptyComplainsOnlyWhenAsked()
{
    FieldEdit field(accountField());
    auto *status = field.findChild<StatusLine *>();
    QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(field.editor(), &away);
    QCOMPARE(status->level(), StatusLine::Level::None);
    QVERIFY(!field.isAcceptable());
    QVERIFY(!field.showErrors());
    QCOMPARE(status->level(), StatusLine::Level::Error);

    AccountField optional = accountField();
    optional.required = false;
    FieldEdit free(optional);
    QVERIFY(free.showErrors());
}

void WidgetsTest::fieldShowsWhatIsSent()
{
    FieldEdit field(accountField());
    auto *status = field.findChild<StatusLine *>();
    QSignalSpy edited(&field, &FieldEdit::edited);
    field.setText(u"1234-5678-9012"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(field.text(), u"1234-5678-9012"_s);
    QCOMPARE(field.value(), u"123456789012"_s);
    QCOMPARE(status->level(), StatusLine::Level::Fine);
    QCOMPARE(status->text(), u"Will be sent as 123456789012."_s);
    field.setRemark(u"This computer is signed in to it."_s);
    QVERIFY(status->text().endsWith(u"This computer is signed in to it."_s));
    qobject_cast<QLineEdit *>(field.editor())->setText(u"123456789012"_s);
    QCOMPARE(status->level(), StatusLine::Level::None); // the remark was about another value
}

void WidgetsTest::fieldVerdictFromElsewhere()
{
    FieldEdit field(accountField());
    auto *status = field.findChild<StatusLine *>();
    field.setText(u"123456789012"_s);
    field.setVerdict(FieldVerdict::wrong(u"It is onboarded already."_s));
    QCOMPARE(status->text(), u"It is onboarded already."_s);
    QVERIFY(!field.isAcceptable());
    qobject_cast<QLineEdit *>(field.editor())->setText(u"123456789013"_s);
    QVERIFY(field.isAcceptable());
    QCOMPARE(status->level(), StatusLine::Level::None);
}

void WidgetsTest::fieldOpensItsLink()
{
    FieldEdit field(accountField());
    QSignalSpy opened(&field, &FieldEdit::openLinkRequested);
    field.findChild<Disclosure *>()->setExpanded(true);
    auto *link = byName<LinkButton>(field, u"Open console.aws.amazon.com"_s);
    QVERIFY(link);
    link->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), accountField().whereLink);
    QCOMPARE(field.findChild<CopyBox *>()->text(), u"aws sts get-caller-identity"_s);
}

void WidgetsTest::secretIsHidden()
{
    SecretEdit edit(u"Password"_s);
    present(edit);
    auto *line = qobject_cast<QLineEdit *>(edit.editor());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, u"hunter2"_s);
    QCOMPARE(edit.secret().revealText(), u"hunter2"_s);
    QVERIFY(line->displayText() != u"hunter2"_s);
    QPushButton *show = byName<>(edit, u"Show"_s);
    QVERIFY(show);
    show->click();
    QCOMPARE(line->displayText(), u"hunter2"_s);
    QVERIFY(byName<>(edit, u"Hide"_s));
    edit.setError(u"It was not accepted."_s);
    QTest::keyClicks(line, u"3"_s);
    QCOMPARE(edit.findChild<StatusLine *>()->level(), StatusLine::Level::None);
    edit.clear();
    QVERIFY(edit.isEmpty());
}

void WidgetsTest::secretTextIsPastedHidden()
{
    const QString key = u"-----BEGIN KEY-----\nabc\n-----END KEY-----"_s;
    SecretEdit edit(u"Private key"_s, SecretEdit::Form::Text);
    present(edit);
    QSignalSpy edited(&edit, &SecretEdit::edited);
    auto *lines = qobject_cast<QPlainTextEdit *>(edit.editor());
    QGuiApplication::clipboard()->setText(key);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edit.secret().revealText(), key);
    QVERIFY(!lines->toPlainText().contains(u"KEY"_s));
    QCOMPARE(lines->blockCount(), 3);

    // Nothing comes out by copying while it is hidden.
    QGuiApplication::clipboard()->clear();
    lines->selectAll();
    lines->copy();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"KEY"_s));
    QTest::keyClicks(lines, u"x"_s);
    QCOMPARE(edit.secret().revealText(), key);

    edit.setRevealed(true);
    QCOMPARE(lines->toPlainText(), key);
    edit.setRevealed(false);
    QCOMPARE(edit.secret().revealText(), key);
    QTest::keyClick(lines, Qt::Key_Backspace);
    QVERIFY(edit.isEmpty());
}

void WidgetsTest::timelineStates()
{
    using State = TimelineRow::State;
    Timeline timeline(u"Progress"_s);
    timeline.setRows({{State::Done, u"Instructions ready"_s, {}, u"14:02"_s},
                      {State::Failed, u"Refused"_s, u"It exists already."_s, {}},
                      {State::Now, u"Waiting"_s},
                      {State::Next, u"Ready"_s}});
    timeline.resize(500, timeline.sizeHint().height());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    const QStringList names{u"Done: Instructions ready, 14:02"_s, u"Failed: Refused"_s,
                            u"Now: Waiting"_s, u"Next: Ready"_s};
    QList<QByteArray> marks;
    timeline.show();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(i)->text(QAccessible::Name), names[i]);
        auto *row = qobject_cast<QWidget *>(list->child(i)->object());
        const int side = theme::unit(row) * 5 / 2;
        marks << silhouette(row->grab(QRect(0, 0, side, side)).toImage());
    }
    // Told apart by shape alone.
    for (int i = 0; i < 4; ++i) {
        QVERIFY2(marks[i].count('#') > 10, qPrintable(names[i]));
        for (int j = i + 1; j < 4; ++j)
            QVERIFY2(marks[i] != marks[j], qPrintable(names[i] + names[j]));
    }
    QVERIFY(visibleTexts(timeline).contains(u"It exists already."_s));
}

void WidgetsTest::timelineKeepsFocusWhileItCounts()
{
    using State = TimelineRow::State;
    Timeline timeline(u"Progress"_s);
    QList<TimelineRow> rows{{State::Done, u"Created"_s},
                            {State::Now, u"Waiting"_s, u"Next check in 12 s."_s},
                            {State::Next, u"Ready"_s}};
    timeline.setRows(rows);
    auto *button = new QPushButton(u"Check now"_s);
    timeline.setCurrentWidget(button);
    present(timeline);
    button->setFocus();
    QVERIFY(button->hasFocus());
    rows[1].detail = u"Next check in 11 s."_s;
    timeline.setRows(rows);
    QVERIFY(button->hasFocus());
    QCOMPARE(timeline.rows(), rows);

    rows[1].state = State::Done;
    rows[2].state = State::Now;
    timeline.setRows(rows);
    QVERIFY(button->isVisible()); // under the next row now
    QCOMPARE(accessibleName(button->parentWidget()), u"Now: Ready"_s);
    rows[2].state = State::Done;
    timeline.setRows(rows);
    QVERIFY(!button->isVisible());
    rows.removeLast();
    rows[1].state = State::Failed;
    timeline.setRows(rows);
    QVERIFY(button->isVisible());

    // Replaced from within its own signal.
    connect(button, &QPushButton::clicked, &timeline,
            [&timeline] { timeline.setCurrentWidget(new QPushButton(u"Again"_s)); });
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(visibleTexts(timeline).contains(u"Again"_s));
    QVERIFY(!visibleTexts(timeline).contains(u"Check now"_s));
}

void WidgetsTest::problemShowsEverything()
{
    ProblemPanel panel;
    QVERIFY(panel.isHidden());
    panel.setProblem(sampleProblem());
    panel.setFix(u"Open that link"_s);
    QVERIFY(!panel.isHidden());
    const QString closed = visibleTexts(panel);
    for (const QString &part :
         {u"The policy was not created."_s, u"Conflict"_s, u"api.omnistrate.cloud: verifying"_s,
          u"Delete the failed stack."_s, u"Try again"_s, u"Open that link"_s, u"Copy report"_s}) {
        QVERIFY2(closed.contains(part), qPrintable(part));
    }
    QVERIFY(!closed.contains(u"err-4711"_s));
    panel.findChild<Disclosure *>()->setExpanded(true);
    const QString open = visibleTexts(panel);
    QVERIFY(open.contains(u"err-4711"_s));
    QVERIFY(open.contains(u"<b>already exists</b>"_s));
    QVERIFY(accessibleName(&panel).contains(u"The policy was not created."_s));

    QSignalSpy retried(&panel, &ProblemPanel::retryRequested);
    QSignalSpy fixed(&panel, &ProblemPanel::fixRequested);
    byName<>(panel, u"Try again"_s)->click();
    byName<>(panel, u"Open that link"_s)->click();
    QCOMPARE(retried.size(), 1);
    QCOMPARE(fixed.size(), 1);
    byName<>(panel, u"Copy report"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), sampleProblem().report());
    QVERIFY(byName<>(panel, u"Copied"_s));

    Problem final = sampleProblem();
    final.canRetry = false;
    panel.setProblem(final);
    QVERIFY(!visibleTexts(panel).contains(u"Try again"_s));
    panel.setProblem(Problem::cancelled());
    QVERIFY(panel.isHidden());
    panel.setProblem(sampleProblem());
    panel.setProblem(std::nullopt);
    QVERIFY(panel.isHidden());
    QVERIFY(!panel.problem());
}

void WidgetsTest::problemCountsDown()
{
    ProblemPanel panel;
    Problem problem = sampleProblem();
    problem.retryAfterSeconds = 1;
    panel.setProblem(problem);
    QVERIFY(visibleTexts(panel).contains(u"1 s"_s));
    QPushButton *retry = byName<>(panel, u"Try again"_s);
    QVERIFY(!retry->isEnabled());
    QTRY_VERIFY(retry->isEnabled());
    QVERIFY(!visibleTexts(panel).contains(u"asks to wait"_s));
}

void WidgetsTest::railTexts()
{
    StepRail rail;
    rail.setSteps(railSteps());
    QCOMPARE(rail.currentText(), u"Step 3 of 4: Account"_s);
    auto *list = byName<QWidget>(rail, u"Steps"_s);
    QVERIFY(list);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(interface->role(), QAccessible::List);
    const QStringList names{u"Step 1 of 4: Sign in, done"_s, u"Step 2 of 4: Cloud, done"_s,
                            u"Step 3 of 4: Account, current"_s, u"Step 4 of 4: Review"_s};
    QCOMPARE(interface->childCount(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(interface->child(i)->text(QAccessible::Name), names[i]);
        QCOMPARE(interface->child(i)->role(), i == 1 ? QAccessible::Button : QAccessible::ListItem);
        QCOMPARE(bool(interface->child(i)->state().focusable), i == 1);
    }
}

void WidgetsTest::railGoesBackByKeyboard()
{
    StepRail rail;
    rail.setSteps(railSteps());
    present(rail);
    QSignalSpy activated(&rail, &StepRail::stepActivated);
    QPushButton *done = byName<>(rail, u"Step 2 of 4: Cloud, done"_s);
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    QTest::keyClick(done, Qt::Key_Return);
    QTest::mouseClick(done, Qt::LeftButton);
    QAccessible::queryAccessibleInterface(done)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 4);
    QCOMPARE(activated[0][0].toString(), u"cloud"_s);
    for (const QString &name : {u"Step 1 of 4: Sign in, done"_s, u"Step 3 of 4: Account, current"_s,
                                u"Step 4 of 4: Review"_s}) {
        QPushButton *step = byName<>(rail, name);
        QVERIFY(step->isEnabled());
        QTest::mouseClick(step, Qt::LeftButton);
    }
    QCOMPARE(activated.size(), 4);

    // Changing the steps from the signal is safe.
    connect(&rail, &StepRail::stepActivated, &rail, [&rail] { rail.setSteps(railSteps().mid(2)); });
    QTest::mouseClick(done, Qt::LeftButton);
    QCOMPARE(rail.currentText(), u"Step 1 of 2: Account"_s);
}

void WidgetsTest::railCompact()
{
    StepRail rail;
    rail.setSteps(railSteps());
    const int full = rail.sizeHint().height();
    rail.setCompact(true);
    QVERIFY(rail.sizeHint().height() < full / 2);
    QVERIFY(visibleTexts(rail).contains(u"Step 3 of 4: Account"_s));
    rail.setCompact(false);
    QCOMPARE(rail.sizeHint().height(), full);
}

void WidgetsTest::summaryLeavesOutWhatIsEmpty()
{
    SummaryPanel panel;
    panel.setEntries({{u"Cloud"_s, u"AWS"_s}, {u"Plan"_s, {}}, {u"Account"_s, u"1234"_s, true}});
    const QString shown = visibleTexts(panel);
    QVERIFY(shown.contains(u"AWS"_s));
    QVERIFY(!shown.contains(u"Plan"_s));
    auto *id = byName<SelectableText>(panel, u"Account"_s);
    QVERIFY(id);
    QVERIFY(id->focusPolicy() & Qt::TabFocus);
    QCOMPARE(id->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    present(panel);
    id->setFocus();
    QTest::keyClick(id, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(id, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1234"_s);
}

void WidgetsTest::tags()
{
    TagsEdit edit;
    QSignalSpy edited(&edit, &TagsEdit::edited);
    const QList<CustomTag> given{{u"cost-center"_s, u"4711"_s}, {u"owner"_s, u"anna"_s}};
    edit.setTags(given);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(edit.tags(), given);
    QVERIFY(edit.isAcceptable());
    present(edit);

    byName<>(edit, u"Add a tag"_s)->click();
    auto *key = byName<QLineEdit>(edit, u"Key of tag 3"_s);
    auto *value = byName<QLineEdit>(edit, u"Value of tag 3"_s);
    QVERIFY(key);
    QVERIFY(key->hasFocus());
    QCOMPARE(edit.tags(), given); // an empty row is none
    auto *status = edit.findChild<StatusLine *>();

    QTest::keyClicks(value, u" x "_s);
    QVERIFY(!edit.isAcceptable()); // a value without a key
    QCOMPARE(status->level(), StatusLine::Level::None);
    QVERIFY(!edit.showErrors());
    QCOMPARE(status->level(), StatusLine::Level::Error);
    QTest::keyClicks(key, u"owner"_s);
    QVERIFY(!edit.isAcceptable()); // twice
    QVERIFY(!edit.showErrors());
    QVERIFY(status->text().contains(u"owner"_s));
    QTest::keyClicks(key, u"2"_s);
    QVERIFY(edit.isAcceptable());
    QCOMPARE(status->level(), StatusLine::Level::None);
    QCOMPARE(edit.tags().constLast(), (CustomTag{u"owner2"_s, u"x"_s}));
    QVERIFY(edited.size() > 0);
}

void WidgetsTest::tagsRowsAreRemoved()
{
    TagsEdit edit;
    edit.setTags({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    present(edit);
    QSignalSpy edited(&edit, &TagsEdit::edited);
    QTest::mouseClick(byName<>(edit, u"Remove tag 1"_s), Qt::LeftButton);
    QCOMPARE(edit.tags(), (QList<CustomTag>{{u"b"_s, u"2"_s}}));
    QCOMPARE(edited.size(), 1);
    QVERIFY(edit.focusWidget() && edit.focusWidget()->hasFocus());
    QCOMPARE(edit.focusWidget()->accessibleName(), u"Key of tag 1"_s);
    QTRY_COMPARE(edit.findChildren<QLineEdit *>().size(), 2);
    QTest::mouseClick(byName<>(edit, u"Remove tag 1"_s), Qt::LeftButton);
    QCOMPARE(edit.tags(), {});
    QVERIFY(byName<>(edit, u"Add a tag"_s)->hasFocus());
}

void WidgetsTest::busyLine()
{
    BusyLine line;
    const int height = line.sizeHint().height();
    line.start(u"Looking for your subscriptions."_s);
    QVERIFY(line.isBusy());
    QCOMPARE(line.sizeHint().height(), height);
    QVERIFY(visibleTexts(line).contains(u"Looking for your subscriptions."_s));
    line.stop();
    QVERIFY(!line.isBusy());
    QCOMPARE(line.text(), QString());
}

void WidgetsTest::focusIsScrolledIntoSight()
{
    PageScrollArea area;
    QList<QPushButton *> buttons;
    for (int i = 0; i < 40; ++i) {
        buttons << new QPushButton(QString::number(i));
        area.body()->addWidget(buttons.last());
    }
    area.resize(400, 300);
    present(area);
    const auto isSeen = [&area](const QWidget *widget) {
        const QRect place(widget->mapTo(area.viewport(), QPoint()), widget->size());
        return area.viewport()->rect().contains(place);
    };
    QVERIFY(!isSeen(buttons.last()));
    buttons.last()->setFocus(Qt::OtherFocusReason);
    QVERIFY(isSeen(buttons.last()));
    area.scrollToTop();
    QVERIFY(isSeen(buttons.first()));
    QVERIFY(!area.horizontalScrollBar()->isVisible());
}

namespace {

using Maker = std::function<QWidget *()>;

struct Sample
{
    const char *name;
    Maker make;
};

/// One of each, filled and unfolded.
QList<Sample> samples()
{
    using State = TimelineRow::State;
    return {
        {"Heading", [] { return new Heading(u"Your account"_s, u"It holds the resources."_s); }},
        {"ChoiceGroup",
         []() -> QWidget * {
             auto *group = new ChoiceGroup(u"Where?"_s);
             QList<Choice> choices = clouds();
             choices.last().title = u"My own Kubernetes"_s;
             group->setChoices(choices);
             return group;
         }},
        {"FieldEdit",
         []() -> QWidget * {
             AccountField field = accountField();
             field.label = u"AWS account ID"_s;
             auto *edit = new FieldEdit(field);
             edit->findChild<Disclosure *>()->setExpanded(true);
             edit->showErrors();
             return edit;
         }},
        {"SecretEdit", [] { return new SecretEdit(u"Password"_s); }},
        {"SecretEdit text",
         [] { return new SecretEdit(u"Private key"_s, SecretEdit::Form::Text); }},
        {"CopyBox",
         []() -> QWidget * {
             auto *box = new CopyBox(
                 u"Command"_s,
                 u"curl https://api.omnistrate.cloud/a-long-path/0123456789012345678901234567"_s);
             box->setRemark(u"It talks to another host."_s, true);
             return box;
         }},
        {"Timeline",
         []() -> QWidget * {
             auto *timeline = new Timeline(u"Progress"_s);
             timeline->setRows({{State::Done, u"Created"_s, u"instance-8f3kq21z"_s, u"14:02"_s},
                                {State::Failed, u"A policy with this name exists already"_s}});
             timeline->setCurrentWidget(new QPushButton(u"Verify again"_s));
             return timeline;
         }},
        {"ProblemPanel",
         []() -> QWidget * {
             auto *panel = new ProblemPanel;
             panel->setFix(u"Open that link without the policy"_s);
             Problem problem = sampleProblem();
             problem.detail = u"AWSLoadBalancerControllerIAMPolicyAlreadyExistsInThisAccount"_s;
             panel->setProblem(problem);
             panel->findChild<Disclosure *>()->setExpanded(true);
             return panel;
         }},
        {"StepRail",
         []() -> QWidget * {
             auto *rail = new StepRail;
             rail->setSteps(railSteps());
             return rail;
         }},
        {"SummaryPanel",
         []() -> QWidget * {
             auto *panel = new SummaryPanel;
             panel->setEntries({{u"Plan"_s, u"Enterprise"_s}, {u"Account"_s, u"1234"_s, true}});
             return panel;
         }},
        {"TagsEdit",
         []() -> QWidget * {
             auto *edit = new TagsEdit;
             edit->setTags({{u"cost-center"_s, u"4711"_s}});
             return edit;
         }},
        {"Disclosure",
         []() -> QWidget * {
             auto *disclosure = new Disclosure(u"Learn more"_s);
             disclosure->setText(u"It costs about 7 USD a month for each endpoint."_s);
             disclosure->setExpanded(true);
             return disclosure;
         }},
        {"LinkButton", [] { return new LinkButton(u"Check now"_s); }},
    };
}

void walk(QAccessibleInterface *interface, int *focusable)
{
    QVERIFY(interface);
    const QString name = interface->text(QAccessible::Name);
    QVERIFY2(!name.contains(u'&') && !name.contains(u'<'), qPrintable(name));
    auto *widget = qobject_cast<QWidget *>(interface->object());
    const bool isViewport =
        widget && widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
    if (interface->state().focusable && !interface->state().invisible && !isViewport) {
        ++*focusable;
        QVERIFY2(!name.isEmpty(), widget ? widget->metaObject()->className() : "?");
        QVERIFY2(interface->role() != QAccessible::Client
                     && interface->role() != QAccessible::NoRole,
                 qPrintable(name));
    }
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), focusable);
}

} // namespace

void WidgetsTest::accessibleTree_data()
{
    QTest::addColumn<Maker>("make");
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << sample.make;
}

void WidgetsTest::accessibleTree()
{
    QFETCH(Maker, make);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QWidget *widget = make();
    layout->addWidget(widget);
    window.show();
    int focusable = 0;
    walk(QAccessible::queryAccessibleInterface(widget), &focusable);
    QCOMPARE(focusable > 0, !qobject_cast<Heading *>(widget));
}

void WidgetsTest::nothingIsWiderThanASmallWindow_data()
{
    accessibleTree_data();
}

void WidgetsTest::nothingIsWiderThanASmallWindow()
{
    QFETCH(Maker, make);
    theme::apply(theme::Scheme::Dark, 2.0);
    PageScrollArea area;
    QWidget *widget = make();
    area.body()->addWidget(widget);
    area.resize(800, 600);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_VERIFY(widget->width() > 0);
    // The name of a child that sticks out at the side or is not high enough for its text.
    const auto offender = [&]() -> QString {
        for (const QWidget *child : widget->findChildren<QWidget *>()) {
            if (!child->isVisible() || child->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            const int left = child->mapTo(area.viewport(), QPoint()).x();
            const bool sticksOut = left < 0 || left + child->width() > area.viewport()->width();
            const bool tooLow = child->hasHeightForWidth()
                && child->height() < child->heightForWidth(child->width());
            if (sticksOut || tooLow) {
                return u"%1 %2"_s.arg(QString::fromLatin1(child->metaObject()->className()),
                                      child->accessibleName());
            }
        }
        return {};
    };
    QTRY_COMPARE(offender(), QString());
    theme::apply(theme::Scheme::Light);
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
