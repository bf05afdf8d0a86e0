# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What packaging/run and tests/run have in common: the packages, and how a preset is built.
# Sourced with $root, the top of the checkout.

# To build the program, with what it loads as it runs: Qt's own translations, the SVG plug-in, the way
# to the keychain, a font.
build_packages=(
    build-essential cmake ninja-build ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev
    libarchive-dev libyaml-cpp-dev libexpected-dev libqrencode-dev
    qt6-translations-l10n libqt6svg6 libsecret-1-0 fonts-dejavu-core
)

say()
{
    printf '%s: %s\n' "$program" "$*" >&2
}

die()
{
    say "$@"
    exit 1
}

# Installs those of the named Debian packages that are missing. Without apt the compiler and CMake
# decide: what a build needs is named once they fail (see build).
install_missing()
{
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0

    local installed missing=() package as_root=()
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "Please install, as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get
        -o DPkg::Lock::Timeout=300 -qq)
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null; } ||
        die "Could not install: ${missing[*]}"
}

# build PRESET DIRECTORY TARGET...: configures when needed, then builds; quiet when nothing changed.
# Returns non-zero when it failed, after naming what a system without apt has to provide.
build()
{
    local preset=$1 directory=$root/build${2:+/$2} output
    shift 2
    local stamp=$directory/.configured

    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null || ! command -v c++ >/dev/null; then
        name_requirements
        return 1
    fi
    # A checkout that was moved or copied brings a cache that belongs to another place.
    if [ -e "$directory/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$directory/CMakeCache.txt"; then
        rm -rf "$directory/CMakeCache.txt" "$directory/CMakeFiles" "$stamp"
    fi
    if [ -d "$directory" ] && [ ! -w "$directory" ]; then
        say "$directory belongs to another user; remove it, or run this as that user."
        return 1
    fi
    if [ ! -e "$stamp" ] || [ "$root/CMakePresets.json" -nt "$stamp" ]; then
        say "Configuring the $preset build in $directory"
        if ! output=$(cd "$root" && cmake --preset "$preset" 2>&1); then
            printf '%s\n' "$output" >&2
            command -v apt-get >/dev/null || name_requirements
            return 1
        fi
        touch "$stamp"
    fi
    # Paths count from the top of the checkout, so that all clones share what ccache keeps.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    # Without what ninja says when there is nothing to do; -u, so that progress is seen.
    ninja -C "$directory" "$@" 2>&1 |
        sed -u -E '/^ninja: (Entering|no work)|Re-checking globbed/d' >&2
    return "${PIPESTATUS[0]}"
}

name_requirements()
{
    say "Please install with your system's package manager:"
    cat >&2 <<'LIST'
  - a C++20 compiler (g++ 12 or clang 14 and later), CMake 3.25 or later, Ninja; ccache if you like
  - Qt 6.4 or later with development files: Core, Gui, Widgets, Network, D-Bus, Test, SVG,
    Linguist tools; Qt's own translations; on Wayland the Qt Wayland plug-in
  - QtKeychain 0.13 or later for Qt 6; as the program runs, libsecret and a keychain such as GNOME Keyring
  - libarchive 3.6 or later with its headers
  - yaml-cpp 0.7 or later and tl-expected 1.0 or later, both with their CMake files
  - libqrencode 4 or later with its header
LIST
}
