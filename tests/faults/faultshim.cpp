// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program under test: counts its writes to files whose path contains FAULT_MATCH (write, pwrite,
// ftruncate, fsync, fdatasync, rename, renameat2, link, linkat, unlink) and at number FAULT_AT does what FAULT_MODE says:
//   kill-before, kill-after   SIGKILL before or after the call
//   power                     SIGKILL after a seeded random half (FAULT_SEED) of what was written since the last
//                             sync of its file has been taken back, as a disk does that loses its cache
//   enospc-once, enospc, eio-once, eio    the call fails; from then on every call, without "-once"
//   network                   the files lie in a folder of another host, as statfs() tells
// FAULT_COUNT names a file that receives the number of calls when the program ends by itself. FAULT_WEAK=1 is the
// control: the database is told synchronous=OFF, and that it had said FULL.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace
{

struct Unsynced {
    std::string path;
    ino_t inode;
    off64_t offset, sizeBefore;
    std::string before, after;
    bool truncation;
};

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::recursive_mutex mutex;
long calls = 0;
const std::string match = setting("FAULT_MATCH");
const std::string mode = setting("FAULT_MODE");
const long at = std::atol(setting("FAULT_AT").c_str());
std::vector<Unsynced> unsynced;

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

std::string pathOf(int file)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, size_t(length)) : std::string();
}

bool isWatched(const std::string &path)
{
    return !match.empty() && path.find(match) != std::string::npos;
}

void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

/// Takes back everything since the last sync, then lets a random half of it have reached the disk.
void losePower()
{
    static auto *const put = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    static auto *const cut = original<int(int, off64_t)>("ftruncate64");
    std::mt19937 random(unsigned(std::atol(setting("FAULT_SEED").c_str())));
    const auto onFile = [](const Unsynced &call, auto &&work) {
        const int file = open(call.path.c_str(), O_RDWR | O_CLOEXEC);
        if (file >= 0) {
            work(file);
            close(file);
        }
    };
    for (auto call = unsynced.rbegin(); call != unsynced.rend(); ++call) {
        onFile(*call, [&](int file) {
            put(file, call->before.data(), call->before.size(), call->offset);
            cut(file, call->sizeBefore);
        });
    }
    for (const Unsynced &call : unsynced) {
        if (random() % 2)
            continue;
        onFile(call, [&](int file) {
            if (call.truncation)
                cut(file, call.offset);
            else
                put(file, call.after.data(), call.after.size(), call.offset);
        });
    }
}

void remember(int file, const std::string &path, const void *data, size_t size, off64_t offset,
              bool truncation)
{
    struct stat64 facts = {};
    if (mode != "power" || fstat64(file, &facts) != 0)
        return;
    const size_t kept = truncation ? size_t(std::max<off64_t>(0, facts.st_size - offset)) : size;
    Unsynced call{path, facts.st_ino, offset, facts.st_size, std::string(kept, '\0'),
                  {},   truncation};
    const ssize_t got = pread64(file, call.before.data(), kept, offset);
    call.before.resize(got > 0 ? size_t(got) : 0);
    if (!truncation)
        call.after.assign(static_cast<const char *>(data), size);
    unsynced.push_back(std::move(call));
}

void synced(int file)
{
    struct stat64 facts = {};
    if (fstat64(file, &facts) == 0)
        std::erase_if(unsynced, [&](const Unsynced &call) { return call.inode == facts.st_ino; });
}

/// Counts a watched call, does it or fails it, and ends the program where that is asked for.
template <typename Call>
auto watched(const std::string &path, Call &&call) -> decltype(call())
{
    if (!isWatched(path))
        return call();
    const std::scoped_lock lock(mutex);
    const long number = ++calls;
    const bool hit = at > 0 && number == at;
    if (hit && mode == "kill-before")
        die();
    const bool fails = at > 0
        && (mode == "enospc" || mode == "eio"
                ? number >= at
                : hit && (mode == "enospc-once" || mode == "eio-once"));
    if (fails) {
        errno = mode.starts_with("enospc") ? ENOSPC : EIO;
        return -1;
    }
    const auto result = call();
    if (hit && mode == "power")
        losePower();
    if (hit && (mode == "power" || mode == "kill-after"))
        die();
    return result;
}

struct Report {
    ~Report()
    {
        const std::string path = setting("FAULT_COUNT");
        if (FILE *file = path.empty() ? nullptr : std::fopen(path.c_str(), "w")) {
            std::fprintf(file, "%ld\n", calls);
            std::fclose(file);
        }
    }
} report;

} // namespace

extern "C" {

ssize_t write(int file, const void *data, size_t size)
{
    static auto *const real = original<ssize_t(int, const void *, size_t)>("write");
    const std::string path = pathOf(file);
    return watched(path, [&] {
        if (isWatched(path))
            remember(file, path, data, size, lseek64(file, 0, SEEK_CUR), false);
        return real(file, data, size);
    });
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    const std::string path = pathOf(file);
    return watched(path, [&] {
        if (isWatched(path))
            remember(file, path, data, size, offset, false);
        return real(file, data, size, offset);
    });
}

int ftruncate64(int file, off64_t size)
{
    static auto *const real = original<int(int, off64_t)>("ftruncate64");
    const std::string path = pathOf(file);
    return watched(path, [&] {
        if (isWatched(path))
            remember(file, path, nullptr, 0, size, true);
        return real(file, size);
    });
}

// The machine itself stays on: what counts is that a sync was asked for, and the disk is spared.
int fsync(int file)
{
    return watched(pathOf(file), [&] {
        synced(file);
        return 0;
    });
}

int fdatasync(int file)
{
    return watched(pathOf(file), [&] {
        synced(file);
        return 0;
    });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    return watched(to, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, unsigned)>(
        "renameat2");
    return watched(to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("link");
    return watched(to, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, int)>("linkat");
    return watched(to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("unlink");
    if (mode.starts_with("enospc"))
        return real(path); // a full disk lets go of files
    return watched(path, [&] { return real(path); });
}

int statfs64(const char *path, struct statfs64 *facts) noexcept
{
    static auto *const real = original<int(const char *, struct statfs64 *)>("statfs64");
    const int done = real(path, facts);
    if (mode == "network" && isWatched(path))
        facts->f_type = 0x6969; // NFS
    return done;
}

int statfs(const char *path, struct statfs *facts) noexcept
{
    static auto *const real = original<int(const char *, struct statfs *)>("statfs");
    const int done = real(path, facts);
    if (mode == "network" && isWatched(path))
        facts->f_type = 0x6969;
    return done;
}

int sqlite3_prepare_v3(sqlite3 *db, const char *sql, int size, unsigned flags,
                       sqlite3_stmt **statement, const char **tail)
{
    static auto *const real =
        original<int(sqlite3 *, const char *, int, unsigned, sqlite3_stmt **, const char **)>(
            "sqlite3_prepare_v3");
    if (!setting("FAULT_WEAK").empty()) {
        if (std::strcmp(sql, "PRAGMA synchronous = FULL") == 0)
            return real(db, "PRAGMA synchronous = OFF", -1, flags, statement, tail);
        if (std::strcmp(sql, "PRAGMA synchronous") == 0)
            return real(db, "SELECT 2", -1, flags, statement, tail);
    }
    return real(db, sql, size, flags, statement, tail);
}

} // extern "C"
