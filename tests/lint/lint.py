#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

"""Checks the project's own files: SPDX lines, clang-format, clang-tidy and clazy.

    tests/lint/lint.py [--build DIRECTORY] [--jobs N] [file.cpp ...]

DIRECTORY (default build/debug) is a finished build: its compile_commands.json says how each file is
compiled, and ninja's record of it which headers each file reads. With files named, only those are
given to clang-tidy and clazy.

A check that passed is remembered in DIRECTORY/../lint, under a hash of all it read, so that the next
run checks only what changed. Exit code: 0 nothing found, 1 something found, 2 it could not run.
"""

import argparse
import hashlib
import json
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Level 0 and 1 without what does not fit: "non-pod-global-static" forbids constant tables, and
# "qproperty-without-notify" is about QML. The second line are checks of level 2 and by hand.
CLAZY_CHECKS = (
    "level1,no-non-pod-global-static,no-qproperty-without-notify,"
    "function-args-by-ref,isempty-vs-count,qhash-with-char-pointer-key,"
    "signal-with-return-value,tr-non-literal,raw-environment-function,thread-with-slots"
)

SPDX = (
    "SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors",
    "SPDX-License-Identifier: Apache-2.0",
)
# Formats that have no comments, texts that go with a licence of their own, and what tools write.
WITHOUT_SPDX = {".json", ".md", ".png", ".ico", ".ts", ".qm", ".tar", ".pem", ".der", ".txt"}
WITHOUT_SPDX_NAMES = {"LICENSE", ".gitignore"}
# Documents whose every line counts, and what a fuzzer feeds on.
WITHOUT_SPDX_FOLDERS = ("tests/unit/profiles/", "tests/fuzz/corpus/")


def own_files():
    """Every file of the project that git knows or would take."""
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z", "--cached",
               "--others", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    files = sorted({ROOT / name for name in listed.split("\0") if name})
    return [file for file in files if file.is_file()]


def relative(file):
    return file.relative_to(ROOT).as_posix()


def check_spdx(files):
    found = []
    for file in files:
        if file.suffix in WITHOUT_SPDX or file.name in WITHOUT_SPDX_NAMES:
            continue
        if relative(file).startswith(WITHOUT_SPDX_FOLDERS):
            continue
        with file.open(encoding="utf-8", errors="replace") as text:
            top = "".join(text.readline() for _ in range(6))
        if not all(line in top for line in SPDX):
            found.append(f"{relative(file)}: the two SPDX lines are missing at the top")
    return found


class Passed:
    """What passed already: one empty file for each hash."""

    def __init__(self, directory):
        self.directory = directory
        self.directory.mkdir(parents=True, exist_ok=True)

    def has(self, key):
        path = self.directory / key
        if not path.exists():
            return False
        path.touch()
        return True

    def add(self, key):
        (self.directory / key).touch()

    def forget_old(self, days=30):
        limit = time.time() - days * 86400
        for path in self.directory.iterdir():
            if path.stat().st_mtime < limit:
                path.unlink()


class Hashes:
    """SHA-256 of files, each read once."""

    def __init__(self):
        self.known = {}

    def of(self, file):
        if file not in self.known:
            self.known[file] = hashlib.sha256(file.read_bytes()).hexdigest()
        return self.known[file]

    def key(self, files, *texts):
        digest = hashlib.sha256()
        for file in sorted(files):
            digest.update(f"{relative(file)} {self.of(file)}\n".encode())
        for text in texts:
            digest.update(f"{text}\n".encode())
        return digest.hexdigest()


def run(command):
    done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    return done.returncode, done.stdout


def check_format(files, hashes, passed):
    version = run(["clang-format", "--version"])[1]
    config = hashes.of(ROOT / ".clang-format")
    pending = {}
    for file in files:
        key = "format-" + hashes.key([file], version, config)
        if not passed.has(key):
            pending[file] = key
    if not pending:
        return []
    code, output = run(["clang-format", "--dry-run", "--Werror", *map(str, pending)])
    if code == 0:
        for key in pending.values():
            passed.add(key)
        return []
    places = {}
    for line in output.splitlines():
        if "-Wclang-format" in line:
            file, number = line.split(":")[:2]
            places.setdefault(relative(Path(file)), []).append(int(number))
    found = [f"{file}: lines {', '.join(map(str, sorted(set(numbers))[:8]))}"
             for file, numbers in sorted(places.items())]
    names = " ".join(shlex.quote(file) for file in sorted(places))
    return [*found, f"To format: clang-format -i {names}"] if places else [output]


