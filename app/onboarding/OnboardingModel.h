// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/CloudCatalogue.h"
#include "controlplane/GatewaySwitch.h"
#include "onboarding/AccountCreation.h"
#include "onboarding/CloudChoice.h"
#include "onboarding/CustomerDirectory.h"
#include "onboarding/Deployment.h"
#include "onboarding/DuplicateRemoval.h"
#include "onboarding/Journal.h"
#include "onboarding/KitDownload.h"
#include "onboarding/KitInspection.h"
#include "onboarding/OfferingCatalogue.h"
#include "onboarding/OnboardingElsewhere.h"
#include "onboarding/ProfileRules.h"
#include "onboarding/Watch.h"
#include "signin/SignIn.h"

namespace byoc {

/// One onboarding from the first choice to the deploy command: the draft, and the parts that carry
/// it out. The pages show it and call it; it knows no widget. GUI thread.
///
/// Everything entered is in the journal within half a second, and at once when a step is left.
class OnboardingModel : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; they must outlive the model.
    OnboardingModel(GatewaySwitch &gateway, ControlPlane &controlPlane, SignIn &signIn,
                    const CloudCatalogue &clouds, Journal &journal, Computer &computer,
                    QObject *parent = nullptr);
    ~OnboardingModel() override;

    // --- parts
    SignIn &signIn() { return m_signIn; }
    const SignIn &signIn() const { return m_signIn; }
    OfferingCatalogue &offerings() { return m_offerings; }
    const OfferingCatalogue &offerings() const { return m_offerings; }
    CustomerDirectory &customers() { return m_customers; }
    const CustomerDirectory &customers() const { return m_customers; }
    const AccountCreation &creation() const { return m_creation; }
    Watch &watch() { return m_watch; }
    const Watch &watch() const { return m_watch; }
    KitDownload &kit() { return m_kit; }
    const KitInspection &kitInspection() const { return m_kitInspection; }
    Deployment &deployment() { return m_deployment; }
    const Deployment &deployment() const { return m_deployment; }
    Journal &journal() { return *m_journal; }

    // --- the demo
    bool isDemo() const { return m_demoJournal != nullptr; }
    void requestDemo() { emit demoRequested(); }
    /// Works against the demo control plane at `origin` from now on, with a journal in memory, and
    /// signs in there. Ends with demoEntered(), or a problem of signIn().
    void enterDemo(const QUrl &origin, const QString &email, const Secret &password);
    /// Back to the real control plane; signed in there again if that sign-in was kept.
    void leaveDemo();
    /// Demo only: has the demo's customer carry out the present step.
    void grantInDemo();

    // --- the provider's profile
    /// Keeps to this profile from now on: leaves what is open, and goes where the profile says.
    /// Signs in there again if that sign-in was kept.
    void useProfile(const Profile &profile);
    void useNoProfile(); ///< leaves what is open, too
    const ProfileRules &rules() const { return m_rules; }
    /// Chooses the plan of this name as soon as the offerings are known and no other is chosen.
    /// Whether one that is known now has that name.
    bool preferPlan(const QString &name);
    /// Chooses it now, instead of another; false: nothing can be chosen any more, or none is known.
    bool choosePreferredPlan();

    /// As the program starts: signs in again with what was used last, here (the place that the
    /// profile or the command line names) or wherever that was. Nothing, if one is signing in.
    void takeUpLastSignIn(bool onlyHere);

    /// Signs out everywhere and empties the journal; settings stay, and profiles. Fails if files of
    /// the journal could not be removed.
    Result<void> forgetEverything();

    // --- the draft
    /// Starts with nothing chosen. What was there is in the journal.
    void startNew();
    /// Goes on with a draft of the journal; false: it is not there any more.
    bool resume(const QString &requestId);
    /// Goes on with an account that was onboarded elsewhere for the chosen plan.
    void adopt(const ExistingAccount &account);
    /// Forgets a draft that has not been created yet. One that has is finished instead: its account
    /// stays with the control plane, and must not come back as one made elsewhere.
    Result<void> forget(const QString &requestId);
    /// Keeps everything and stops following; the Welcome page offers to continue.
    void leave();
    /// Writes what was entered to the journal now.
    void save();
    /// The person has taken along what they came for.
    void finish();
    bool hasDraft() const { return !m_draft.requestId.isEmpty(); }
    const Draft &draft() const { return m_draft; }
    bool isCreated() const { return m_draft.progress == Draft::Progress::Created; }
    /// Whether the choices may change. Not while it is unknown what came of sending them: what is
    /// found then must be what the draft says, and be found where it says.
    bool isEditable() const { return m_draft.progress == Draft::Progress::Entering; }
    void setStep(const QString &step);
    /// Private keys, or values for the deployment with a secret in them, that would be lost if the
    /// program ended now.
    bool holdsUnsavedSecrets() const;
    /// Why the journal could not be written last time, if so.
    std::optional<Problem> saveProblem() const
    {
        return isRecording() ? std::nullopt : m_journal->saveProblem();
    }

