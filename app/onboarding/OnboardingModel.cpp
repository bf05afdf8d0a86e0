// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "onboarding/OnboardingModel.h"

#include "onboarding/CtlCommand.h"
#include "secrets/Redactor.h"
#include "text/VisibleText.h"
#include "workstation/LinkPolicy.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SaveDelay = 500ms;
constexpr auto RecordPatience = 2s;
constexpr qsizetype MaxStatusLength = 2000;
constexpr auto VersionPath = "/2022-09-01-00"_L1;
constexpr auto PortalWord = "portal"_L1;

GatewaySwitch::Kind kindOf(const Draft &draft)
{
    return draft.gateway == PortalWord ? GatewaySwitch::Kind::Portal : GatewaySwitch::Kind::Direct;
}

} // namespace

OnboardingModel::OnboardingModel(GatewaySwitch &gateway, ControlPlane &controlPlane, SignIn &signIn,
                                 const CloudCatalogue &clouds, Journal &journal, Computer &computer,
                                 QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_controlPlane(controlPlane)
    , m_clouds(clouds)
    , m_journal(&journal)
    , m_fileJournal(journal)
    , m_realOrigin(gateway.origin())
    , m_signIn(signIn)
    , m_offerings(controlPlane)
    , m_customers(controlPlane)
    , m_creation(controlPlane)
    , m_duplicateRemoval(controlPlane)
    , m_watch(controlPlane, computer)
    , m_kit(controlPlane)
    , m_kitInspection(m_kit)
    , m_deployment(controlPlane)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &OnboardingModel::save);
    m_recording.setSingleShot(true);
    m_recording.setInterval(RecordPatience);
    connect(&m_recording, &QTimer::timeout, this, &OnboardingModel::withdraw);
    connect(&m_fileJournal, &Journal::saveProblemChanged, this, [this] {
        if (isRecording() && !m_journal->isLocked())
            sendOnceRecorded();
    });
    connect(&m_fileJournal, &Journal::saveProblemChanged, this, &OnboardingModel::changed);
    connect(&m_signIn, &SignIn::changed, this, &OnboardingModel::sessionChanged);
    connect(&m_controlPlane, &ControlPlane::routesChanged, this, &OnboardingModel::routesChanged);
    connect(&m_customers, &CustomerDirectory::changed, this, [this] {
        chooseOnlySubscription();
        emit changed();
    });
    connect(&m_customers, &CustomerDirectory::subscriptionCreated, this,
            [this](const QString &userId, const QString &subscriptionId) {
                if (m_draft.customer.userId == userId)
                    chooseSubscription(subscriptionId);
            });
    connect(&m_fileJournal, &Journal::changed, this, [this] { m_elsewhere.reset(); });
    connect(&m_offerings, &OfferingCatalogue::changed, this, [this] {
        m_elsewhere.reset();
        handDraftOn();
        noteDuplicates();
        const OfferingChoice *preferred = preferredOffering();
        if (preferred && hasDraft() && m_draft.planId.isEmpty())
            chooseOffering(preferred->offering);
        else if (!chooseFoundSubscription())
            emit changed();
    });
    connect(&m_creation, &AccountCreation::changed, this, &OnboardingModel::creationChanged);
    connect(&m_duplicateRemoval, &DuplicateRemoval::changed, this, &OnboardingModel::changed);
    connect(&m_duplicateRemoval, &DuplicateRemoval::removed, this, [this](const QString &id) {
        m_draft.duplicateIds.removeAll(id);
        touch(true);
        m_offerings.readInstances(); // else it would be found there again
    });
    connect(&m_watch, &Watch::changed, this, &OnboardingModel::watchChanged);
    connect(&m_watch, &Watch::becameReady, this, &OnboardingModel::becameReady);
    connect(&m_kit, &KitDownload::changed, this, &OnboardingModel::changed);
    connect(&m_kitInspection, &KitInspection::changed, this, &OnboardingModel::changed);
    connect(&m_deployment, &Deployment::edited, this, [this] {
        m_draft.deploy = m_deployment.draft();
        touch();
    });
    m_watch.setQuestions(
        [this](const Instance &, const AccountConfig &) {
            return cloud() && !cloud()->grantGuide(grantFacts()).methods.isEmpty();
        },
        [this](const Instance &, const AccountConfig &account) {
            if (!cloud())
                return false;
            if (cloud()->hasBindings() && account.id.isEmpty())
                return true; // its regions are those of the bindings
            const QList<AccountPart> parts = cloud()->accountParts(account.fields);
            return std::any_of(parts.begin(), parts.end(), [](const AccountPart &part) {
                return !part.isReady && !part.hasFailed;
            });
        });
}

OnboardingModel::~OnboardingModel()
{
    if (m_saveTimer.isActive())
        save();
}

// --- the demo

void OnboardingModel::enterDemo(const QUrl &origin, const QString &email, const Secret &password)
{
    leave();
    if (!isDemo()) {
        m_realOrigin = m_gateway.origin();
        m_realGateway = m_gateway.kind();
        m_realSignIn = m_signIn.keptId();
    }
    leaveSignIn();
    m_demoJournal = std::make_unique<Journal>(QString());
    m_journal = m_demoJournal.get();
    connect(m_journal, &Journal::changed, this, [this] { m_elsewhere.reset(); });
    forgetSessionState();
    auto *entered = new QObject(this); // ends the connection below
    connect(&m_signIn, &SignIn::changed, entered, [this, entered] {
        if (m_signIn.isBusy())
            return;
        entered->deleteLater();
        m_signIn.disconnect(entered);
        if (m_signIn.isSignedIn())
            emit demoEntered();
    });
    m_signIn.withPassword({origin.toString()}, email, password);
}

void OnboardingModel::leaveDemo()
{
    if (!isDemo())
        return;
    leave();
    m_signIn.drop();
    forgetSessionState();
    m_journal = &m_fileJournal;
    m_demoJournal.reset();
    m_gateway.use(m_realGateway, m_realOrigin);
    m_signIn.withSaved(m_realSignIn);
    emit demoLeft();
    emit changed();
}

// --- whose session it is

/// Somebody has signed in or out, or was signed out.
void OnboardingModel::sessionChanged()
{
    m_elsewhere.reset();
    if (!m_signIn.isSignedIn()) {
        if (m_customers.size() > 0)
            m_customers.clear(); // the next one may be no staff
        emit changed();
        return;
    }
    const SessionOwner owner{m_gateway.kind(), m_gateway.origin(), m_signIn.user().id};
    if (owner != m_sessionOwner) { // what one may see is not for the next
        m_sessionOwner = owner;
        const bool isInUse = hasDraft() && m_offerings.state() != OfferingCatalogue::State::Empty;
        forgetSessionState();
        handDraftOn();
        applyScope();
        if (isInUse)
            m_offerings.load();
    } else if (m_offerings.instancesProblem()) {
        m_offerings.readInstances(); // there may have been no session to read them in
    }
    if (hasDraft() && !fitsSession()) {
        m_watch.stop();
        m_creation.reset();
    } else if (m_watch.trouble() && m_watch.trouble()->kind == Problem::Kind::SignIn) {
        m_watch.checkNow();
    }
    emit changed();
}

