// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "signin/SignIn.h"

#include "documents/CtlLoginFile.h"
#include "signin/CtlControlPlane.h"

#include <QUuid>

#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ApiKeyVariable = "OMNISTRATE_API_KEY";
constexpr auto VersionPath = "/2022-09-01-00"_L1;

QString typedForm(const QUrl &origin)
{
    return origin.scheme() == "https"_L1 ? origin.authority() : origin.toString();
}

SessionGateway *makeGateway(Network &network, const SavedSignIn &saved, QObject *parent)
{
    if (saved.gateway == GatewaySwitch::Kind::Direct)
        return new DirectGateway(network, saved.origin, parent);
    auto *portal = new PortalGateway(network, parent);
    portal->setOrigin(saved.origin);
    return portal;
}

} // namespace

SignIn::SignIn(Network &network, GatewaySwitch &gateway, ControlPlane &controlPlane,
               CredentialStore &store, SavedSignIns &saved, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_gateway(gateway)
    , m_controlPlane(controlPlane)
    , m_store(store)
    , m_saved(saved)
    , m_deviceCode(network)
{
    connect(&m_gateway, &Gateway::signedInChanged, this, [this] {
        if (!m_gateway.isSignedIn() && !m_user.id.isEmpty())
            lose();
    });
    connect(&m_deviceCode, &DeviceCodeSignIn::changed, this, &SignIn::deviceCodeChanged);
}

QString SignIn::address() const
{
    return typedForm(m_gateway.origin());
}

QString SignIn::directAddress() const
{
    return typedForm(m_gateway.direct().origin());
}

QString SignIn::addressFault(const QString &address)
{
    const Result<QUrl> origin = SessionGateway::parseOrigin(address);
    return origin ? QString() : origin.error().what + u' ' + origin.error().advice;
}

// --- ways in

bool SignIn::take(const SignInTarget &target)
{
    cancel();
    const Result<QUrl> origin = SessionGateway::parseOrigin(target.address);
    if (!origin) {
        end(origin.error());
        return false;
    }
    leaveSession();
    m_problem.reset();
    m_target = target;
    m_gateway.use(target.gateway, *origin);
    m_controlPlane.setRoutes(Routes::Consumption); // until it is known that the role is right
    return true;
}

void SignIn::withPassword(const SignInTarget &target, const QString &email, const Secret &password)
{
    if (!take(target))
        return;
    if (target.gateway == GatewaySwitch::Kind::Portal)
        follow(m_gateway.portal().signIn(email.trimmed(), password));
    else
        follow(m_gateway.direct().signIn(email.trimmed(), password));
}

void SignIn::withApiKey(const SignInTarget &target, const Secret &key)
{
    if (take(target))
        follow(m_gateway.direct().signInWithApiKey(key));
}

bool SignIn::hasEnvironmentKey()
{
    return !qEnvironmentVariableIsEmpty(ApiKeyVariable);
}

bool SignIn::takeCtl(bool isStaff, bool keep)
{
    const Result<QUrl> place = ctlControlPlane();
    if (place)
        return take({place->toString(), GatewaySwitch::Kind::Direct, isStaff, keep});
    cancel();
    end(place.error());
    return false;
}

void SignIn::withEnvironmentKey(bool isStaff, bool keep)
{
    if (takeCtl(isStaff, keep))
        follow(m_gateway.direct().signInWithApiKey(Secret(qgetenv(ApiKeyVariable).trimmed())));
}

bool SignIn::hasCtlLogin()
{
    const auto login = readCtlLogin();
    return login && *login;
}

void SignIn::withCtlLogin(bool isStaff)
{
    const auto login = readCtlLogin();
    if (!takeCtl(isStaff, false))
        return;
    if (!login) {
        end(login.error());
        return;
    }
    if (!*login) {
        end(Problem::input(tr("There is no login of omnistrate-ctl on this computer any more."),
                           tr("Sign in another way.")));
        return;
    }
    m_isBorrowed = true;
    m_gateway.current().restore(Session::begin((*login)->token, {}));
    readUser();
}

void SignIn::setIdentityProviders(const QList<IdentityProvider> &providers)
{
    m_identityProviders = providers;
    emit changed();
}

void SignIn::withDeviceCode(const SignInTarget &target, const IdentityProvider &provider)
{
    if (!take(target))
        return;
    QUrl base = m_gateway.origin();
    base.setPath(VersionPath);
    m_deviceCode.start(provider, base);
    emit changed();
}

void SignIn::deviceCodeChanged()
{
    if (m_deviceCode.state() != DeviceCodeSignIn::State::Done)
        return;
    const TokenPair tokens = m_deviceCode.takeTokens();
    m_deviceCode.cancel();
    m_gateway.current().restore(Session::begin(tokens.access, tokens.refresh));
    readUser();
}

void SignIn::follow(Job<void> *tokens)
{
    m_job = tokens;
    emit changed();
    tokens->then(this, [this, tokens](const Result<void> &signedIn) {
        if (m_job != tokens)
            return;
        if (signedIn)
            readUser();
        else if (isPortal() && signedIn.error().kind == Problem::Kind::Input)
            askPortal(signedIn.error());
        else
            end(explained(signedIn.error()));
    });
}

void SignIn::askPortal(const Problem &refusal)
{
    Job<PortalSignInPage> *job = m_gateway.portal().signInPage();
    m_job = job;
    job->then(this, [this, job, refusal](const Result<PortalSignInPage> &page) {
        if (m_job == job)
            end(explained(refusal, page.value_or(PortalSignInPage())));
    });
}

Problem SignIn::explained(Problem problem, const PortalSignInPage &page) const
{
    const bool isCaptcha =
        page.asksForCaptcha || problem.detail.contains("captcha"_L1, Qt::CaseInsensitive);
    // Wrong credentials arrive as 400 or 401 (control-plane-api.md 2).
    if (isPortal() && isCaptcha) {
        problem.kind = Problem::Kind::Permission;
        problem.what = tr("This portal wants proof that you are no robot (reCAPTCHA).");
        problem.advice = tr("Only a browser can give it. Sign in another way: with an API key or a "
                            "sign-in of your organisation, or ask the provider for one.");
        problem.canRetry = false;
    } else if (isPortal() && !page.takesPassword) {
        problem.kind = Problem::Kind::Permission;
        problem.what = tr("This portal takes no sign-in with a password.");
        problem.advice = tr("Its sign-in page offers single sign-on only. Sign in another way: "
                            "with an API key or a sign-in of your organisation, or ask the "
                            "provider for one.");
        problem.canRetry = false;
    } else if (problem.kind == Problem::Kind::Input || problem.kind == Problem::Kind::SignIn) {
        problem.kind = Problem::Kind::SignIn;
        problem.what = tr("The sign-in was not accepted.");
        problem.advice = tr("Check what you entered, and that it belongs to %1.").arg(host());
        if (isPortal())
            problem.advice += u' '
                + tr("If you use Google, Microsoft or your organisation's sign-in there, this "
                     "portal takes no password: sign in another way, or ask the provider.");
        problem.canRetry = false;
    } else if (problem.kind == Problem::Kind::Permission && isPortal()) {
        problem.what = tr("This portal takes no sign-in with a password.");
        problem.advice = tr("Sign in another way: with an API key or a sign-in of your "
                            "organisation, or ask the provider for one.");
    } else if (problem.kind == Problem::Kind::NotFound
               || (problem.kind == Problem::Kind::Protocol && isPortal())) {
        problem.what = isPortal() ? tr("%1 is not a customer portal.").arg(host())
                                  : tr("%1 is not a control plane.").arg(host());
        problem.advice = tr("Check the address with the provider.");
    }
    return problem;
}

void SignIn::readUser()
{
    Job<User> *job = m_controlPlane.user();
    m_job = job;
    emit changed();
    job->then(this, [this, job](const Result<User> &user) {
        if (m_job != job)
            return;
        if (!user) {
            // Nobody is to be left signed in unseen.
            if (std::exchange(m_isBorrowed, false))
                m_gateway.current().drop();
            else
                m_gateway.current().signOut();
            end(user.error());
        } else if (m_target.isStaff) {
            m_user = *user;
            checkRole();
        } else {
            m_user = *user;
            complete();
        }
    });
}

void SignIn::checkRole()
{
    Job<bool> *job = m_controlPlane.mayUseFleet();
    m_job = job;
    job->then(this, [this, job](const Result<bool> &may) {
        if (m_job != job)
            return;
        if (may && *may) {
            m_controlPlane.setRoutes(Routes::Fleet);
            complete();
            return;
        }
        Problem problem = may
            ? Problem::input(tr("%1 may not act for customers.").arg(m_user.email),
                             tr("Sign in as somebody of the provider's organisation, or without "
                                "support of customers."))
            : may.error();
        m_user = {};
        if (std::exchange(m_isBorrowed, false))
            m_gateway.current().drop();
        else
            m_gateway.current().signOut();
        end(problem);
    });
}

void SignIn::complete()
{
    SavedSignIn entry;
    entry.gateway = m_gateway.kind();
    entry.origin = m_gateway.origin();
    entry.isStaff = isStaff();
    entry.user = m_user;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const SavedSignIn &known : m_saved.all()) {
        if (known.isSameAs(entry))
            entry.id = known.id;
    }
    m_current = entry;
    openStore(entry.key());
    end({});
    if (m_target.keep)
        keep();
}

