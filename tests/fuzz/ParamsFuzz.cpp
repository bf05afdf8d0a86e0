// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "controlplane/Gateway.h"
#include "onboarding/Deployment.h"
#include "text/VisibleText.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

QJsonObject declared(const QString &key, const QString &type, const QJsonObject &more = {})
{
    QJsonObject parameter{{u"key"_s, key}, {u"displayName"_s, key}, {u"type"_s, type}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameter.insert(it.key(), it.value());
    return parameter;
}

/// One parameter of each kind.
const QList<Parameter> &form()
{
    static const QList<Parameter> parameters = createParameters(
        {QJsonObject{
            {u"verb"_s, u"CREATE"_s},
            {u"inputParameters"_s,
             QJsonArray{declared(u"name"_s, u"String"_s, {{u"required"_s, true}}),
                        declared(u"size"_s, u"Float64"_s),
                        declared(u"replicas"_s, u"Float64"_s, {{u"isList"_s, true}}),
                        declared(u"backup"_s, u"Boolean"_s), declared(u"settings"_s, u"JSON"_s),
                        declared(u"dbPassword"_s, u"Password"_s),
                        declared(u"zones"_s, u"String"_s, {{u"isList"_s, true}})}}}},
        {});
    return parameters;
}

ParamsDocument read(const QByteArray &json)
{
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    require(result.has_value());
    return result->document;
}

bool isSame(const ParamsDocument &a, const ParamsDocument &b)
{
    if (a.keys() != b.keys())
        return false;
    const QStringList keys = a.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return a.value(key) == b.value(key); });
}

/// What is shown of a value in the form, and sent from there, is the same the next time.
void takeThroughForm(const ParamsDocument &document)
{
    for (const Parameter &parameter : form()) {
        if (!document.contains(parameter.key))
            continue;
        const QString typed = fromJson(parameter, document.value(parameter.key));
        check(parameter, typed);
        const Result<QJsonValue> sent = toJson(parameter, typed);
        if (!sent) {
            require(!sent.error().what.isEmpty());
            continue;
        }
        if (sent->isUndefined())
            continue;
        const QString shown = fromJson(parameter, *sent);
        const Result<QJsonValue> again = toJson(parameter, shown);
        require(again && *again == *sent);
        require(fromJson(parameter, *again) == shown);
    }
}

/// An import asks nothing of the server.
class NoGateway : public Gateway
{
public:
    Job<HttpReply> *send(HttpRequest) override { std::abort(); }
    bool isSignedIn() const override { return false; }
    QString host() const override { return {}; }
    QUrl origin() const override { return {}; }
};

/// What an import says can be shown.
void import(const QByteArray &json)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"params.json"_s));
    require(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    NoGateway gateway;
    ControlPlane controlPlane(gateway);
    Deployment deployment(controlPlane);
    const Result<QStringList> remarks = deployment.importFrom(file.fileName());
    require(remarks && remarks->size() <= 60);
    for (const QString &remark : *remarks)
        require(!remark.isEmpty() && remark.size() < 2000 && !hasHiddenCharacters(remark));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const ParamsDocument::ImportResult result = ParamsDocument::fromJson(json);
    if (!result) {
        require(!result.error().isEmpty() && result.error().size() <= 60);
        for (const DocumentMistake &mistake : result.error()) {
            require(mistake.line >= 0 && mistake.line <= json.count('\n') + 1);
            require(!mistake.text.isEmpty() && mistake.sentence().size() < 2000);
            require(!hasHiddenCharacters(mistake.sentence()));
        }
        return 0;
    }
    import(json);
    require(QJsonDocument::fromJson(result->document.toJson({})).isObject());
    for (const DocumentMistake &remark : result->remarks)
        require(!remark.text.isEmpty() && remark.sentence().size() < 2000);

    // The account stands in the file only if that is asked for, and first then.
    ParamsDocument document = result->document;
    require(!read(document.toJson({})).contains(ParamsDocument::accountKey));
    require(read(document.toJson({}, u"instance-1"_s)).keys().constFirst()
            == ParamsDocument::accountKey);
    require(read(document.toJson({}, u"instance-1"_s)).value(ParamsDocument::accountKey)
            == u"instance-1"_s);

    // All else is kept, in its order, to the digit.
    document.remove(ParamsDocument::accountKey);
    const QByteArray written = document.toJson({});
    require(isSame(read(written), document));
    require(read(written).toJson({}) == written);
    require(document.containsSecrets(form()) == read(written).containsSecrets(form()));

    // With a form other keys are first, but no key is lost, and none is there that was not.
    QStringList arranged = read(document.toJson(form())).keys();
    QStringList keys = document.keys();
    arranged.sort();
    keys.sort();
    require(arranged == keys);
    takeThroughForm(document);
    return 0;
}
