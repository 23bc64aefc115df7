import type { CopyStanding } from '../copies'
import type { Lacking } from './lacking'

/**
 * How a thing stands before a meeting: `ready`; `look`, worth a minute; `fix`, it would fail there; `ask`, nobody knows until the person
 * tries it.
 */
export type Standing = 'ready' | 'look' | 'fix' | 'ask'

export const CHECKS = ['tools', 'connection', 'copy', 'camera', 'projector', 'paper'] as const
export type CheckId = (typeof CHECKS)[number]

/** What was found of one thing; the words for each code are in `strings/readiness.ts`. */
export type Finding =
  | { readonly id: 'tools'; readonly standing: Standing; readonly code: 'kept' | 'part' | 'missing' | 'unable'; readonly lacking: Lacking }
  | { readonly id: 'connection'; readonly standing: Standing; readonly code: 'connected' | 'worked' | 'failed'; readonly lacking: Lacking }
  | { readonly id: 'copy'; readonly standing: Standing; readonly code: 'nothing' | 'copied' | 'missing'; readonly names: readonly string[] }
  | { readonly id: 'camera'; readonly standing: Standing; readonly code: CameraFact }
  | { readonly id: 'projector'; readonly standing: Standing; readonly code: WindowFact; readonly second: boolean | null }
  | { readonly id: 'paper'; readonly standing: Standing; readonly code: 'printed' | 'not-printed' }

/** `untried` until the person presses. */
export type CameraFact = 'untried' | 'works' | 'insecure' | 'none' | 'denied' | 'failed'
export type WindowFact = 'untried' | 'opened' | 'blocked'

const NOTHING: Lacking = { tools: [], parts: 0, all: false }

/** What is known of this device. */
export interface DeviceFacts {
  /** What of the tools is not kept; `null` where this browser, or a plain http address, can keep nothing. */
  readonly lacking: Lacking | null
  /** The last try with the connection off: what did not open; `null` when not tried. */
  readonly offlineTry: Lacking | null
  /** Mesas and rooms of no mesa that hold something. */
  readonly copies: readonly { readonly name: string; readonly standing: CopyStanding }[]
  readonly camera: CameraFact
  readonly window: WindowFact
  /** Whether there is another screen; `null` where the browser does not say. */
  readonly secondScreen: boolean | null
  readonly printed: boolean
}

const isWhole = ({ tools, parts }: Lacking): boolean => tools.length === 0 && parts === 0

function tools({ lacking }: DeviceFacts): Finding {
  if (lacking === null) return { id: 'tools', standing: 'fix', code: 'unable', lacking: NOTHING }
  const code = isWhole(lacking) ? 'kept' : lacking.all ? 'missing' : 'part'
  return { id: 'tools', standing: code === 'kept' ? 'ready' : 'fix', code, lacking }
}

function connection({ offlineTry }: DeviceFacts): Finding {
  if (offlineTry === null) return { id: 'connection', standing: 'ask', code: 'connected', lacking: NOTHING }
  return isWhole(offlineTry) ? { id: 'connection', standing: 'ready', code: 'worked', lacking: offlineTry } : { id: 'connection', standing: 'fix', code: 'failed', lacking: offlineTry }
}

function copy({ copies }: DeviceFacts): Finding {
  const names = copies.filter(({ standing }) => standing.kind === 'none' || standing.changed).map(({ name }) => name)
  if (copies.length === 0) return { id: 'copy', standing: 'ready', code: 'nothing', names }
  return names.length === 0 ? { id: 'copy', standing: 'ready', code: 'copied', names } : { id: 'copy', standing: 'fix', code: 'missing', names }
}

/** Without a camera a code can still come as a photo, a link or a file: it is never what stops a meeting. */
const CAMERA: Readonly<Record<CameraFact, Standing>> = { untried: 'ask', works: 'ready', insecure: 'look', none: 'look', denied: 'fix', failed: 'look' }

function projector({ window, secondScreen: second }: DeviceFacts): Finding {
  const standing: Standing = window === 'untried' ? 'ask' : window === 'blocked' ? 'fix' : second === false ? 'look' : 'ready'
  return { id: 'projector', standing, code: window, second }
}

/** Each thing to see to before a meeting, in the order in which it is best seen to. */
export function readiness(facts: DeviceFacts): readonly Finding[] {
  return [
    tools(facts),
    connection(facts),
    copy(facts),
    { id: 'camera', standing: CAMERA[facts.camera], code: facts.camera },
    projector(facts),
    { id: 'paper', standing: facts.printed ? 'ready' : 'ask', code: facts.printed ? 'printed' : 'not-printed' },
  ]
}
