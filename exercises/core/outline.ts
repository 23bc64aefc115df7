import type { ItemAggregate } from './aggregate'
import type { AnswerValue } from './instrument'
import type { LevelRef } from './levels'

/**
 * A result said once, in a neutral form: whatever an instrument measures, the screen, the room, the projector, paper, Word,
 * Excel and the panel draw only this and the definition. Its sentences are the instrument's own content, in plain text.
 */
export interface Outline {
  /** The whole result in one phrase, without a full stop, so that other sentences can hold it. */
  readonly headline: string
  /** One or more, each with a table of its own. */
  readonly parts: readonly Part[]
}

export interface Part {
  /** Unique in the instrument, permanent. */
  readonly id: string
  readonly title: string
  /** Headers of its table. */
  readonly columns: {
    /** What a row is: «Área», «Práctica». */
    readonly row: string
    /** What its levels are, where they are not steps of one stair that anyone would call «Nivel»: «Modelo», «Cuadrante». */
    readonly level?: string
    /** What `figure` says: «Suma y máximo». */
    readonly figure: string
    /** What `value` is, where it deserves a column of numbers in a spreadsheet: «Suma». */
    readonly value?: string
    /** What `low` lists: «Ítems en 0»; left out where no row has any. */
    readonly low?: string
    /** What the suggestions are, one and several, where the source has a name for them: «Producto esperado», «Productos esperados». */
    readonly next?: readonly [one: string, several: string]
  }
  /** In the order in which they are to be read; the same rows whatever was answered, except in lists of priorities. */
  readonly rows: readonly Row[]
}

export interface Row {
  /** Unique in the instrument, permanent: what a room keeps about the row (hours, proposal) is kept under it. */
  readonly id: string
  readonly title: string
  /** `sin-informacion` where too little was answered; `null` where this row has no levels at all. */
  readonly level: LevelRef | null
  /** «7 de 12», «brecha 4,2»; empty where there is nothing to count. */
  readonly figure: string
  /** The number that `figure` says, to sort and compare; `null` where there is none or it has no order. */
  readonly value: number | null
  /** Why it stands where it stands: one or more sentences. */
  readonly because: readonly string[]
  /** Ids of the items that it rests on, in the definition's order: respondents, agreement and spread come from their aggregates. */
  readonly items: readonly string[]
  /** Of those, the ones that hold it back or stand lowest: what to look at first. */
  readonly low: readonly string[]
  /** For groups: people disagree on so many of its items that values should be agreed on before anything is planned. */
  readonly disputed: boolean
  /** What to do from here; none where the row has no information. */
  readonly next: readonly Suggestion[]
}

/** A next step that a result suggests. A proposal of intervention starts from them. */
export interface Suggestion {
  /** Unique in its row, permanent: a line of a proposal remembers that it comes from here. */
  readonly id: string
  /** The expected product or first step: one sentence that stands alone in a table. */
  readonly text: string
  /** Level of the row's set for which it is meant, where it is meant for one. */
  readonly level?: string
  /** Kind of technical assistance that helps to do it. */
  readonly assistance?: string
  /** Where this is learnt or built. */
  readonly places?: readonly Place[]
  /** The step stands whole in another row: it is named here, and no proposal drafts it twice. */
  readonly elsewhere?: true
}

/** A page of the site by its id: drawn as a link where the page exists, as plain words where it does not yet. */
export interface Place {
  readonly kind: PlaceKind
  /** Address under the kind's folder: `estrategia` (workshop), `02-fundamentos-y-gestion/04-planificacion-estrategica` (lesson). */
  readonly id: string
  readonly title: string
  /** What of it helps here, in a sentence. */
  readonly why?: string
}

/** Folder of each kind of place under `docs/`. */
export const PLACE_FOLDERS = { workshop: 'talleres', lesson: 'modulos', instrument: 'instrumentos', guide: 'facilitacion' } as const
export type PlaceKind = keyof typeof PLACE_FOLDERS

/** What an outline may say of a group beside its result. Without it, the result is one person's. */
export interface GroupReading {
  /** People, those who answered nothing included. */
  readonly respondents: number
  /** By item id; `value` is the value in force, which the mesa may have agreed on. */
  readonly items: Readonly<Record<string, Pick<ItemAggregate, 'n' | 'value' | 'status'>>>
}

/** Values by item id: one person's answers, or a group's values. */
export type Values = Readonly<Record<string, AnswerValue | undefined>>

/** What of an instrument comes from its sources and what is this kit's own, in plain sentences. */
export interface Provenance {
  /** How to read the result, for someone who was not there: what was asked, what it does not say. */
  readonly reading: readonly string[]
  /** How the result is reached from the items' values, cut-offs included. */
  readonly rule: readonly string[]
  readonly source: readonly string[]
  readonly ours: readonly string[]
  /** As a list of references writes them; each ends with the key in brackets: `[ortega-2006]`. */
  readonly references: readonly string[]
}