bool OnboardingModel::isOfUser(const Draft &draft) const
{
    const User &user = m_signIn.user();
    if (!draft.userId.isEmpty() && !user.id.isEmpty())
        return draft.userId == user.id;
    return draft.userEmail.isEmpty() || user.email.isEmpty()
        || draft.userEmail.compare(user.email, Qt::CaseInsensitive) == 0;
}

bool OnboardingModel::isOfPlace(const Draft &draft) const
{
    return draft.origin.isEmpty()
        || (draft.origin == m_gateway.origin() && kindOf(draft) == m_gateway.kind());
}

/// Whether what came of the draft is among the accounts of whoever is signed in.
bool OnboardingModel::isSeen() const
{
    if (isEditable() || !fitsRoutes() || !m_signIn.isSignedIn()
        || m_offerings.state() != OfferingCatalogue::State::Loaded)
        return false;
    const QList<Instance> &seen = m_offerings.instances();
    return std::any_of(seen.begin(), seen.end(), [this](const Instance &instance) {
        return instance.id == m_draft.instanceId
            || instance.tags.value(AccountCreation::RequestTag) == m_draft.requestId;
    });
}

QString OnboardingModel::sessionObstacle() const
{
    if (!fitsRoutes())
        return m_draft.routes == Routes::Fleet
            ? tr("That onboarding was made as support staff. Sign in as support staff to continue "
                 "it; everything is kept.")
            : tr("That onboarding was not made as support staff. Sign in as yourself to continue "
                 "it; everything is kept.");
    if (isEditable())
        return {};
    if (!isOfPlace(m_draft))
        return tr("That onboarding is at %1. Sign in there to continue it; everything is kept.")
            .arg(visibleText(m_draft.origin.toString(QUrl::FullyEncoded), 200, true));
    if (!isOfUser(m_draft))
        return m_draft.userEmail.isEmpty()
            ? tr("That onboarding was made by another user. Sign in as that user to continue it; "
                 "everything is kept.")
            : tr("That onboarding was made by %1. Sign in as %1 to continue it; everything is "
                 "kept.")
                  .arg(visibleText(m_draft.userEmail, 200, true));
    return {};
}

/// To whoever is signed in, if they can go on with it: a colleague, or the same person in another
/// way.
void OnboardingModel::handDraftOn()
{
    if (!hasDraft() || !m_signIn.isSignedIn())
        return;
    if (!isEditable()) {
        if (!fitsSession() && isSeen()) {
            noteSession();
            touch(true);
        }
        return;
    }
    if (isOfUser(m_draft))
        return;
    // Nothing was sent for it yet; but it cannot go on in the subscription of whoever began it.
    if (!actsForCustomer()) { // else it is the customer's
        m_draft.subscriptionId.clear();
        m_draft.organizationId.clear();
    }
    noteUser();
    touch();
}

void OnboardingModel::leaveSignIn()
{
    if (m_signIn.isKept())
        m_signIn.drop();
    else
        m_signIn.signOut();
}

bool OnboardingModel::signInAgain(const std::function<bool(const SavedSignIn &)> &fits)
{
    const QList<SavedSignIn> &saved = m_signIn.saved();
    const auto found = std::find_if(saved.cbegin(), saved.cend(), fits);
    if (found == saved.cend())
        return false;
    m_signIn.withSaved(QString(found->id)); // which may change the list
    return true;
}

void OnboardingModel::takeUpLastSignIn(bool onlyHere)
{
    if (m_signIn.isBusy() || m_signIn.isSignedIn())
        return;
    signInAgain([this, onlyHere](const SavedSignIn &saved) {
        return !onlyHere
            || (saved.gateway == m_gateway.kind() && saved.origin == m_gateway.origin());
    });
}

void OnboardingModel::goTo(GatewaySwitch::Kind gateway, const QUrl &origin)
{
    m_gateway.use(gateway, origin);
    takeUpLastSignIn(true);
}

/// To where the draft was made, as who made it.
void OnboardingModel::goToDraft()
{
    const GatewaySwitch::Kind gateway = kindOf(m_draft);
    m_gateway.use(gateway, m_draft.origin);
    signInAgain([this, gateway](const SavedSignIn &saved) {
        return saved.gateway == gateway && saved.origin == m_draft.origin
            && saved.isStaff == (m_draft.routes == Routes::Fleet)
            && (m_draft.userEmail.isEmpty() || saved.user.email == m_draft.userEmail);
    });
}

/// What is chosen now, or taken over, is of here and of whoever is signed in.
void OnboardingModel::noteSession()
{
    m_draft.origin = m_gateway.origin();
    m_draft.gateway =
        m_gateway.kind() == GatewaySwitch::Kind::Portal ? QString(PortalWord) : u"direct"_s;
    noteUser();
}

void OnboardingModel::noteUser()
{
    if (!m_signIn.isSignedIn())
        return;
    m_draft.userId = m_signIn.user().id;
    m_draft.userEmail = m_signIn.user().email;
}

void OnboardingModel::grantInDemo()
{
    if (isDemo() && isCreated())
        emit demoGrantRequested(m_draft.instanceId);
    m_watch.noteAction();
}

void OnboardingModel::forgetSessionState()
{
    m_offerings.clear();
    m_customers.clear();
    if (const QPointer<JobBase> job = std::exchange(m_declarationsJob, nullptr))
        job->cancel();
    m_declared.reset();
    m_declaredFor.clear();
}

// --- the provider's profile

void OnboardingModel::setRules(const ProfileRules &rules)
{
    m_rules = rules;
    m_offerings.setArrangement(
        [this](const QList<OfferingChoice> &choices) { return m_rules.offered(choices); });
    QList<IdentityProvider> providers;
    for (const SsoClient &client : rules.profile().ssoClients) {
        // Entra wants a form, the two others JSON (control-plane-api.md 2.1); RFC 8628 a form.
        const bool takesJson = client.provider == SsoClient::Provider::GitHub
            || client.provider == SsoClient::Provider::Google;
        providers << IdentityProvider{client.name,
                                      client.label,
                                      client.deviceUrl,
                                      client.verificationUrl,
                                      client.scope,
                                      client.clientId,
                                      takesJson ? IdentityProvider::Encoding::Json
                                                : IdentityProvider::Encoding::Form};
    }
    m_signIn.setIdentityProviders(providers);
}

