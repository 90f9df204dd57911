/* A disk that forgets what was not synced. Loaded before the C library into the process under test: whenever a file in the folder
   BRYGGA_DISK is synced, its bytes are copied to the folder BRYGGA_PLATTER, and that is all that a power cut leaves.
   With BRYGGA_DISK_LIES set nothing is copied after the first so many syncs, as by a disk that answers before it has written. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static long syncs = 0;

/* The name of a file of the disk on the platter; 0 for any other file. */
static int on_platter(const char *path, char *out) {
    const char *disk = getenv("BRYGGA_DISK"), *platter = getenv("BRYGGA_PLATTER");
    if (!disk || !platter) return 0;
    size_t length = strlen(disk);
    if (strncmp(path, disk, length) != 0 || path[length] != '/') return 0;
    return snprintf(out, PATH_MAX, "%s/%s", platter, path + length + 1) > 0;
}

static int path_of(int file, char *out) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, out, PATH_MAX - 1);
    if (length <= 0) return 0;
    out[length] = 0;
    return 1;
}

static void copy(int file) {
    char path[PATH_MAX], kept[PATH_MAX], half[PATH_MAX + 8], bytes[65536];
    struct stat about;
    if (!path_of(file, path) || !on_platter(path, kept)) return;
    if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return;
    const char *lies = getenv("BRYGGA_DISK_LIES");
    pthread_mutex_lock(&one_at_a_time);
    if (!lies || ++syncs <= atol(lies)) {
        snprintf(half, sizeof half, "%s.half", kept);
        int to = open(half, O_CREAT | O_TRUNC | O_WRONLY, 0600), from = open(path, O_RDONLY);
        ssize_t got;
        while (to >= 0 && from >= 0 && (got = read(from, bytes, sizeof bytes)) > 0)
            if (write(to, bytes, got) != got) break;
        close(from);
        close(to);
        rename(half, kept);
    }
    pthread_mutex_unlock(&one_at_a_time);
}

int fsync(int file) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    int done = real(file);
    if (done == 0) copy(file);
    return done;
}

int fdatasync(int file) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    int done = real(file);
    if (done == 0) copy(file);
    return done;
}

/* Names are kept at once: SQLite syncs the folder where it depends on it. */
int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    char kept[PATH_MAX];
    int done = real(path);
    if (done == 0 && on_platter(path, kept)) real(kept);
    return done;
}