    // --- offering
    const OfferingChoice *offering() const;
    /// The chosen plan is not among those that the control plane offers now.
    bool hasOfferingVanished() const;
    void chooseOffering(const Offering &offering);
    void chooseSubscription(const QString &subscriptionId);
    const Subscription *subscription() const;
    /// Subscribes to the chosen plan, then chooses that subscription.
    void subscribe();
    /// Until it is also known what came of a try that failed.
    bool isSubscribing() const;
    std::optional<Problem> subscribeProblem() const { return m_subscribeProblem; }
    /// Chooses product, plan and subscription where there is exactly one; true if nothing is left
    /// to ask.
    bool chooseOnlyOffering();
    /// Whether there is exactly one product, plan and subscription to choose.
    bool isOfferingObvious() const;

    // --- for whom
    /// Support staff: whoever is signed in uses the fleet's routes.
    bool isStaff() const { return m_controlPlane.routes() == Routes::Fleet; }
    /// Whether the draft belongs to the routes in use. One that was made as staff is not continued
    /// as a customer, nor the other way round.
    bool fitsRoutes() const { return m_draft.routes == m_controlPlane.routes(); }
    /// Why whoever is signed in, where they are, does not continue the draft, one sentence; empty:
    /// they do. Once something was sent, only who sees it there can tell what came of it: its user,
    /// or a colleague once the accounts were read. Others would not find it, and believe that it is
    /// gone. Nothing is sent or followed then.
    QString sessionObstacle() const;
    bool fitsSession() const { return sessionObstacle().isEmpty(); }
    bool actsForCustomer() const { return !m_draft.customer.userId.isEmpty(); }
    /// "anna@customer.example — Customer Ltd"; empty: for oneself.
    QString customerName() const { return nameOf(m_draft.customer); }
    static QString nameOf(const Customer &customer);
    /// From now on for this customer, and under the one subscription that can be used, if it is
    /// just one. If anything was entered for another customer, that draft stays in the journal and
    /// a new one begins for the same plan.
    void chooseCustomer(const Customer &customer);
    /// Creates a subscription for the chosen customer, then chooses it. Ask the person first.
    void subscribeCustomer();
    /// What still keeps staff from going on, one sentence; empty: nothing.
    QString customerObstacle() const;

    // --- made elsewhere
    /// Unfinished onboardings of whoever is signed in, or of the chosen customer, that the journal
    /// does not have. Known once the plans have been read.
    const OnboardingsElsewhere &elsewhere() const;
    /// Why they are not known, if that is a problem.
    std::optional<Problem> elsewhereProblem() const;
    /// Reads what is needed to know them, unless that is known or being read.
    void lookElsewhere();
    /// Enters one of them into the journal, to be resumed by the request id that this gives; empty:
    /// there is no such one any more.
    QString takeOver(const QString &instanceId);

    // --- cloud and account
    QList<CloudChoice> cloudChoices() const;
    void chooseCloud(const QString &cloudId);
    const Cloud *cloud() const; ///< nullptr: none chosen
    const CloudCatalogue &clouds() const { return m_clouds; }
    const Cloud *findCloud(const QString &cloudId) const { return m_clouds.find(cloudId); }
    /// Replaces the answers; tells by `changed()`.
    void setAccount(const AccountAnswers &answers);
    /// Whether the plan's account config takes this parameter. True as long as it is not known.
    bool isDeclared(const QString &parameterKey) const;
    bool isReadingDeclarations() const { return m_declarationsJob; }
    std::optional<Problem> declarationsProblem() const { return m_declarationsProblem; }
    void readDeclarations();
    /// An onboarding of this very account for this plan, if there is one.
    std::optional<ExistingAccount> existing() const;
    /// Whether existing() is sure of there being none: not while the accounts are being read.
    bool isExistingKnown() const;
    /// What is wrong or missing on the Account page, one sentence; empty: nothing.
    QString accountObstacle() const;

    // --- review and create
    /// The equivalent omnistrate-ctl command; empty if it has none, see ctlRemark().
    QString ctlCommand() const;
    QString ctlRemark() const;
    /// Everything that will be sent, as label and value in words, secrets left out.
    QList<QPair<QString, QString>> requestInWords() const;
    /// What the grant will make in the customer's account.
    QList<GrantedResource> grantedResources() const;
    /// What still keeps the onboarding from being created, one sentence; empty: nothing.
    QString createObstacle() const;
    /// Creates the onboarding, once: records it, then sends. Progress: creation().
    void create();
    /// create() waits, for two seconds at most, until another program is done with the journal:
    /// nothing is sent before it is recorded.
    bool isRecording() const { return m_recording.isActive(); }
    /// Looks again for what an interrupted creation may have made.
    void searchCreated();

