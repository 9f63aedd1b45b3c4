# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by ./dev. Finds out where the tools are, installs or makes what is missing, and enters the private root.

packages_file=$top/packaging/debian13/packages.txt
packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$packages_file"; }

# Does this system itself have Qt 6.8 and its company in its archive?
has_native_packages() {
    local id version codename
    id=$(. /etc/os-release && echo "${ID:-}")
    version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    case $id in
    debian) [ "${version%%.*}" -ge 13 ] 2>/dev/null || [ -z "$version" ] && [ "$codename" != bookworm ] ;;
    ubuntu) dpkg --compare-versions "$version" ge 25.04 ;;
    *) return 1 ;;
    esac
}

# Prints those of the named packages which are not installed.
missing_of() {
    comm -13 <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p' | sort -u) \
        <(printf '%s\n' "$@" | sort -u)
}

# Installs the named packages: at once as root, after a question where sudo is needed, never unasked.
install_packages() {
    local asroot=()
    if [ "$(id -u)" -ne 0 ]; then
        if [ ! -t 0 ] || ! command -v sudo >/dev/null; then
            die "These packages are missing; please install them and start again:"$'\n'"  apt-get install $*"
        fi
        say "These packages are missing:"$'\n'"  $*"
        read -r -p "Install them with sudo apt-get? [y/N] " answer
        case $answer in [yY]*) ;; *) die "Nothing was installed." ;; esac
        asroot=(sudo)
    fi
    say "Installing $# packages."
    local apt=("${asroot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -qq)
    "${apt[@]}" install -y --no-install-recommends "$@" >&2 </dev/null \
        || { "${apt[@]}" update >&2 </dev/null && "${apt[@]}" install -y --no-install-recommends "$@" >&2 </dev/null; } \
        || die "The packages could not be installed: $*"
}

ensure_packages() {
    local missing
    mapfile -t missing < <(missing_of "$@")
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# Sets `root` to the private root, or leaves it empty where the system's own packages serve.
ensure_environment() {
    root=
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null \
        || die "./dev needs Debian or Ubuntu: it takes its tools from their packages."
    if has_native_packages; then
        local wanted
        mapfile -t wanted < <(packages)
        ensure_packages "${wanted[@]}"
        return
    fi
    local wanted=(mmdebstrap bubblewrap debian-archive-keyring)
    [ "$(id -u)" -eq 0 ] || wanted+=(uidmap)
    ensure_packages "${wanted[@]}"
    local key
    key=$({ packages; cat "$top/packaging/debian13/make-root.sh"; } | sha256sum | cut -c1-12)
    root=$cache/root-$key
    mkdir -p "$cache"
    # The lock is held, shared, as long as something runs inside; making and removing a root need it alone.
    exec 9>"$root.lock"
    flock -s 9
    if [ ! -d "$root" ]; then
        flock 9
        [ -d "$root" ] || "$top/packaging/debian13/make-root.sh" "$root" "$(packages | xargs | tr ' ' ,)" 9>&- \
            || die "The Debian 13 root could not be made. The lines above say why."
        flock -s 9
        remove_old_roots
    fi
}

# Roots of other package lists, unless something runs in them.
remove_old_roots() {
    local lock old
    for lock in "$cache"/root-*.lock; do
        old=${lock%.lock}
        [ "$old" != "$root" ] && [ -d "$old" ] || continue
        if flock -n "$lock" rm -rf --one-file-system "$old"; then
            say "Removed $old, which belonged to another package list."
        fi
    done
}

# enter_root VERB COMMAND…: replaces this process by COMMAND inside the root, in the same folder.
enter_root() {
    local verb=$1 bind=() name folder
    shift
    # The system's own folders come from the root, read-only; all others are the host's, at the same paths.
    for name in /*; do
        [ -d "$name" ] || continue
        case $name in
        /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /usr | /var | /lost+found | /nix) ;;
        *) [ -L "$name" ] && bind+=(--symlink "$(readlink "$name")" "$name") || bind+=(--bind "$name" "$name") ;;
        esac
    done
    for name in "$root"/usr "$root"/etc "$root"/var/lib "$root"/var/cache; do
        bind+=(--ro-bind "$name" "${name#"$root"}")
    done
    for name in bin sbin lib lib32 lib64; do
        [ -L "$root/$name" ] && bind+=(--symlink "usr/$name" "/$name")
    done
    for folder in /var/*; do
        [ -d "$folder" ] && [ ! -L "$folder" ] || continue
        case ${folder#/var/} in lib | cache | log | run | lock | spool | backups | mail | opt | local) ;; *) bind+=(--bind "$folder" "$folder") ;; esac
    done
    for name in /etc/passwd /etc/group /etc/hosts /etc/resolv.conf /etc/machine-id; do
        [ -r "$name" ] && [ -e "$root$name" ] && bind+=(--ro-bind "$name" "$name")
    done
    for folder in "/run/user/$(id -u)" /run/media; do
        [ -d "$folder" ] && bind+=(--bind "$folder" "$folder")
    done
    [ -d /sys ] && bind+=(--ro-bind /sys /sys)
    case $verb in
    test | asan | fuzz | bench | measure | screenshots) bwrap --ro-bind / / --unshare-net true 2>/dev/null && bind+=(--unshare-net) ;;
    esac
    for folder in "$PWD" "$top"; do
        case $folder/ in
        /usr/* | /etc/* | /var/lib/* | /var/cache/* | /var/log/* | /var/spool/* | /run/*)
            die "$folder is among the system's own folders, which are not seen inside the Debian 13 root." ;;
        esac
    done
    exec perl "$top/packaging/debian13/enter.pl" \
        bwrap "${bind[@]}" --dev-bind /dev /dev --proc /proc --chdir "$PWD" -- "$@"
}