void OnboardingModel::useProfile(const Profile &profile)
{
    leave();
    leaveDemo();
    setRules(ProfileRules(profile));
    if (profile.gateway) {
        const auto kind = profile.gateway->kind == ProfileGateway::Kind::Portal
            ? GatewaySwitch::Kind::Portal
            : GatewaySwitch::Kind::Direct;
        if (kind != m_gateway.kind() || profile.gateway->url != m_gateway.origin()) {
            leaveSignIn();
            forgetSessionState();
            goTo(kind, profile.gateway->url);
        }
    }
    emit changed();
}

void OnboardingModel::useNoProfile()
{
    leave();
    leaveDemo();
    setRules(ProfileRules());
    emit changed();
}

bool OnboardingModel::preferPlan(const QString &name)
{
    m_preferredPlan = name.trimmed();
    return preferredOffering();
}

bool OnboardingModel::choosePreferredPlan()
{
    const OfferingChoice *preferred = preferredOffering();
    if (!preferred || !hasDraft() || !isEditable())
        return false;
    chooseOffering(preferred->offering);
    return true;
}

const OfferingChoice *OnboardingModel::preferredOffering() const
{
    if (m_preferredPlan.isEmpty())
        return nullptr;
    for (const OfferingChoice &choice : m_offerings.choices()) {
        const bool hasName =
            choice.offering.planName.compare(m_preferredPlan, Qt::CaseInsensitive) == 0
            || choice.offering.serviceName.compare(m_preferredPlan, Qt::CaseInsensitive) == 0;
        if (hasName && choice.isUsable())
            return &choice;
    }
    return nullptr;
}

Result<void> OnboardingModel::forgetEverything()
{
    useNoProfile();
    const Result<void> cleared = m_journal->clear();
    m_signIn.forgetEverything();
    forgetSessionState();
    return cleared;
}

// --- the draft

void OnboardingModel::startNew()
{
    leave();
    beginDraft();
    m_offerings.readInstances();
    if (const OfferingChoice *preferred = preferredOffering())
        chooseOffering(preferred->offering);
    emit changed();
}

void OnboardingModel::beginDraft()
{
    m_draft = {};
    m_elsewhere.reset();
    m_draft.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    noteSession();
    m_draft.routes = m_controlPlane.routes();
    m_draft.createdAt = QDateTime::currentDateTimeUtc();
    applyScope();
}

bool OnboardingModel::resume(const QString &requestId)
{
    const std::optional<Draft> draft = m_journal->find(requestId);
    if (!draft)
        return false;
    leave();
    m_draft = *draft;
    m_elsewhere.reset();
    if (!isEditable())
        handDraftOn(); // who sees it here need not go elsewhere
    // A draft belongs to its control plane; another one does not know its plan or account.
    const bool isOtherRole = m_signIn.isSignedIn() && !fitsRoutes();
    if (!m_draft.origin.isEmpty() && (!isOfPlace(m_draft) || isOtherRole) && !isDemo()) {
        leaveSignIn();
        forgetSessionState();
        goToDraft();
    } else if (!m_signIn.isSignedIn() && !m_signIn.isBusy() && !isDemo()) {
        goToDraft();
    }
    m_controlPlane.setRoutes(m_draft.routes);
    handDraftOn();
    applyScope();
    if (isEditable() || !fitsSession())
        m_offerings.readInstances();
    m_duplicatesRevision = 0;
    noteDuplicates();
    emit changed();
    return true;
}

/// Another draft of the journal for this instance, to be gone on with.
std::optional<Draft> OnboardingModel::knownAs(const QString &instanceId) const
{
    for (Draft known : m_journal->drafts()) {
        if (known.instanceId != instanceId || known.requestId == m_draft.requestId
            || known.routes != m_controlPlane.routes())
            continue;
        known.finished = false;
        return known;
    }
    return std::nullopt;
}

void OnboardingModel::adopt(const ExistingAccount &account)
{
    if (!isEditable())
        return;
    // The same account may be in the journal already: one entry for each is enough.
    if (const std::optional<Draft> known = knownAs(account.instanceId)) {
        m_journal->remove(std::exchange(m_draft, *known).requestId);
        noteSession(); // who sees it there can go on with it
        touch(true);
        startWatching();
        return;
    }
    // It may have been created in another subscription than the one chosen here, and with other
    // answers than were given here.
    for (const Instance &instance : m_offerings.instances()) {
        if (instance.id != account.instanceId)
            continue;
        if (!instance.subscriptionId.isEmpty())
            m_draft.subscriptionId = instance.subscriptionId;
        const QList<NebiusBinding> bindings = m_draft.account.bindings;
        m_draft.account = answersOf(instance, *cloud());
        m_draft.account.bindings = bindings;
    }
    noteSession();
    m_draft.organizationId = organizationId();
    m_draft.instanceId = account.instanceId;
    m_draft.progress = Draft::Progress::Created;
    m_draft.milestones.insert(u"created"_s, QDateTime::currentDateTimeUtc());
    touch(true);
    startWatching();
}

Result<void> OnboardingModel::forget(const QString &requestId)
{
    if (m_draft.requestId == requestId)
        leave();
    std::optional<Draft> known = m_journal->find(requestId);
    if (known && known->progress == Draft::Progress::Created)
        known->finished = true;
    const Result<void> forgotten =
        known && known->finished ? m_journal->put(*known) : m_journal->remove(requestId);
    emit changed();
    return forgotten;
}

void OnboardingModel::leave()
{
    if (isRecording())
        withdraw();
    if (m_saveTimer.isActive())
        save();
    m_watch.stop();
    m_kit.cancel();
    m_creation.reset();
    m_duplicateRemoval.cancel();
    m_deployment.close();
    // What these bring belongs to the draft that is left.
    for (QPointer<JobBase> *running : {&m_subscribeJob, &m_bindingsJob}) {
        if (const QPointer<JobBase> job = std::exchange(*running, nullptr))
            job->cancel();
    }
    m_subscribeProblem.reset();
    m_bindingsProblem.reset();
    m_draft = {};
    m_elsewhere.reset(); // staff: those of the customer that is left
    emit changed();
}

void OnboardingModel::finish()
{
    m_draft.finished = true;
    touch(true);
    leave();
}

void OnboardingModel::setStep(const QString &step)
{
    if (!hasDraft() || m_draft.step == step)
        return;
    m_draft.step = step;
    touch(true);
}

bool OnboardingModel::holdsUnsavedSecrets() const
{
    if (isCreated())
        return m_deployment.withholdsValues();
    return std::any_of(
        m_draft.account.bindings.begin(), m_draft.account.bindings.end(),
        [](const NebiusBinding &binding) { return !binding.privateKeyPem.isEmpty(); });
}

