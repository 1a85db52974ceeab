# shellcheck shell=bash
# What the scripts share; sourced from the project's root.

# shellcheck disable=SC2034 # used by those that source this
libtorch_version=2.15.0
cache=${XDG_CACHE_HOME:-$HOME/.cache}/torchffm

fail() {
    echo "$*" >&2
    exit 1
}

# need COMMAND WHY: a clear line where COMMAND is missing, with Debian's package of it.
need() {
    local package=$1
    [[ $1 != pip ]] || package=python3-pip
    [[ $1 != mvn ]] || package=maven
    if [[ $1 == pip ]] && python3 -m pip --version >/dev/null 2>&1; then
        return
    elif [[ $1 != pip ]] && command -v "$1" >/dev/null; then
        return
    fi
    fail "$2 needs $1: install it (Debian, Ubuntu: apt-get install $package)"
}

# One at a time: waits for another process that works on the same thing; the lock ends with this process.
lock() {
    mkdir -p "$cache"
    exec 9>"$cache/$1.lock"
    if ! flock --nonblock 9; then
        echo "$1: another process is at it, waiting"
        flock 9
    fi
}

# pip, with its progress bar on a terminal and without a word in a pipe.
pip_options() {
    [[ -t 1 ]] || echo --quiet
    echo --disable-pip-version-check
}
