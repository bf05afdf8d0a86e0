// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/YamlDocument.h"

#include <optional>

namespace byoc {

/// A place in a document by its keys, whether something is written there or not. Borrows the nodes.
struct YamlPlace
{
    const YamlNode *node = nullptr; ///< nullptr: nothing is written
    QString path; ///< "gateway.url", "support.links[2]": counted from 1; empty at the top
    int line = 0; ///< of what is written; where nothing is, of what it would stand in
    QString key{}; ///< the last one of the path; empty in a list

    bool isWritten() const { return node; }
    YamlPlace at(const QString &childKey) const;
    YamlPlace at(qsizetype index) const; ///< of a list, in its range, from 0
    YamlPlace at(const YamlEntry &entry) const; ///< one of this map's

private:
    YamlPlace at(const QString &childKey, const YamlNode *child) const;
};

/// Takes typed values out of a YAML document and collects everything that is wrong with them, by
/// line and key. Types are those of the YAML 1.2 core schema: what any YAML reader sees. Any
/// thread, one at a time.
///
/// Values are wanted where they are asked for: that nothing is written is a mistake too. Ask
/// `isWritten` before, for what may be left out. `expected` is a whole sentence and stands in the
/// text of the mistake.
class YamlReader
{
public:
    enum Lines { OneLine, ManyLines };

    /// A map. Keys besides `known` are warned about, with the nearest known one; a key whose name
    /// says that it holds a secret is refused.
    bool isMap(const YamlPlace &place, const QStringList &known);
    /// What is in a list of 1 to `most` entries; empty after a mistake or where nothing is written.
    QList<YamlPlace> list(const YamlPlace &place, const QString &expected, int most);
    /// The values of a map with any keys, at most `most`; empty like `list`.
    QList<YamlPlace> entries(const YamlPlace &place, const QString &expected, int most);

    /// Trimmed text of 1 to `most` characters, none of them invisible.
    std::optional<QString> text(const YamlPlace &place, const QString &expected, int most,
                                Lines lines = OneLine);
    std::optional<int> number(const YamlPlace &place, const QString &expected, int least, int most);
    std::optional<bool> truth(const YamlPlace &place);
    /// The index of the word that is written.
    std::optional<int> word(const YamlPlace &place, const QStringList &words);

    static bool isNull(const YamlNode &node);

    void refuse(const YamlPlace &place, const QString &text);
    void warn(const YamlPlace &place, const QString &text);
    /// Sorted by line.
    QList<DocumentMistake> mistakes() const;
    QList<DocumentMistake> warnings() const;

private:
    void judgeUnknown(const YamlPlace &map, const YamlEntry &entry, const QStringList &known);
    bool isWritten(const YamlPlace &place, const QString &expected);
    /// What stands there although `expected` says something else.
    void refuseKind(const YamlPlace &place, const QString &expected);

    QList<DocumentMistake> m_mistakes;
    QList<DocumentMistake> m_warnings;
};

/// The word of `known` that was probably meant, if any is near.
std::optional<QString> nearestWord(const QString &word, const QStringList &known);

} // namespace byoc