void OnboardingModel::touch(bool saveNow)
{
    if (saveNow)
        save();
    else
        m_saveTimer.start();
    emit changed();
}

void OnboardingModel::save()
{
    m_saveTimer.stop();
    // A draft in which nothing was chosen is not worth a line on the Welcome page.
    if (!hasDraft() || m_draft.planId.isEmpty())
        return;
    if (isEditable())
        noteUser();
    m_journal->put(m_draft); // a problem stays with the journal
}

// --- offering

const OfferingChoice *OnboardingModel::offering() const
{
    return m_offerings.find(m_draft.serviceId, m_draft.environmentId, m_draft.planId);
}

bool OnboardingModel::hasOfferingVanished() const
{
    return m_offerings.state() == OfferingCatalogue::State::Loaded && !m_draft.planId.isEmpty()
        && !offering();
}

void OnboardingModel::copyOffering(const Offering &offering)
{
    noteSession();
    m_draft.serviceId = offering.serviceId;
    m_draft.serviceName = offering.serviceName;
    m_draft.providerName = offering.providerName;
    m_draft.environmentId = offering.environmentId;
    m_draft.environmentName = offering.environmentName;
    m_draft.planId = offering.planId;
    m_draft.planName = offering.planName;
    m_draft.planVersion = offering.planVersion;
    m_draft.path = offering.path;
    if (const PlanResource *resource = offering.accountConfigResource())
        m_draft.resourceKey = resource->urlKey;
}

void OnboardingModel::chooseOffering(const Offering &offering)
{
    if (!isEditable())
        return;
    const bool isSame = offering.serviceId == m_draft.serviceId
        && offering.environmentId == m_draft.environmentId && offering.planId == m_draft.planId;
    copyOffering(offering);
    const OfferingChoice *choice = this->offering();
    const auto isUsable = [choice](const QString &id) {
        const auto isThis = [&id](const SubscriptionChoice &candidate) {
            return candidate.subscription.id == id && candidate.refusal.isEmpty();
        };
        return choice
            && std::any_of(choice->subscriptions.begin(), choice->subscriptions.end(), isThis);
    };
    // The ones of staff are not in the list of offerings.
    if (!isSame || !(isStaff() || isUsable(m_draft.subscriptionId))) {
        const Subscription *first = choice ? choice->firstUsable() : nullptr;
        m_draft.subscriptionId = first ? first->id : QString();
        if (first)
            m_draft.organizationId = organizationId();
        applyScope();
    }
    m_subscribeProblem.reset();
    readDeclarations();
    touch();
}

void OnboardingModel::chooseSubscription(const QString &subscriptionId)
{
    if (!isEditable())
        return;
    m_draft.subscriptionId = subscriptionId;
    m_draft.organizationId = organizationId();
    applyScope();
    touch();
}

// --- for whom

void OnboardingModel::routesChanged()
{
    // Plans and accounts look different from the other side.
    forgetSessionState();
    if (hasDraft() && m_draft.planId.isEmpty())
        m_draft.routes = m_controlPlane.routes();
    applyScope();
    emit changed();
}

void OnboardingModel::applyScope()
{
    // Another customer's accounts must neither be offered for continuing nor count as this one's.
    const bool isKnown = isStaff() && !m_draft.subscriptionId.isEmpty();
    m_offerings.setScope(
        isKnown ? InstanceScope{m_draft.serviceId, m_draft.environmentId, m_draft.subscriptionId}
                : InstanceScope());
}

QString OnboardingModel::nameOf(const Customer &customer)
{
    const QString who = !customer.email.isEmpty() ? customer.email
        : !customer.name.isEmpty()                ? customer.name
                                                  : customer.userId;
    return who.isEmpty() || customer.organizationName.isEmpty()
        ? who
        : tr("%1 — %2", "e-mail address, organisation").arg(who, customer.organizationName);
}

bool OnboardingModel::dependsOnCustomer() const
{
    return m_draft.progress != Draft::Progress::Entering || !m_draft.cloudId.isEmpty()
        || !m_draft.account.values.isEmpty() || !m_draft.account.tags.isEmpty()
        || !m_draft.account.bindings.isEmpty();
}

void OnboardingModel::chooseCustomer(const Customer &customer)
{
    if (!isStaff() || !fitsSession() || customer.userId.isEmpty())
        return;
    const bool isOther = actsForCustomer() && customer.userId != m_draft.customer.userId;
    if (isOther && dependsOnCustomer()) {
        const OfferingChoice *choice = offering();
        if (!choice)
            return;
        const Offering plan = choice->offering;
        const QString step = m_draft.step;
        save();
        leave();
        beginDraft();
        copyOffering(plan);
        m_draft.step = step;
    } else if (!isEditable()) {
        return;
    }
    const bool isSame = customer.userId == m_draft.customer.userId;
    m_draft.customer = customer;
    chooseSubscription(isSame ? m_draft.subscriptionId : QString());
    chooseOnlySubscription();
}

void OnboardingModel::chooseOnlySubscription()
{
    // Not before all are read: there may be a second one.
    const bool isOpen = actsForCustomer() && isEditable() && m_draft.subscriptionId.isEmpty()
        && m_customers.state(CustomerDirectory::List::Subscriptions)
            == CustomerDirectory::State::Read;
    const auto customer = isOpen ? m_customers.find(m_draft.customer.userId) : std::nullopt;
    const QList<SubscriptionChoice> usable =
        customer ? customer->usableSubscriptions() : QList<SubscriptionChoice>();
    if (usable.size() == 1)
        chooseSubscription(usable.constFirst().subscription.id);
}

void OnboardingModel::subscribeCustomer()
{
    m_customers.createSubscription(m_draft.customer.userId);
}

QString OnboardingModel::customerObstacle() const
{
    if (!actsForCustomer())
        return tr("Choose a customer.");
    if (m_customers.isCreating())
        return tr("The subscription is being created.");
    if (m_draft.subscriptionId.isEmpty())
        return tr("Choose a subscription of this customer.");
    const std::optional<CustomerChoice> customer = m_customers.find(m_draft.customer.userId);
    const QList<SubscriptionChoice> known =
        customer ? customer->subscriptions : QList<SubscriptionChoice>();
    for (const SubscriptionChoice &choice : known) {
        if (choice.subscription.id == m_draft.subscriptionId && !choice.refusal.isEmpty())
            return choice.refusal;
    }
    if (m_offerings.isReadingInstances())
        return tr("The accounts of this customer are being read.");
    if (m_offerings.instancesProblem())
        return tr("The accounts of this customer could not be read.");
    return {};
}

const Subscription *OnboardingModel::subscription() const
{
    const OfferingChoice *choice = offering();
    if (!choice)
        return nullptr;
    for (const SubscriptionChoice &candidate : choice->subscriptions) {
        if (candidate.subscription.id == m_draft.subscriptionId)
            return &candidate.subscription;
    }
    return nullptr;
}

