import type { Component } from 'vue'
import type { DrawPart } from '../support/outline'

/**
 * What an instrument draws in its own way, found by its folder in `views/`: all of it optional, each loaded where it is used.
 * Without a view, its outline is drawn as any other's.
 */
type Load = () => Promise<{ default: Component }>
const persons = import.meta.glob<{ default: Component }>('../views/*/Person.vue')

const groups = import.meta.glob<{ default: Component }>('../views/*/Group.vue')
const pictures = import.meta.glob<{ drawPart: DrawPart }>('../views/*/picture.ts')

/** One person's result where a picture of its parts is not enough: takes `instrument`, `sheet` and `result`, emits `go` (id of a step) and `item`. */
export const personView = (instrument: string): Load | undefined => persons[`../views/${instrument}/Person.vue`]

/** A group's result: takes `summary` and `draw`. */
export const groupView = (instrument: string): Load | undefined => groups[`../views/${instrument}/Group.vue`]

/** The drawing of a part of a result: the instrument's own, or the rows of its outline. */
export async function ownDrawing(instrument: string): Promise<DrawPart> {
  const load = pictures[`../views/${instrument}/picture.ts`]
  return load ? (await load()).drawPart : (await import('../support/outline')).partPicture
}
