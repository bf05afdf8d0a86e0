// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/ProfileRules.h"
#include "cloud/CloudCatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

using Rule = SwitchPolicy::Rule;
using Tags = QMap<QString, QString>;

namespace {

const QString Account = u"aws_account_id"_s;

AccountAnswers answersWith(const Tags &tags)
{
    AccountAnswers answers;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        answers.tags << CustomTag{tag.key(), tag.value()};
    return answers;
}

} // namespace

class ProfileRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void clouds_data();
    void clouds();
    void switches_data();
    void switches();
    void presets_data();
    void presets();
    void tags_data();
    void tags();
    void withoutAProfileAllIsFree();

private:
    CloudCatalogue m_clouds;
};

void ProfileRulesTest::clouds_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("none named: all") << QStringList() << QStringList{u"aws"_s, u"gcp"_s, u"oci"_s};
    QTest::newRow("in its order") << QStringList{u"oci"_s, u"aws"_s}
                                  << QStringList{u"oci"_s, u"aws"_s};
    QTest::newRow("one that the plan has not")
        << QStringList{u"azure"_s, u"gcp"_s} << QStringList{u"gcp"_s};
}

void ProfileRulesTest::clouds()
{
    QFETCH(const QStringList, named);
    Profile profile;
    profile.clouds = named;
    QList<CloudChoice> choices;
    for (const QString &id : {u"aws"_s, u"gcp"_s, u"oci"_s})
        choices << CloudChoice{m_clouds.find(id), {}};
    QStringList offered;
    for (const CloudChoice &choice : ProfileRules(profile).offered(choices))
        offered << choice.cloud->id();
    QTEST(offered, "offered");
}

void ProfileRulesTest::switches_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("entered");
    QTest::addColumn<bool>("prefilled");
    QTest::addColumn<bool>("enforced");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("free") << Rule::Free << true << true << true << false;
    QTest::newRow("required") << Rule::Required << false << true << true << true;
    QTest::newRow("forbidden") << Rule::Forbidden << true << false << false << true;
    QTest::newRow("on at first") << Rule::OnByDefault << false << true << false << false;
    QTest::newRow("off at first") << Rule::OffByDefault << true << false << true << false;
}

void ProfileRulesTest::switches()
{
    QFETCH(const Rule, rule);
    QFETCH(const bool, entered);
    QFETCH(const bool, isLocked);
    Profile profile;
    profile.policy.privateLink.rule = rule;
    const ProfileRules rules(profile);
    AccountAnswers first;
    first.privateLink = entered;
    AccountAnswers later = first;
    rules.prefill(*m_clouds.find(u"aws"_s), first);
    QTEST(first.privateLink, "prefilled");
    rules.enforce(*m_clouds.find(u"aws"_s), later);
    QTEST(later.privateLink, "enforced");
    QCOMPARE(!rules.privateLinkLock().isEmpty(), isLocked);
    QVERIFY(rules.networksLock().isEmpty());
}

void ProfileRulesTest::presets_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<QString>("prefilled");
    QTest::addColumn<QString>("enforced");
    QTest::newRow("nothing entered") << QString() << false << u"012345678901"_s << QString();
    QTest::newRow("entered") << u"111111111111"_s << false << u"111111111111"_s
                             << u"111111111111"_s;
    QTest::newRow("locked") << u"111111111111"_s << true << u"012345678901"_s << u"012345678901"_s;
}

void ProfileRulesTest::presets()
{
    QFETCH(const QString, entered);
    QFETCH(const bool, isLocked);
    Profile profile;
    profile.defaults[u"aws"_s].fields[Account] = {u"012345678901"_s, isLocked, u"Why."_s};
    profile.defaults[u"aws"_s].region = PresetValue{u"eu-central-1"_s, isLocked, u"Near."_s};
    const ProfileRules rules(profile);
    AccountAnswers first;
    first.values.insert(Account, entered);
    AccountAnswers later = first;
    rules.prefill(*m_clouds.find(u"aws"_s), first);
    QTEST(first.values.value(Account), "prefilled");
    rules.enforce(*m_clouds.find(u"aws"_s), later);
    QTEST(later.values.value(Account), "enforced");
    QCOMPARE(rules.fieldLock(u"aws"_s, Account), isLocked ? u"Why."_s : QString());
    QCOMPARE(rules.fieldLock(u"gcp"_s, Account), QString());
    QCOMPARE(rules.region(u"aws"_s), u"eu-central-1"_s);
    QCOMPARE(rules.regionLock(u"aws"_s), isLocked ? u"Near."_s : QString());
    QCOMPARE(rules.region(u"gcp"_s), QString());
}

void ProfileRulesTest::tags_data()
{
    QTest::addColumn<Tags>("entered");
    QTest::addColumn<QString>("obstacle"); ///< a part of it
    QTest::newRow("required one missing") << Tags{} << u"cost-centre"_s;
    QTest::newRow("required one empty") << Tags{{u"cost-centre"_s, {}}} << u"cost-centre"_s;
    QTest::newRow("all there") << Tags{{u"cost-centre"_s, u"1"_s}} << QString();
    QTest::newRow("one not allowed")
        << Tags{{u"cost-centre"_s, u"1"_s}, {u"owner"_s, u"me"_s}} << u"owner"_s;
}

void ProfileRulesTest::tags()
{
    QFETCH(const Tags, entered);
    QFETCH(const QString, obstacle);
    Profile profile;
    profile.policy.requiredTags = {{u"cost-centre"_s, std::nullopt}, {u"stage"_s, u"live"_s}};
    profile.policy.forbiddenTags = {u"owner"_s};
    const ProfileRules rules(profile);
    AccountAnswers answers = answersWith(entered);
    rules.enforce(*m_clouds.find(u"aws"_s), answers); // the fixed one is there by itself
    const QString said = rules.tagObstacle(answers);
    QCOMPARE(said.isEmpty(), obstacle.isEmpty());
    QVERIFY2(said.contains(obstacle), qPrintable(said));
    QCOMPARE(rules.lockedTags(), QStringList{u"stage"_s});
}

void ProfileRulesTest::withoutAProfileAllIsFree()
{
    const ProfileRules rules;
    AccountAnswers answers = answersWith({{u"owner"_s, u"me"_s}});
    rules.prefill(*m_clouds.find(u"aws"_s), answers);
    QVERIFY(!answers.privateLink);
    QVERIFY(answers.mayCreateNetworks);
    QCOMPARE(answers.tags.size(), 1);
    QCOMPARE(rules.tagObstacle(answers), QString());
    QVERIFY(rules.lockedTags().isEmpty());
}

QTEST_GUILESS_MAIN(ProfileRulesTest)
#include "ProfileRulesTest.moc"
