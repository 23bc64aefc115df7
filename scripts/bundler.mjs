import { availableParallelism } from 'node:os'

/** How Rolldown is to behave, which it reads when it is loaded: import this before it. What is set already stays. */

// One processor is for the plugins, which are JavaScript: more threads than are left only wait for each other.
process.env.ROLLDOWN_WORKER_THREADS ??= String(Math.max(1, availableParallelism() - 1))
// Linux would hand memory out, and clear it, two megabytes at a time: a tenth of a build, for nothing.
process.env.MIMALLOC_ALLOW_THP ??= '0'
