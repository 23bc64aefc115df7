import type { Component } from 'vue'

/**
 * What an instrument draws in its own way, found by its folder in `views/`: all of it optional, each loaded where it is used.
 * Without a view, its outline is drawn as any other's.
 */
type Load = () => Promise<{ default: Component }>
const persons = import.meta.glob<{ default: Component }>('../views/*/Person.vue')

/** One person's result: takes `instrument`, `sheet` and `result`, emits `go` (id of a step) and `item`. */
export const personView = (instrument: string): Load | undefined => persons[`../views/${instrument}/Person.vue`]