/// One that was made although its reply was lost, or the program ended before it came.
bool OnboardingModel::chooseFoundSubscription()
{
    if (isStaff() || !isEditable() || !m_draft.subscriptionId.isEmpty() || m_subscribeJob)
        return false;
    const OfferingChoice *choice = offering();
    const Subscription *found = choice ? choice->firstUsable() : nullptr;
    if (!found)
        return false;
    m_subscribeProblem.reset();
    chooseSubscription(found->id);
    return true;
}

bool OnboardingModel::isSubscribing() const
{
    return m_subscribeJob
        || (m_subscribeProblem && m_offerings.state() == OfferingCatalogue::State::Loading);
}

void OnboardingModel::subscribe()
{
    if (isSubscribing() || m_draft.planId.isEmpty() || !isEditable())
        return;
    if (m_offerings.state() == OfferingCatalogue::State::Failed) {
        m_offerings.load(); // not before it is known whether there is one by now
        return;
    }
    m_subscribeProblem.reset();
    Job<QString> *job = m_controlPlane.subscribe(m_draft.serviceId, m_draft.planId);
    m_subscribeJob = job;
    emit changed();
    job->then(this, [this, job, planId = m_draft.planId](const Result<QString> &id) {
        if (m_subscribeJob != job)
            return;
        m_subscribeJob = nullptr;
        if (id) {
            if (m_draft.planId == planId && isEditable())
                m_draft.subscriptionId = *id;
        } else {
            m_subscribeProblem = id.error();
        }
        m_offerings.load(); // its role comes with the list, or whether it was made all the same
        touch();
    });
}

const OfferingChoice *OnboardingModel::onlyOffering() const
{
    const OfferingChoice *only = nullptr;
    for (const OfferingChoice &choice : m_offerings.choices()) {
        if (!choice.isUsable())
            continue;
        if (only)
            return nullptr;
        only = &choice;
    }
    return only && (isStaff() || only->usableCount() == 1) ? only : nullptr;
}

bool OnboardingModel::isOfferingObvious() const
{
    return onlyOffering() != nullptr;
}

bool OnboardingModel::chooseOnlyOffering()
{
    const OfferingChoice *only = onlyOffering();
    if (only && m_draft.planId != only->offering.planId)
        chooseOffering(only->offering);
    return only;
}

QString OnboardingModel::organizationId() const
{
    // For a customer it is the customer's organisation, as it is when the customer does the same:
    // the identity that the grant trusts (GCP's service account is named after it) must not depend
    // on who fills in the form. The fleet's subscriptions lack `accountConfigIdentityId`, but their
    // owner's organisation is known. omnistrate-ctl takes the caller's own instead
    // (control-plane-api.md 3.2, row 9), which for staff is the provider's: that is the last resort
    // here. The instructions come from the server in any case.
    if (actsForCustomer() && !m_draft.customer.organizationId.isEmpty())
        return m_draft.customer.organizationId;
    // Invited users belong to another organisation than the subscription they work in.
    const Subscription *chosen = subscription();
    if (chosen && !chosen->accountConfigIdentityId.isEmpty())
        return chosen->accountConfigIdentityId;
    return m_signIn.user().organizationId;
}

// --- made elsewhere

const OnboardingsElsewhere &OnboardingModel::elsewhere() const
{
    if (!m_elsewhere) {
        const bool isKnown = m_signIn.isSignedIn()
            && m_offerings.state() == OfferingCatalogue::State::Loaded
            && (!isStaff() || !m_draft.subscriptionId.isEmpty());
        const OfferingChoice *chosen = isStaff() ? offering() : nullptr;
        QList<UnfinishedInstance> unfinished;
        if (isKnown && chosen)
            unfinished = unfinishedInstances(m_offerings.instances(), {*chosen}, Routes::Fleet);
        else if (isKnown && !isStaff())
            unfinished = m_offerings.unfinished();
        m_elsewhere = onboardingsElsewhere(
            unfinished, [this](const QString &key) { return m_offerings.find(key); },
            m_journal->drafts(), m_clouds);
    }
    return *m_elsewhere;
}

std::optional<Problem> OnboardingModel::elsewhereProblem() const
{
    if (!m_signIn.isSignedIn())
        return std::nullopt;
    return m_offerings.problem() ? m_offerings.problem() : m_offerings.instancesProblem();
}

void OnboardingModel::lookElsewhere()
{
    if (!m_signIn.isSignedIn())
        return;
    if (m_offerings.state() == OfferingCatalogue::State::Loaded && m_offerings.instancesProblem())
        m_offerings.readInstances();
    else if (m_offerings.state() == OfferingCatalogue::State::Empty || m_offerings.problem())
        m_offerings.load();
}

QString OnboardingModel::takeOver(const QString &instanceId)
{
    const QList<OnboardingElsewhere> all = elsewhere().newest;
    const auto found = std::find_if(all.begin(), all.end(), [&](const OnboardingElsewhere &known) {
        return known.instanceId == instanceId;
    });
    if (found == all.end())
        return {};
    const Customer customer = m_draft.customer; // staff: whose instances these are
    leave();
    beginDraft();
    if (!found->requestId.isEmpty())
        m_draft.requestId = found->requestId; // one onboarding has one id, on all computers
    copyOffering(found->offering);
    m_draft.customer = customer;
    m_draft.subscriptionId = found->subscriptionId;
    m_draft.cloudId = found->cloudId;
    m_draft.account = found->account;
    m_draft.organizationId = organizationId();
    m_draft.instanceId = found->instanceId;
    m_draft.progress = Draft::Progress::Created;
    m_draft.phase = found->phase;
    m_draft.status = found->status;
    m_draft.milestones.insert(
        u"created"_s, found->createdAt.isValid() ? found->createdAt.toUTC() : m_draft.createdAt);
    save();
    return m_journal->find(m_draft.requestId) ? m_draft.requestId : QString();
}

// --- cloud and account

QList<CloudChoice> OnboardingModel::cloudChoices() const
{
    const OfferingChoice *choice = offering();
    QList<CloudChoice> clouds;
    for (const auto &cloud : m_clouds.all()) {
        CloudChoice entry{cloud.get(), {}};
        if (choice && !choice->offering.cloudProviders.contains(cloud->id(), Qt::CaseInsensitive))
            entry.refusal = tr("Not in this plan. Ask %1 to add it.").arg(providerName());
        clouds << entry;
    }
    return m_rules.offered(clouds);
}

const Cloud *OnboardingModel::cloud() const
{
    return m_clouds.find(m_draft.cloudId);
}

