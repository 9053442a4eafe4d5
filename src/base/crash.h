/*
 * Crash points: places where the crash tests end the process as if the power had
 * failed. Every commit of the store and every step on the net passes one. With
 * REPLYD_CRASH_AT=N in the environment the N-th point passed kills the process
 * (SIGKILL); with REPLYD_CRASH_LOG=FILE each point passed appends its name to FILE.
 * Without them a point costs one read of a static flag. Safe from any thread.
 */
#ifndef BASE_CRASH_H
#define BASE_CRASH_H

/* `name` says where: "store.before_commit", "net.after_read", ... */
void crash_point(const char *name);

#endif