void SignIn::end(const std::optional<Problem> &problem)
{
    m_job = nullptr;
    m_problem = problem;
    if (m_problem && m_problem->kind == Problem::Kind::Cancelled)
        m_problem.reset();
    emit changed();
}

void SignIn::cancel()
{
    m_deviceCode.cancel();
    const QPointer<JobBase> job = m_job;
    m_job = nullptr;
    if (job) {
        job->cancel();
        emit changed();
    }
}

// --- out

void SignIn::leaveSession()
{
    if (m_keeping) // not in the list yet, where one could forget it
        removeKept();
    m_user = {};
    m_current.reset();
    m_gateway.current().setKeeper(nullptr);
    m_stored.reset();
    m_isKept = false;
    m_isBorrowed = false;
    m_keepProblem.reset();
}

/// A save that is under way may yet take effect, but not after the removal.
void SignIn::removeKept()
{
    if (m_keeping)
        m_keeping->cancel();
    m_keeping = nullptr;
    m_stored->remove();
    m_saved.remove(m_current->id);
}

void SignIn::lose()
{
    // What is kept of a session that the server has ended is of no use to anybody.
    if (m_isKept)
        removeKept();
    leaveSession();
    emit changed();
    emit expired();
}

void SignIn::drop()
{
    cancel();
    m_problem.reset();
    leaveSession();
    m_gateway.current().drop();
    m_controlPlane.setRoutes(Routes::Consumption);
    emit changed();
}

