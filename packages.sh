# Debian packages that pressdex needs, and how they are installed. Sourced by quickstart and check.

packages_to_build="g++ cmake ninja-build pkg-config libxapian-dev libicu-dev libcli11-dev nlohmann-json3-dev libexpected-dev libmicrohttpd-dev libkainjow-mustache-dev libcld2-dev libexpat1-dev libzip-dev libdeflate-dev poppler-utils libgumbo-dev"
packages_to_test="libgtest-dev xapian-tools chromium nodejs npm lighttpd python3 xz-utils"

say() { printf '\n== %s\n' "$*"; }

# step NAME COMMAND...: runs the command; a failure says which step it was.
step() {
    step_name=$1
    shift
    say "$step_name"
    "$@" || { status=$?; printf '\n%s failed: %s (exit code %s)\n' "$step_name" "$*" "$status" >&2; exit "$status"; }
}

is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# install_missing PACKAGE...: installs what is not there, as root or through sudo; else says what to install.
install_missing() {
    missing=
    for package in "$@"; do
        # A tool that came another way counts too (node from elsewhere brings its own npm).
        case $package in
            nodejs) command -v node >/dev/null && continue ;;
            g++ | cmake | npm | chromium | lighttpd | python3) command -v "$package" >/dev/null && continue ;;
        esac
        is_installed "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    command -v apt-get >/dev/null || { echo "Not a Debian system; please install:$missing" >&2; return 1; }
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root: apt-get install$missing" >&2; return 1; }
        as_root=sudo
    fi
    say "Installing:$missing"
    # shellcheck disable=SC2086 # package names are words
    $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
}