void OnboardingModel::chooseCloud(const QString &cloudId)
{
    if (!isEditable())
        return;
    const bool isOther = m_draft.cloudId != cloudId;
    m_draft.cloudId = cloudId;
    if (isOther && cloud())
        m_rules.prefill(*cloud(), m_draft.account);
    touch();
}

void OnboardingModel::setAccount(const AccountAnswers &answers)
{
    // Bindings can be replaced afterwards.
    if (!isEditable() && !(isCreated() && cloud() && cloud()->hasBindings()))
        return;
    m_draft.account = answers;
    if (cloud())
        m_rules.enforce(*cloud(), m_draft.account);
    touch();
}

bool OnboardingModel::isDeclared(const QString &parameterKey) const
{
    return !m_declared || m_declared->contains(parameterKey);
}

void OnboardingModel::readDeclarations()
{
    const OfferingChoice *choice = offering();
    const PlanResource *resource = choice ? choice->offering.accountConfigResource() : nullptr;
    if (!resource || m_declaredFor == resource->id)
        return;
    if (const QPointer<JobBase> job = std::exchange(m_declarationsJob, nullptr))
        job->cancel();
    m_declared.reset();
    m_declarationsProblem.reset();
    m_declaredFor = resource->id;
    Job<ResourceParameters> *job = m_controlPlane.parameters(choice->offering, *resource);
    m_declarationsJob = job;
    job->then(this, [this, job](const Result<ResourceParameters> &result) {
        if (m_declarationsJob != job)
            return;
        m_declarationsJob = nullptr;
        if (!result) {
            m_declarationsProblem = result.error();
            m_declaredFor.clear();
        } else if (const QStringList keys = result->createKeys(); !keys.isEmpty()) {
            m_declared = QSet<QString>(keys.begin(), keys.end());
        }
        emit changed();
    });
}

AccountAnswers OnboardingModel::answersToSend() const
{
    AccountAnswers answers = m_draft.account;
    if (cloud())
        m_rules.enforce(*cloud(), answers); // the draft may be older than the profile
    if (!cloud() || !cloud()->supportsPrivateLink() || !isDeclared(u"private_link"_s))
        answers.privateLink = false;
    return answers;
}

std::optional<ExistingAccount> OnboardingModel::existing() const
{
    const OfferingChoice *choice = offering();
    if (!cloud() || !choice || !isEditable())
        return std::nullopt;
    const AccountField field = cloud()->identityField();
    const QString identity = Cloud::identity(field, m_draft.account.values.value(field.key));
    const PlanResource *resource = choice->offering.accountConfigResource();
    if (identity.isEmpty() || !resource)
        return std::nullopt;
    for (const Instance &instance : m_offerings.instances()) {
        if (instance.resourceId != resource->id)
            continue;
        if (isStaff() && instance.subscriptionId != m_draft.subscriptionId)
            continue; // another customer's
        if (Cloud::identity(field, instance.parameter(field.key).toVariant().toString())
            != identity)
            continue;
        const Phase phase = phaseOf(instance.status, {}, false);
        if (phase != Phase::Gone && phase != Phase::Leaving)
            return ExistingAccount{instance.id, identity, instance.status};
    }
    return std::nullopt;
}

bool OnboardingModel::isExistingKnown() const
{
    return m_offerings.state() == OfferingCatalogue::State::Loaded
        && !m_offerings.isReadingInstances() && !m_offerings.instancesProblem();
}

QString OnboardingModel::accountObstacle() const
{
    if (isStaff() && !isCreated()) {
        if (const QString obstacle = customerObstacle(); !obstacle.isEmpty())
            return obstacle;
    }
    if (!cloud())
        return tr("Choose a cloud first.");
    const QMap<QString, QString> values = cloud()->normalisedValues(m_draft.account);
    for (const AccountField &field : cloud()->accountFields()) {
        const QString value = values.value(field.key);
        if (value.isEmpty()) {
            if (field.required)
                return tr("Enter the %1.", "a field's label, e.g. AWS account ID").arg(field.label);
            continue;
        }
        const FieldVerdict verdict = field.check(value);
        if (verdict.level == FieldVerdict::Level::Wrong)
            return tr("Correct the %1.", "a field's label, e.g. AWS account ID").arg(field.label);
    }
    if (cloud()->hasBindings()) {
        if (m_draft.account.bindings.isEmpty())
            return tr("Add at least one binding.");
        for (const NebiusBinding &binding : m_draft.account.bindings) {
            if (binding.privateKeyPem.isEmpty())
                return tr("Give the private key of %1 again. Keys are never saved.")
                    .arg(binding.projectId);
        }
    }
    for (const CustomTag &tag : m_draft.account.tags) {
        const auto sameKey =
            std::count_if(m_draft.account.tags.begin(), m_draft.account.tags.end(),
                          [&tag](const CustomTag &other) { return other.key == tag.key; });
        if (tag.key.isEmpty() || sameKey > 1)
            return tr("Correct the tags.");
    }
    if (cloud()->supportsPrivateLink() && !isDeclared(u"private_link"_s)
        && m_rules.profile().policy.privateLink.rule == SwitchPolicy::Rule::Required)
        return tr("The provider requires PrivateLink, and this plan does not support it. Choose "
                  "another plan.");
    return m_rules.tagObstacle(m_draft.account);
}

// --- review and create

QString OnboardingModel::ctlCommand() const
{
    if (!cloud())
        return {};
    const std::optional<QStringList> arguments = cloud()->ctlArguments(answersToSend());
    if (!arguments)
        return {};
    return CtlCommand{m_draft.serviceName, m_draft.environmentName,
                      m_draft.planName,    m_draft.subscriptionId,
                      *arguments,          m_draft.customer.email}
        .text();
}

QString OnboardingModel::ctlRemark() const
{
    return cloud() ? cloud()->ctlRemark() : QString();
}

QList<QPair<QString, QString>> OnboardingModel::requestInWords() const
{
    QList<QPair<QString, QString>> words;
    if (!cloud())
        return words;
    const AccountAnswers answers = answersToSend();
    const QMap<QString, QString> values = cloud()->normalisedValues(answers);
    for (const AccountField &field : cloud()->accountFields()) {
        if (const QString value = values.value(field.key); !value.isEmpty())
            words.emplaceBack(field.label, value);
    }
    const QJsonObject derived = cloud()->derivedParameters(answers, m_draft.organizationId);
    for (auto it = derived.begin(); it != derived.end(); ++it) {
        if (it.value().isString())
            words.emplaceBack(cloud()->derivedLabel(it.key()), it.value().toString());
    }
    for (const NebiusBinding &binding : answers.bindings) {
        if (cloud()->hasBindings())
            words.emplaceBack(
                tr("Binding"),
                tr("%1, service account %2, key %3")
                    .arg(binding.projectId, binding.serviceAccountId, binding.publicKeyId));
    }
    if (cloud()->supportsPrivateLink())
        words.emplaceBack(tr("PrivateLink"), answers.privateLink ? tr("On") : tr("Off"));
    if (const QString label = cloud()->mayCreateNetworksLabel(); !label.isEmpty())
        words.emplaceBack(label, answers.mayCreateNetworks ? tr("Yes") : tr("No"));
    for (const CustomTag &tag : answers.tags)
        words.emplaceBack(tr("Tag"), tr("%1 = %2", "a tag: key = value").arg(tag.key, tag.value));
    return words;
}