void SignIn::signOut()
{
    cancel();
    m_problem.reset();
    m_farewellProblem.reset();
    if (m_isKept)
        removeKept();
    const bool isBorrowed = m_isBorrowed;
    leaveSession();
    m_controlPlane.setRoutes(Routes::Consumption);
    if (isBorrowed)
        m_gateway.current().drop();
    m_gateway.current().signOut()->then(this, [this](const Result<void> &told) {
        if (!told && told.error().kind != Problem::Kind::Cancelled) {
            m_farewellProblem = told.error();
            m_farewellProblem->what =
                tr("You are signed out here, but the server could not be told.");
            m_farewellProblem->advice =
                tr("Nothing of the sign-in is left on this computer. It ends by itself, usually "
                   "within a day.");
            emit changed();
        }
    });
    emit changed();
}

// --- what this computer remembers

void SignIn::probeKeychain(bool again)
{
    if (m_probe || (!again && m_store.world() != CredentialStore::World::Unknown))
        return;
    auto *probe = m_store.probe();
    m_probe = probe;
    probe->then(this, [this](const Result<CredentialStore::World> &) {
        m_probe = nullptr;
        emit changed();
    });
    emit changed();
}

void SignIn::openStore(const QString &key)
{
    m_stored = std::make_unique<StoredSession>(m_store, key);
    m_stored->setObserver([this](const Result<void> &kept) {
        // A renewed session that is not kept: the one in the keychain is dead.
        if (!m_isKept || m_keeping)
            return;
        m_keepProblem = kept ? std::nullopt : std::optional(kept.error());
        emit changed();
    });
}