    // --- grant
    GrantGuide grantGuide() const;
    QList<AccountPart> accountParts() const;
    /// The server's explanation of the present status, safe to show as plain text.
    QString statusMessage() const;
    /// Likely cause and cure of a failure.
    std::optional<KnownFailure> failure() const;
    /// Whether a link may be opened: https, and of a host that belongs to this cloud.
    bool mayOpen(const QUrl &link) const;
    /// A remark if a command from the server talks to a host that is not the control plane.
    QString hostRemark(const QString &command) const;
    void startWatching();
    /// Whether the gateway lets through that the access is verified again: portals refuse it.
    bool mayVerify() const { return m_controlPlane.mayVerify(); }
    /// Sends the whole set of bindings again (Nebius), as entered in the draft.
    void replaceBindings();
    bool isReplacingBindings() const { return m_bindingsJob; }
    std::optional<Problem> bindingsProblem() const { return m_bindingsProblem; }

    // --- found twice: draft().duplicateIds
    const DuplicateRemoval &duplicateRemoval() const { return m_duplicateRemoval; }
    /// Has the control plane remove one of them. Ask the person first.
    void removeDuplicate(const QString &instanceId);

    // --- deploy
    void prepareDeployment();

    // --- for all pages
    /// "Your choices": label, value, and whether it is an ID.
    struct SummaryLine
    {
        QString label;
        QString value;
        bool isId = false;
    };
    QList<SummaryLine> summary() const;
    QString providerName() const; ///< of the software, for texts; "the provider" if not known yet

signals:
    /// Anything that a page shows may have changed.
    void changed();
    void demoRequested();
    void demoEntered();
    void demoGrantRequested(const QString &instanceId);
    void demoLeft();
    /// The onboarding being followed has reached READY.
    void becameReady();

private:
    void setRules(const ProfileRules &rules);
    const OfferingChoice *preferredOffering() const;
    void leaveSignIn();
    void goTo(GatewaySwitch::Kind gateway, const QUrl &origin);
    void goToDraft();
    void sessionChanged();
    bool isOfUser(const Draft &draft) const;
    bool isOfPlace(const Draft &draft) const;
    bool isSeen() const;
    void handDraftOn();
    std::optional<Draft> knownAs(const QString &instanceId) const;
    void noteDuplicates();
    bool signInAgain(const std::function<bool(const SavedSignIn &)> &fits);
    void noteSession();
    void noteUser();
    void touch(bool saveNow = false);
    void sendOnceRecorded();
    void withdraw();
    void creationChanged();
    void watchChanged();
    NewInstance newInstance() const;
    QString organizationId() const;
    AccountAnswers answersToSend() const;
    GrantFacts grantFacts() const;
    DeploymentTarget deploymentTarget() const;
    void forgetSessionState();
    const OfferingChoice *onlyOffering() const;
    void beginDraft();
    void routesChanged();
    void applyScope();
    bool dependsOnCustomer() const;
    void chooseOnlySubscription();
    bool chooseFoundSubscription();
    void copyOffering(const Offering &offering);

    GatewaySwitch &m_gateway;
    ControlPlane &m_controlPlane;
    const CloudCatalogue &m_clouds;
    Journal *m_journal;
    Journal &m_fileJournal;
    std::unique_ptr<Journal> m_demoJournal;
    QUrl m_realOrigin;
    QString m_realSignIn; ///< id of the kept sign-in that the demo interrupts; empty: none
    ProfileRules m_rules;
    QString m_preferredPlan; ///< name
    GatewaySwitch::Kind m_realGateway = GatewaySwitch::Kind::Direct;

    /// Whose session the offerings and customers are of.
    struct SessionOwner
    {
        GatewaySwitch::Kind gateway = GatewaySwitch::Kind::Direct;
        QUrl origin;
        QString userId;
        bool operator==(const SessionOwner &) const = default;
    };

    SignIn &m_signIn;
    SessionOwner m_sessionOwner;
    OfferingCatalogue m_offerings;
    CustomerDirectory m_customers;
    AccountCreation m_creation;
    DuplicateRemoval m_duplicateRemoval;
    Watch m_watch;
    KitDownload m_kit;
    KitInspection m_kitInspection;
    Deployment m_deployment;

    Draft m_draft;
    QTimer m_saveTimer;
    QTimer m_recording; ///< until create() gives up
    QDateTime m_sentBefore; ///< `sentAt` of the sending before; mostly invalid
    mutable std::optional<OnboardingsElsewhere> m_elsewhere; ///< nullopt: to be found anew
    int m_duplicatesRevision = 0; ///< of the offerings, when duplicates were looked for among them

    QPointer<JobBase> m_subscribeJob;
    std::optional<Problem> m_subscribeProblem;
    QPointer<JobBase> m_declarationsJob;
    std::optional<Problem> m_declarationsProblem;
    QString m_declaredFor; ///< resource whose parameters `m_declared` are
    std::optional<QSet<QString>> m_declared;
    QPointer<JobBase> m_bindingsJob;
    std::optional<Problem> m_bindingsProblem;
};

} // namespace byoc