QList<GrantedResource> OnboardingModel::grantedResources() const
{
    return cloud() ? cloud()->grantedResources(answersToSend(), m_draft.organizationId)
                   : QList<GrantedResource>();
}

NewInstance OnboardingModel::newInstance() const
{
    const AccountAnswers answers = answersToSend();
    NewInstance instance;
    instance.path = m_draft.path;
    instance.planVersion = m_draft.planVersion;
    instance.resourceKey = m_draft.resourceKey;
    instance.subscriptionId = m_draft.subscriptionId;
    instance.cloudProvider = cloud()->id();
    instance.parameters = cloud()->requestParameters(answers, m_draft.organizationId);
    if (!isDeclared(u"private_link"_s))
        instance.parameters.remove("private_link"_L1);
    for (const CustomTag &tag : answers.tags)
        instance.tags.emplaceBack(tag.key, tag.value);
    return instance;
}

QString OnboardingModel::createObstacle() const
{
    if (hasOfferingVanished())
        return tr("The plan is not offered any more. Go back and choose another one.");
    if (!offering())
        return m_offerings.state() == OfferingCatalogue::State::Failed
            ? tr("Your plans could not be read.")
            : tr("Your plans are being read.");
    if (!isStaff() && m_draft.subscriptionId.isEmpty())
        return tr("Subscribe to the plan first.");
    if (const QString obstacle = accountObstacle(); !obstacle.isEmpty())
        return obstacle;
    return m_offerings.isReadingInstances() ? tr("The accounts that exist already are being read.")
                                            : QString();
}

void OnboardingModel::create()
{
    if (isCreated() || isRecording() || m_creation.isBusy() || !fitsSession())
        return;
    if (!isEditable()) {
        searchCreated(); // an earlier sending may have worked
        return;
    }
    if (!createObstacle().isEmpty())
        return;
    copyOffering(offering()->offering); // it goes to where that was read
    m_sentBefore = m_draft.sentAt;
    m_draft.organizationId = organizationId();
    m_draft.progress = Draft::Progress::Sending;
    m_draft.sentAt = QDateTime::currentDateTimeUtc();
    save();
    if (m_journal->saveProblem() && m_journal->isLocked()) {
        m_recording.start();
        emit changed();
        return;
    }
    sendOnceRecorded();
}

void OnboardingModel::sendOnceRecorded()
{
    m_recording.stop();
    const std::optional<Draft> recorded = m_journal->find(m_draft.requestId);
    const bool isRecorded = !m_journal->saveProblem() && recorded
        && recorded->progress == Draft::Progress::Sending
        && recorded->sentAt == m_draft.sentAt; // else it is another program's
    if (isRecorded)
        m_creation.send(newInstance(), m_draft.requestId, m_sentBefore.isValid());
    else // without the record a lost reply could lead to a second account
        withdraw();
}

/// Of what is not sent.
void OnboardingModel::withdraw()
{
    m_recording.stop();
    m_draft.progress = Draft::Progress::Entering;
    m_draft.sentAt = m_sentBefore;
    touch(true);
}

void OnboardingModel::searchCreated()
{
    if (fitsSession() && !isRecording())
        m_creation.search(m_draft.requestId,
                          {m_draft.serviceId, m_draft.environmentId, m_draft.subscriptionId},
                          m_draft.sentAt);
}

void OnboardingModel::creationChanged()
{
    switch (m_creation.state()) {
    case AccountCreation::State::Done:
        if (!isCreated()) {
            m_draft.instanceId = m_creation.instanceId();
            m_draft.duplicateIds = m_creation.duplicateIds();
            m_draft.progress = Draft::Progress::Created;
            m_draft.milestones.insert(u"created"_s, QDateTime::currentDateTimeUtc());
            touch(true);
            startWatching();
        } else if (m_draft.instanceId == m_creation.instanceId()) { // an earlier one came after all
            m_draft.duplicateIds = m_creation.duplicateIds();
            touch(true);
        }
        break;
    case AccountCreation::State::NotFound: // nothing came of it, so it can be corrected
    case AccountCreation::State::Refused:
        m_draft.progress = Draft::Progress::Entering;
        touch(true);
        break;
    default:
        emit changed();
        break;
    }
}

// --- grant

GrantFacts OnboardingModel::grantFacts() const
{
    GrantFacts facts;
    facts.parameters = cloud() ? cloud()->requestParameters(m_draft.account, m_draft.organizationId)
                               : QJsonObject();
    const QJsonObject asked = m_watch.instance().parameters();
    for (auto it = asked.begin(); it != asked.end(); ++it)
        facts.parameters.insert(it.key(), it.value());
    facts.resultParams = m_watch.instance().resultParams;
    facts.accountConfig = m_watch.accountConfig().fields;
    facts.accountConfigId = m_draft.accountConfigId;
    if (facts.accountConfigId.isEmpty()) // the instructions may be there a moment before the rest
        facts.accountConfigId = m_watch.instance().accountConfigId();
    facts.organizationId = m_draft.organizationId;
    // Also behind a portal: the commands load from the control plane itself.
    facts.controlPlane = m_gateway.direct().origin().toString(QUrl::FullyEncoded) + VersionPath;
    return facts;
}

GrantGuide OnboardingModel::grantGuide() const
{
    return cloud() ? cloud()->grantGuide(grantFacts()) : GrantGuide();
}

QList<AccountPart> OnboardingModel::accountParts() const
{
    return cloud() ? cloud()->accountParts(m_watch.accountConfig().fields) : QList<AccountPart>();
}

QString OnboardingModel::statusMessage() const
{
    return visibleText(redact(m_watch.accountConfig().statusMessage.trimmed()), MaxStatusLength);
}

std::optional<KnownFailure> OnboardingModel::failure() const
{
    if (!cloud() || m_watch.phase() != Phase::Failed)
        return std::nullopt;
    return cloud()->explain(m_watch.accountConfig().statusMessage);
}

bool OnboardingModel::mayOpen(const QUrl &link) const
{
    return isTrustedLink(link, cloud() ? cloud()->trustedHosts() : QStringList());
}

