// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "onboarding/JournalDocument.h"

#include <cstdint>

using namespace byoc;

namespace {

JournalDocument read(const QByteArray &json)
{
    const auto document = JournalDocument::fromJson(json);
    require(document.has_value());
    return *document;
}

void judge(const Draft &draft)
{
    require(!draft.requestId.isEmpty());
    require(draft.progress != Draft::Progress::Created || !draft.instanceId.isEmpty());
    require(draft.path.serviceId == draft.serviceId);
    for (const NebiusBinding &binding : draft.account.bindings)
        require(binding.privateKeyPem.isEmpty());
    const Draft &kept = JournalDocument::further(draft, draft);
    require(&kept == &draft);
}

} // namespace

/// Two journals, a NUL between them, which no journal holds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArrayList files = input.split('\0');
    const auto mine = JournalDocument::fromJson(files.first());
    if (!mine) {
        require(!mine.error().reason.isEmpty() && mine.error().reason.size() < 400);
        return 0;
    }
    for (const Draft &draft : mine->drafts)
        judge(draft);
    // What is loaded can be saved, loaded and saved again, and is the same.
    const QByteArray written = mine->toJson();
    require(read(written).toJson() == written);

    const auto theirs = JournalDocument::fromJson(files.last());
    if (!theirs)
        return 0;
    // Nothing that either has is lost, unless the other had known it and removed it.
    JournalDocument merged = *mine;
    merged.merge(*theirs, {});
    for (const JournalDocument *document : {&*mine, &*theirs}) {
        for (const Draft &draft : document->drafts) {
            require(merged.drafts.contains(draft.requestId));
            require(draft.progress != Draft::Progress::Created
                    || merged.drafts.value(draft.requestId).progress == draft.progress);
        }
    }
    JournalDocument again = merged;
    again.merge(*theirs, {});
    require(again.toJson() == merged.toJson());
    require(read(merged.toJson()).toJson() == merged.toJson());
    // If nothing was done here since, it is just what they have.
    JournalDocument unchanged = *mine;
    unchanged.merge(*theirs, *mine);
    for (const Draft &draft : unchanged.drafts)
        require(theirs->drafts.contains(draft.requestId));
    return 0;
}
