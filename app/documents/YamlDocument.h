// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/DocumentMistake.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

namespace byoc {

struct YamlEntry;

/// A node of a YAML document, and where it stands. Never changes once made; shared where an alias
/// names an anchor. Any thread.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    /// Counted from 1; of the node's first character. A null that is not written has its key's.
    int line = 0;
    int column = 0;
    QString text; ///< of a scalar, as written, without quotes
    bool isQuoted = false; ///< written in quotes or as a block: text, whatever it looks like
    QList<std::shared_ptr<const YamlNode>> items; ///< of a list
    QList<YamlEntry> entries; ///< of a map, in the order of the document

    /// The value of a key, written exactly so; nullptr: there is none.
    const YamlNode *value(const QString &key) const;
};

struct YamlEntry
{
    QString key;
    int line = 0; ///< of the key
    int column = 0;
    std::shared_ptr<const YamlNode> value;
};

/// The top node, which is no null, or what is wrong with the document: never empty then.
using YamlResult = tl::expected<std::shared_ptr<const YamlNode>, QList<DocumentMistake>>;

/// What a document may be at most.
struct YamlLimits
{
    qint64 bytes = 1024 * 1024;
    int depth = 40;
    int nodes = 100'000; ///< with every alias counted as what it stands for
};

/// Reads one YAML document with yaml-cpp, and refuses what that passes over: anything but UTF-8,
/// control characters, tabs as indentation, a second document, keys that are there twice or are no
/// text, aliases that name what they stand in, and anything beyond `limits` (which ends bombs made
/// of anchors). A merge key `<<` is a key like any other. Any thread.
YamlResult parseYaml(const QByteArray &yaml, const YamlLimits &limits = {});

/// The same for a file. Reads no more of it than `limits` allow; blocks meanwhile.
YamlResult readYaml(const QString &path, const YamlLimits &limits = {});

} // namespace byoc
