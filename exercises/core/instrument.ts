import type { LevelSet } from './levels'

/**
 * The words of the house.
 *
 * - An **instrument** is a questionnaire about one municipality, alliance, network or initiative, with a scoring rule.
 * - An **item** is one question. Its answers are *scale* (small integers), *yes-no* (1/0) or *choice* (option ids, in order).
 * - A **group** is a set of items that belong together: an area, a category, a practice.
 * - A **level** is a named step that the rule gives (`levels.ts`); an **outline** is the result in words (`outline.ts`).
 * - `null` means «No sé / no aplica». It is never a low value: it leaves numerator and denominator alike.
 * - A **definition** is all of the above as plain data. Every form of an instrument is derived from it.
 */

/** Where a statement comes from: the source named, or a decision of this kit that the site shows as such. */
export type Origin = 'fuente' | 'kit'

interface ItemBase {
  /** Kebab-case ASCII, unique in the instrument, permanent once published. */
  readonly id: string
  /** A few words, to name the item in tables and charts. */
  readonly title: string
  /** The question as a person reads it. Plain text. */
  readonly prompt: string
  /** Document or record where a third person could check the answer («medio de verificación»). */
  readonly verification?: string
  /**
   * Whether the highest option is a claim that a note should back: it is asked for while answering, and listed where nobody wrote
   * one (`claimedValue`). Left out: yes for scales whose larger values are good news, no for everything else.
   */
  readonly backed?: boolean
  readonly origin: Origin
  /** Key and section, such as `ortega-2006 §6.2.4 c`; for `origin: 'kit'`, what the decision leans on. */
  readonly source: string
}

export interface ScaleOption {
  readonly value: number
  /** One or two words: «Medio». */
  readonly label: string
  /** What a person could observe when this option holds. */
  readonly text: string
}

export interface ChoiceOption {
  readonly id: string
  readonly label: string
  readonly text: string
}

/** Options in ascending order of `value`. */
export interface ScaleItem extends ItemBase {
  readonly kind: 'scale'
  readonly options: readonly ScaleOption[]
  /**
   * Which of the two middle answers of an even group is the careful reading. Left out: the lower one. `upper`: the larger one,
   * because here a larger value is the worse news, as in the severity of a challenge.
   */
  readonly careful?: 'upper'
}

export interface YesNoItem extends ItemBase {
  readonly kind: 'yes-no'
}

/** Options in their order, which the group's median and agreement use. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice'
  readonly options: readonly ChoiceOption[]
}

export type Item = ScaleItem | YesNoItem | ChoiceItem

export interface ItemGroup {
  readonly id: string
  readonly title: string
  /** The question that the whole group answers. */
  readonly question: string
  readonly source: string
  readonly items: readonly Item[]
}

/** What is measured: the municipality itself, or the alliance, network or initiative that whoever answers has in mind. */
export const SUBJECT_KINDS = ['municipio', 'alianza', 'red', 'iniciativa'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export interface InstrumentDefinition {
  readonly id: string
  /** Grows by one with each change that makes old answers mean something else. Never mixed in one aggregate. */
  readonly version: number
  /** Permanent number of this instrument inside links, 1 to 31. */
  readonly code: number
  readonly title: string
  /** The title of a report, where it says more than `title`. */
  readonly reportTitle?: string
  readonly about: SubjectKind
  /** What a group of its items is called, as a header: «Área», «Categoría». */
  readonly groupLabel: string
  /** One sentence: what a person gets to know. */
  readonly purpose: string
  /**
   * Where a result could point at one person: who will see it, and who must know before. Its page says it before the first
   * question, and so does its sheet of paper.
   */
  readonly notice?: string
  /** Minutes that one person usually needs. */
  readonly minutes: number
  readonly sources: readonly string[]
  readonly groups: readonly ItemGroup[]
  readonly levelSets: readonly LevelSet[]
}

/** The answer to an item: number for scale and yes-no, option id for choice, `null` for «No sé». */
export type AnswerValue = number | string | null

type ItemsOf<D extends InstrumentDefinition> = D['groups'][number]['items'][number]
type ValueOf<I> = I extends { readonly kind: 'scale'; readonly options: readonly (infer O)[] }
  ? O extends { readonly value: infer V } ? V : never
  : I extends { readonly kind: 'yes-no' } ? 0 | 1
  : I extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
    ? O extends { readonly id: infer V } ? V : never
    : never

/** Ids of the definition's items, as a union: an unknown item does not compile. */
export type ItemId<D extends InstrumentDefinition> = ItemsOf<D>['id']
/** Ids of the levels that a definition declares, as a union: an undeclared level does not compile. */
export type LevelId<D extends InstrumentDefinition> = D['levelSets'][number]['levels'][number]['id']
export type GroupId<D extends InstrumentDefinition> = D['groups'][number]['id']
/** Answers by item id; a missing item is the same as `null`. */
export type AnswersOf<D extends InstrumentDefinition> = {
  readonly [I in ItemsOf<D> as I['id']]?: ValueOf<I> | null
}

/**
 * Declares an instrument. Identity on types, so that `AnswersOf` can be inferred from the literal;
 * at run time it only refuses a definition that could not be scored.
 *
 * @throws Error when item ids repeat or a set of options is empty or out of order: a mistake of the author, seen at once.
 */
export function defineInstrument<const D extends InstrumentDefinition>(definition: D): D {
  const seen = new Set<string>()
  for (const item of itemsOf(definition)) {
    if (seen.has(item.id)) throw new Error(`${definition.id}: item ${item.id} stands twice`)
    seen.add(item.id)
    if (item.kind === 'yes-no') continue
    if (item.options.length < 2) throw new Error(`${definition.id}: item ${item.id} needs two options or more`)
    if (item.kind !== 'scale') continue
    item.options.reduce((before, option) => {
      if (option.value <= before) throw new Error(`${definition.id}: options of ${item.id} are not in ascending order`)
      return option.value
    }, -Infinity)
  }
  return definition
}

/** All items in the definition's order, which is the order of columns, charts and links. */
export function itemsOf(definition: InstrumentDefinition): readonly Item[] {
  return definition.groups.flatMap((group) => group.items)
}

/** The values that an item accepts besides `null`, in their order. */
export function optionValues(item: Item): readonly (number | string)[] {
  switch (item.kind) {
    case 'scale': return item.options.map((option) => option.value)
    case 'yes-no': return [0, 1]
    case 'choice': return item.options.map((option) => option.id)
  }
}

/** The highest option of an item whose highest option a note should back; `undefined` where none is asked for. */
export function claimedValue(item: Item): number | string | undefined {
  const backed = item.backed ?? (item.kind === 'scale' && item.careful === undefined)
  return backed ? optionValues(item).at(-1) : undefined
}