def compile_commands(build):
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return {Path(entry["file"]): entry for entry in entries}


def headers_read(build):
    """{object file: own files it was built from}, as ninja recorded them."""
    output = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], check=True,
                            capture_output=True, text=True).stdout
    read, current = {}, None
    for line in output.splitlines():
        if not line.startswith(" "):
            current = read.setdefault(line.split(":")[0], set())
        else:
            path = (build / line.strip()).resolve()
            if path.is_relative_to(ROOT) and not path.is_relative_to(ROOT / "build") and path.exists():
                current.add(path)
    return read


def tidy(build, file):
    code, output = run(["clang-tidy", "--quiet", "-p", str(build), str(file)])
    kept = [line for line in output.splitlines() if not re.match(r"\d+ warnings? generated", line)]
    return code == 0, "\n".join(kept)


def clazy(build, file):
    # -Wno-unknown…: the commands are g++'s. clazy ends with 0 whatever it warned of.
    code, output = run(["clazy-standalone", "-p", str(build), f"--checks={CLAZY_CHECKS}",
                        f"--header-filter={re.escape(str(ROOT))}/(app|ui|tests)/",
                        "--extra-arg=-Wno-unknown-warning-option", str(file)])
    return code == 0 and "[-Wclazy" not in output, output


def check_code(files, build, jobs, hashes, passed):
    commands = compile_commands(build)
    read = headers_read(build)
    own_headers = {file for file in own_files() if file.suffix == ".h"}
    checkers = [
        ("clang-tidy", tidy, hashes.of(ROOT / ".clang-tidy") + run(["clang-tidy", "--version"])[1]),
        ("clazy", clazy, CLAZY_CHECKS + run(["clazy-standalone", "--version"])[1]),
    ]
    pending = []
    for file in files:
        entry = commands.get(file)
        if not entry:
            yield f"{relative(file)}: no target compiles this file"
            continue
        # Objects are named relative to the build; without a record any own header may matter.
        object_file = re.search(r" -o (\S+)", entry["command"])[1]
        sources = read.get(object_file, own_headers) | {file}
        for name, checker, version in checkers:
            # The build's own place is not part of what is checked.
            command = entry["command"].replace(str(ROOT), "")
            key = f"{name}-" + hashes.key(sources, version, command)
            if not passed.has(key):
                pending.append((file, name, checker, key))
    if pending:
        print(f"lint: {len(pending)} checks of {len(files)} files by clang-tidy and clazy are to be done",
              flush=True)

    def work(item):
        file, name, checker, key = item
        clean, output = checker(build, file)
        if clean:
            passed.add(key)
            return None
        return f"{relative(file)}: {name} found\n{output}"

    with ThreadPoolExecutor(jobs) as pool:
        yield from filter(None, pool.map(work, pending))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "debug")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    build = options.build.resolve()

    files = own_files()
    code = [file for file in files if file.suffix in (".h", ".cpp")]
    sources = [file.resolve() for file in options.files] or [f for f in code if f.suffix == ".cpp"]
    hashes, passed = Hashes(), Passed(build.parent / "lint")
    # A fuzz target is compiled by the fuzz preset only.
    sources = [file for file in sources if not file.is_relative_to(ROOT / "tests" / "fuzz")]

    failed = False
    for title, check in [
        ("SPDX lines", lambda: check_spdx(files)),
        ("clang-format", lambda: check_format(code, hashes, passed)),
        ("clang-tidy and clazy", lambda: check_code(sources, build, options.jobs, hashes, passed)),
    ]:
        began = time.monotonic()
        found = False
        for text in check():
            print(text, flush=True)
            found = failed = True
        print(f"lint: {title}: {'failed' if found else 'clean'} ({time.monotonic() - began:.1f} s)",
              flush=True)
    passed.forget_old()
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"lint: {error}", file=sys.stderr)
        sys.exit(2)
