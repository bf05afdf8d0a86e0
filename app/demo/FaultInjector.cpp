// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/FaultInjector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

QJsonValue withOtherTypes(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QJsonObject changed;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            changed.insert(it.key(), withOtherTypes(it.value()));
        return changed;
    }
    case QJsonValue::Array:
        return QJsonObject{{u"0"_s, value.toArray().first()}};
    case QJsonValue::String:
        return 42;
    case QJsonValue::Double:
        return u"forty-two"_s;
    case QJsonValue::Bool:
        return QJsonArray{value};
    default:
        return u"null"_s;
    }
}

QByteArray withOtherTypes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return jsonText(withOtherTypes(QJsonValue(document.object())));
    return document.isArray() ? jsonText(withOtherTypes(QJsonValue(document.array())))
                              : jsonText(QJsonArray{1, 2});
}

QByteArray htmlPage(int code)
{
    return "<!DOCTYPE html><html><head><title>" + QByteArray::number(code)
        + "</title></head><body><h1>" + reasonPhrase(code)
        + "</h1><p>This page stands in for the answer of a proxy.</p></body></html>\n";
}

HttpResponse errorReply(int code)
{
    return HttpResponse::json(code,
                              QJsonObject{{u"name"_s, u"injected_fault"_s},
                                          {u"id"_s, u"demofault"_s},
                                          {u"message"_s, u"This error was asked for by a rule"_s},
                                          {u"temporary"_s, code == 429 || code >= 500},
                                          {u"timeout"_s, code == 504},
                                          {u"fault"_s, code >= 500}});
}

HttpResponse replacement(const FaultRule &rule)
{
    using Action = FaultRule::Action;
    if (rule.action == Action::Html)
        return HttpResponse::text(rule.code, "text/html; charset=utf-8"_ba, htmlPage(rule.code));
    if (rule.action == Action::Redirect) {
        HttpResponse response = HttpResponse::empty(rule.code);
        response.headers.append({"Location"_ba, rule.location.toUtf8()});
        return response;
    }
    if (rule.action == Action::RetryAfter) {
        HttpResponse response = errorReply(rule.code);
        response.headers.append({"Retry-After"_ba, QByteArray::number(rule.seconds)});
        return response;
    }
    if (rule.body.isString())
        return HttpResponse::text(rule.code, "text/html; charset=utf-8"_ba,
                                  rule.body.toString().toUtf8());
    return rule.body.isUndefined() ? errorReply(rule.code)
                                   : HttpResponse::json(rule.code, rule.body);
}

} // namespace

void FaultInjector::setRules(const FaultRules &rules)
{
    m_rules.clear();
    for (const FaultRule &rule : rules.rules)
        m_rules.append({rule, 0});
}

std::optional<FaultRule> FaultInjector::ruleFor(const HttpRequest &request,
                                                const std::optional<HttpRequest> &inner)
{
    const auto matches = [](const FaultRule &rule, const HttpRequest &candidate) {
        return rule.matches(candidate.method, QString::fromUtf8(candidate.path));
    };
    std::optional<FaultRule> chosen;
    for (Counted &counted : m_rules) {
        const FaultRule &rule = counted.rule;
        if (!matches(rule, request) && !(inner && matches(rule, *inner)))
            continue;
        ++counted.seen;
        const bool applies =
            counted.seen >= rule.nth && (rule.times == 0 || counted.seen < rule.nth + rule.times);
        if (applies && !chosen)
            chosen = rule;
    }
    return chosen;
}

int FaultInjector::carryOut(const FaultRule &rule, const HttpResponder &responder,
                            const std::function<HttpResponse()> &work)
{
    using Action = FaultRule::Action;
    switch (rule.action) {
    case Action::DropBefore:
        responder.drop();
        return 0;
    case Action::Status:
    case Action::RetryAfter:
    case Action::Redirect:
    case Action::Html:
        if (rule.work)
            work();
        responder.send(replacement(rule));
        return rule.code;
    default:
        break;
    }

    HttpResponse reply = work();
    switch (rule.action) {
    case Action::Hang:
        return 0;
    case Action::DropAfter:
        responder.drop();
        return 0;
    case Action::Delay:
        responder.sendAfter(rule.milliseconds, reply);
        return reply.status;
    case Action::Truncate:
        responder.sendTruncated(reply);
        return reply.status;
    case Action::Malformed:
        reply.body = "{\"id\": \"instance-\", \"status\":: oops"_ba;
        reply.contentType = "application/json"_ba;
        break;
    case Action::Oversized:
        reply.body =
            "{\"filler\": \"" + QByteArray(qsizetype(rule.megabytes) * 1024 * 1024, 'x') + "\"}\n";
        reply.contentType = "application/json"_ba;
        break;
    case Action::WrongTypes:
        reply.body = withOtherTypes(reply.body);
        break;
    default:
        break;
    }
    responder.send(reply);
    return reply.status;
}

} // namespace byoc::demo
