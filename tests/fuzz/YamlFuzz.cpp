// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "documents/YamlDocument.h"

#include <QStringList>

#include <cstdint>

using namespace byoc;

namespace {

struct Walk
{
    QStringList lines;
    YamlLimits limits;
    int nodes = 0;

    void visit(const YamlNode &node, int depth)
    {
        ++nodes;
        require(nodes <= limits.nodes && depth <= limits.depth);
        requirePlace(node.line, node.column);
        if (node.kind == YamlNode::Kind::Scalar && !node.isQuoted && !node.text.isEmpty()) {
            // What is not in quotes stands at its place as it is, behind an anchor or a tag.
            const uint there = lines.at(node.line - 1).toUcs4().value(node.column - 1);
            require(there == node.text.toUcs4().first() || there == u'&' || there == u'!');
        }
        for (const auto &item : node.items) {
            require(item && node.kind == YamlNode::Kind::List);
            visit(*item, depth + 1);
        }
        for (qsizetype i = 0; i < node.entries.size(); ++i) {
            const YamlEntry &entry = node.entries.at(i);
            require(entry.value && node.kind == YamlNode::Kind::Map);
            requirePlace(entry.line, entry.column);
            require(node.value(entry.key) == entry.value.get()); // so no key is there twice
            ++nodes;
            visit(*entry.value, depth + 1);
        }
    }

    void requirePlace(int line, int column) const
    {
        require(line >= 1 && line <= lines.size() && column >= 1
                && column <= lines.at(line - 1).size() + 1);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray text = yaml;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    for (const YamlLimits &limits : {YamlLimits{}, YamlLimits{500, 4, 20}}) {
        const YamlResult result = parseYaml(yaml, limits);
        if (result) {
            require(*result && (*result)->kind != YamlNode::Kind::Null);
            // One more than there may be: what is missing stands at the end of the text.
            Walk walk{QString::fromUtf8(text + '\n').split(u'\n'), limits};
            walk.visit(**result, 1);
            continue;
        }
        require(!result.error().isEmpty());
        for (const DocumentMistake &mistake : result.error())
            require(!mistake.text.isEmpty() && mistake.text.size() < 400
                    && mistake.line <= text.count('\n') + 1);
    }
    return 0;
}
