// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/FaultRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace byoc {

namespace {

using Action = FaultRule::Action;

struct ActionEntry
{
    QLatin1StringView name;
    Action action;
    QLatin1StringView keys; ///< blank-separated keys this action takes beside the common ones
};

constexpr std::array Actions{
    ActionEntry{"delay"_L1, Action::Delay, "ms"_L1},
    ActionEntry{"hang"_L1, Action::Hang, ""_L1},
    ActionEntry{"dropBefore"_L1, Action::DropBefore, ""_L1},
    ActionEntry{"dropAfter"_L1, Action::DropAfter, ""_L1},
    ActionEntry{"status"_L1, Action::Status, "code body work"_L1},
    ActionEntry{"truncate"_L1, Action::Truncate, ""_L1},
    ActionEntry{"malformed"_L1, Action::Malformed, ""_L1},
    ActionEntry{"oversized"_L1, Action::Oversized, "megabytes"_L1},
    ActionEntry{"retryAfter"_L1, Action::RetryAfter, "code seconds work"_L1},
    ActionEntry{"redirect"_L1, Action::Redirect, "code location work"_L1},
    ActionEntry{"html"_L1, Action::Html, "code work"_L1},
    ActionEntry{"wrongTypes"_L1, Action::WrongTypes, ""_L1},
};

// Where a fault of the file is; the first one found is reported.
class RuleReader
{
    Q_DECLARE_TR_FUNCTIONS(FaultRules)

public:
    RuleReader(int number, const QJsonObject &object)
        : m_number(number)
        , m_object(object)
    {
    }

    std::optional<FaultRule> read();
    QString error() const { return m_error; }

private:
    void fail(const QString &sentence);
    int number(const QString &key, int lowest, int highest, std::optional<int> fallback);
    int code(std::initializer_list<int> allowed, int fallback);
    QString text(const QString &key, std::optional<QString> fallback);
    bool flag(const QString &key);

    int m_number;
    QJsonObject m_object;
    QString m_error;
};

void RuleReader::fail(const QString &sentence)
{
    if (m_error.isEmpty())
        m_error = tr("Rule %1: %2").arg(m_number).arg(sentence);
}

int RuleReader::number(const QString &key, int lowest, int highest, std::optional<int> fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && fallback)
        return *fallback;
    const double given = value.toDouble(-1);
    if (!value.isDouble() || given != double(int(given)) || given < lowest || given > highest) {
        fail(tr("\"%1\" must be a whole number from %2 to %3.").arg(key).arg(lowest).arg(highest));
        return lowest;
    }
    return int(given);
}

int RuleReader::code(std::initializer_list<int> allowed, int fallback)
{
    const int given = number(u"code"_s, 200, 599, fallback);
    if (std::find(allowed.begin(), allowed.end(), given) == allowed.end())
        fail(tr("\"code\" does not suit this action."));
    return given;
}

QString RuleReader::text(const QString &key, std::optional<QString> fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && fallback)
        return *fallback;
    if (!value.isString() || value.toString().isEmpty())
        fail(tr("\"%1\" must be a text that is not empty.").arg(key));
    return value.toString();
}

bool RuleReader::flag(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(tr("\"%1\" must be true or false.").arg(key));
    return value.toBool();
}

std::optional<FaultRule> RuleReader::read()
{
    const QString name = m_object.value(u"action"_s).toString();
    const auto *const entry =
        std::find_if(Actions.begin(), Actions.end(),
                     [&name](const ActionEntry &candidate) { return candidate.name == name; });
    if (entry == Actions.end()) {
        fail(m_object.contains(u"action"_s) ? tr("\"%1\" is not a known action.").arg(name)
                                            : tr("\"action\" is missing."));
        return std::nullopt;
    }
    const QStringList known = u"action method path nth times "_s.append(entry->keys).split(u' ');
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            fail(tr("\"%1\" is not a known key of the action \"%2\".").arg(key, name));
    }

    FaultRule rule;
    rule.action = entry->action;
    rule.method = text(u"method"_s, u"*"_s).toUpper();
    rule.path = text(u"path"_s, u"**"_s);
    rule.nth = number(u"nth"_s, 1, std::numeric_limits<int>::max() / 2, 1);
    rule.times = number(u"times"_s, 1, std::numeric_limits<int>::max() / 2, 0);
    rule.work = flag(u"work"_s);
    rule.body = m_object.value(u"body"_s);
    switch (rule.action) {
    case Action::Delay:
        rule.milliseconds = number(u"ms"_s, 0, 3600000, {});
        break;
    case Action::Status:
        rule.code = number(u"code"_s, 200, 599, {});
        break;
    case Action::Oversized:
        rule.megabytes = number(u"megabytes"_s, 1, 512, {});
        break;
    case Action::RetryAfter:
        rule.code = code({429, 503}, 503);
        rule.seconds = number(u"seconds"_s, 0, 86400, {});
        break;
    case Action::Redirect:
        rule.code = code({301, 302, 303, 307, 308}, 302);
        rule.location = text(u"location"_s, {});
        if (rule.location.contains(u'\r') || rule.location.contains(u'\n'))
            fail(tr("\"location\" must be one line."));
        break;
    case Action::Html:
        rule.code = number(u"code"_s, 200, 599, 200);
        break;
    default:
        break;
    }
    return m_error.isEmpty() ? std::optional(rule) : std::nullopt;
}

QRegularExpression globPattern(const QString &glob)
{
    QString pattern;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob.sliced(i).startsWith(u"**"_s)) {
            pattern += u".*"_s;
            ++i;
        } else if (glob[i] == u'*') {
            pattern += u"[^/]*"_s;
        } else {
            pattern += QRegularExpression::escape(glob.sliced(i, 1));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

bool FaultRule::matches(const QByteArray &requestMethod, const QString &requestPath) const
{
    if (method != u'*' && method.toLatin1() != requestMethod)
        return false;
    const QRegularExpression pattern = globPattern(path);
    if (pattern.match(requestPath).hasMatch())
        return true;
    const QString prefix = u"/2022-09-01-00"_s;
    return requestPath.startsWith(prefix)
        && pattern.match(requestPath.sliced(prefix.size())).hasMatch();
}

QString FaultRule::actionName() const
{
    return std::find_if(Actions.begin(), Actions.end(),
                        [this](const ActionEntry &entry) { return entry.action == action; })
        ->name;
}

std::optional<FaultRules> FaultRules::parse(const QByteArray &json, QString *error)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        *error = tr("This is not valid JSON: %1 at byte %2.")
                     .arg(trouble.errorString())
                     .arg(trouble.offset);
        return std::nullopt;
    }
    QJsonValue list =
        document.isArray() ? QJsonValue(document.array()) : document.object().value(u"rules"_s);
    if (document.isObject()) {
        for (const QString &key : document.object().keys()) {
            if (key != u"rules"_s) {
                *error = tr("\"%1\" is not a known key beside \"rules\".").arg(key);
                return std::nullopt;
            }
        }
    }
    if (!list.isArray()) {
        *error = tr("A list of rules is expected: {\"rules\": [...]}.");
        return std::nullopt;
    }
    FaultRules result;
    for (const QJsonArray valueList = list.toArray(); const QJsonValue &value : valueList) {
        const int number = int(result.rules.size()) + 1;
        if (!value.isObject()) {
            *error = tr("Rule %1: an object is expected.").arg(number);
            return std::nullopt;
        }
        RuleReader reader(number, value.toObject());
        const auto rule = reader.read();
        if (!rule) {
            *error = reader.error();
            return std::nullopt;
        }
        result.rules.append(*rule);
    }
    return result;
}

} // namespace byoc