QString OnboardingModel::hostRemark(const QString &command) const
{
    static const QRegularExpression address(u"https?://[^\\s'\"\\\\)]+"_s);
    QRegularExpressionMatchIterator addresses = address.globalMatch(command);
    while (addresses.hasNext()) {
        const QString text = addresses.next().captured();
        const QUrl url(text);
        const QStringList known = cloud() ? cloud()->commandSources() : QStringList();
        const bool leadsOut =
            text.contains("/.."_L1) || text.contains("%2e"_L1, Qt::CaseInsensitive);
        const bool isKnown = !leadsOut
            && std::any_of(known.begin(), known.end(),
                           [&text](const QString &start) { return text.startsWith(start); });
        const QString controlPlane = m_gateway.direct().origin().host(); // also behind a portal
        if (url.host() != m_gateway.host() && url.host() != controlPlane && !isKnown)
            return tr("Mind: this command loads from %1, which is not the control plane (%2).")
                .arg(visibleText(url.host(), 100, true), controlPlane);
    }
    return {};
}

void OnboardingModel::startWatching()
{
    if (!isCreated() || !m_signIn.isSignedIn() || !fitsSession())
        return;
    m_watch.start({m_draft.path, m_draft.resourceKey, m_draft.instanceId, m_draft.subscriptionId},
                  m_draft.phase);
}

void OnboardingModel::watchChanged()
{
    const bool isKnown = m_watch.knownSince().isValid() || m_watch.phase() == Phase::Gone;
    if (!m_watch.isRunning() || !isCreated() || !isKnown) {
        emit changed();
        return;
    }
    const Draft before = m_draft;
    const Phase phase = m_watch.phase();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto reach = [this, &now](const QString &milestone) {
        if (!m_draft.milestones.contains(milestone))
            m_draft.milestones.insert(milestone, now);
    };
    m_draft.phase = phase;
    if (!m_watch.instance().id.isEmpty()) // of one that is gone there may be none
        m_draft.status = m_watch.instance().status.left(60);
    if (const QString id = m_watch.instance().accountConfigId(); !id.isEmpty())
        m_draft.accountConfigId = id;
    if (phase == Phase::YourTurn || phase == Phase::Verifying || phase == Phase::Ready)
        reach(u"instructions"_s);
    if (phase == Phase::Verifying || phase == Phase::Ready)
        reach(u"granted"_s);
    if (phase == Phase::Ready)
        reach(u"ready"_s);
    const bool isNew = before.phase != m_draft.phase || before.status != m_draft.status
        || before.accountConfigId != m_draft.accountConfigId
        || before.milestones.size() != m_draft.milestones.size();
    if (isNew)
        touch(true);
    else
        emit changed();
}

void OnboardingModel::replaceBindings()
{
    if (m_bindingsJob || m_draft.accountConfigId.isEmpty() || !cloud() || !fitsSession())
        return;
    m_bindingsProblem.reset();
    const QJsonArray bindings = cloud()
                                    ->requestParameters(m_draft.account, m_draft.organizationId)
                                    .value("nebius_bindings"_L1)
                                    .toArray();
    Job<void> *job = m_controlPlane.replaceBindings(m_draft.accountConfigId, bindings);
    m_bindingsJob = job;
    emit changed();
    job->then(this, [this, job](const Result<void> &result) {
        if (m_bindingsJob != job)
            return;
        m_bindingsJob = nullptr;
        if (!result)
            m_bindingsProblem = result.error();
        m_watch.noteAction();
        touch(true);
        m_watch.checkNow();
    });
}

/// Among the instances that were read, if one more came of the same request after all. Nothing is
/// to be removed that access was granted for.
void OnboardingModel::noteDuplicates()
{
    const int revision = m_offerings.revision();
    if (!isCreated() || m_offerings.state() != OfferingCatalogue::State::Loaded
        || std::exchange(m_duplicatesRevision, revision) == revision)
        return;
    QStringList further;
    for (const Instance &instance : m_offerings.instances()) {
        const Phase phase = phaseOf(instance.status, {}, false);
        const bool isUnused =
            phase == Phase::Preparing || phase == Phase::YourTurn || phase == Phase::Failed;
        if (isUnused && instance.tags.value(AccountCreation::RequestTag) == m_draft.requestId
            && instance.id != m_draft.instanceId && !m_draft.duplicateIds.contains(instance.id))
            further << instance.id;
    }
    if (further.isEmpty())
        return;
    m_draft.duplicateIds += further;
    touch();
}

void OnboardingModel::removeDuplicate(const QString &instanceId)
{
    if (!m_draft.duplicateIds.contains(instanceId) || instanceId == m_draft.instanceId
        || !fitsSession())
        return;
    m_duplicateRemoval.start({m_draft.path, m_draft.resourceKey, m_watch.instance().resourceId,
                              m_draft.subscriptionId, instanceId});
}

// --- deploy

DeploymentTarget OnboardingModel::deploymentTarget() const
{
    DeploymentTarget target;
    if (const OfferingChoice *choice = offering())
        target.offering = choice->offering;
    target.cloud = cloud();
    target.accountConfig = m_watch.accountConfig().fields;
    target.customerAccountId = m_draft.instanceId;
    target.subscriptionId = m_draft.subscriptionId;
    return target;
}

void OnboardingModel::prepareDeployment()
{
    if (m_draft.deploy.region.isEmpty())
        m_draft.deploy.region = m_rules.region(m_draft.cloudId);
    m_deployment.open(deploymentTarget(), m_draft.deploy);
}

// --- for all pages

QList<OnboardingModel::SummaryLine> OnboardingModel::summary() const
{
    QList<SummaryLine> lines;
    const auto add = [&lines](const QString &label, const QString &value, bool isId = false) {
        if (!value.isEmpty())
            lines << SummaryLine{label, value, isId};
    };
    add(tr("Customer"), customerName());
    add(tr("Product"), m_draft.serviceName);
    add(tr("Plan"), m_draft.planName);
    if (m_draft.environmentName.compare("Production"_L1, Qt::CaseInsensitive) != 0)
        add(tr("Environment"), m_draft.environmentName);
    if (!cloud())
        return lines;
    add(tr("Cloud"), cloud()->name());
    const QList<AccountField> fields = cloud()->accountFields();
    const QMap<QString, QString> values = cloud()->normalisedValues(m_draft.account);
    for (const AccountField &field : fields) {
        if (field.key == cloud()->identityKey())
            add(field.label, values.value(field.key), true);
    }
    if (cloud()->supportsPrivateLink() && m_draft.account.privateLink)
        add(tr("PrivateLink"), tr("On"));
    add(tr("Customer account ID"), m_draft.instanceId, true);
    if (isCreated() && !m_draft.deploy.region.isEmpty())
        add(tr("Region"), m_draft.deploy.region);
    return lines;
}

QString OnboardingModel::providerName() const
{
    return m_draft.providerName.isEmpty() ? tr("the provider") : m_draft.providerName;
}

} // namespace byoc