void SignIn::keep()
{
    if (!m_stored || !m_gateway.isSignedIn())
        return;
    // From now on a renewed session is kept before it is used.
    m_gateway.current().setKeeper(m_stored.get());
    m_current->lastUsed = QDateTime::currentDateTimeUtc();
    Job<void> *job = m_stored->keep(m_gateway.current().session());
    m_keeping = job;
    job->then(this, [this, job](const Result<void> &kept) {
        if (m_keeping != job)
            return;
        m_keeping = nullptr;
        const Result<void> listed = kept ? m_saved.put(*m_current) : kept;
        m_isKept = listed.has_value();
        m_keepProblem = listed ? std::nullopt : std::optional(listed.error());
        if (!m_isKept) {
            m_gateway.current().setKeeper(nullptr);
            // Half of it is of no use; but an older session of this account, still listed, may be.
            if (kept || !m_saved.find(m_current->id))
                removeKept();
        }
        emit changed();
    });
}

void SignIn::withSaved(const QString &id)
{
    const std::optional<SavedSignIn> saved = m_saved.find(id);
    if (!saved)
        return;
    SignInTarget target;
    target.address = saved->origin.toString();
    target.gateway = saved->gateway;
    target.isStaff = saved->isStaff;
    target.keep = true;
    if (!take(target))
        return;
    openStore(saved->key());
    Job<std::optional<Session>> *job = m_stored->reread();
    m_job = job;
    emit changed();
    job->then(this, [this, job, saved](const Result<std::optional<Session>> &session) {
        if (m_job == job)
            restored(session, *saved);
    });
}

void SignIn::restored(const Result<std::optional<Session>> &session, const SavedSignIn &saved)
{
    if (!session) {
        leaveSession();
        end(session.error());
        return;
    }
    if (!*session) {
        leaveSession();
        m_saved.remove(saved.id);
        end(Problem::local(tr("The keychain does not hold this sign-in any more."),
                           tr("Sign in again. It may have been removed by another program.")));
        return;
    }
    m_current = saved;
    m_isKept = true;
    m_gateway.current().setKeeper(m_stored.get());
    m_controlPlane.setRoutes(saved.isStaff ? Routes::Fleet : Routes::Consumption);
    m_user = saved.user; // a failing network signs nobody out
    m_gateway.current().restore(**session);
    Job<User> *job = m_controlPlane.user();
    m_job = job;
    emit changed();
    job->then(this, [this, job](const Result<User> &user) {
        if (m_job != job)
            return;
        if (user) {
            m_user = *user;
            m_current->user = *user;
            m_current->lastUsed = QDateTime::currentDateTimeUtc();
            m_saved.put(*m_current);
        }
        const bool isOver = !isSignedIn();
        end(isOver && !user ? std::optional(user.error()) : std::nullopt);
    });
}

void SignIn::forget(const QString &id)
{
    const std::optional<SavedSignIn> saved = m_saved.find(id);
    if (!saved)
        return;
    if (m_current && m_current->id == id) {
        signOut();
        return;
    }
    m_saved.remove(id);
    auto stored = std::make_shared<StoredSession>(m_store, saved->key());
    auto *gateway = makeGateway(m_network, *saved, this);
    stored->reread()->then(gateway, [stored, gateway](const Result<std::optional<Session>> &kept) {
        stored->remove();
        if (!kept || !*kept) {
            gateway->deleteLater();
            return;
        }
        gateway->restore(**kept);
        gateway->signOut()->then(gateway,
                                 [gateway](const Result<void> &) { gateway->deleteLater(); });
    });
    emit changed();
}

void SignIn::forgetEverything()
{
    const QList<SavedSignIn> known = m_saved.all();
    for (const SavedSignIn &entry : known)
        forget(entry.id);
    m_saved.removeSetAside();
    signOut();
}

} // namespace byoc
