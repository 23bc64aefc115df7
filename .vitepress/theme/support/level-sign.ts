import { levelLabel, placedLevel, type LevelRef, type LevelSet, type Tone } from '../../../exercises/core/levels'

/** A level as it is drawn everywhere: its word, and a sign that says the same without colour. */
export interface LevelSign {
  readonly word: string
  /** `unknown` where there is no information. */
  readonly tone: Tone | 'unknown'
  /** Steps filled and steps there are; `null` where the set has no order, so that nobody reads a rank. */
  readonly steps: { readonly filled: number; readonly of: number } | null
}

export function levelSign(sets: readonly LevelSet[], level: LevelRef): LevelSign {
  const placed = placedLevel(sets, level)
  const set = sets.find(({ id }) => id === level.set)
  return {
    word: levelLabel(sets, level),
    tone: placed?.tone ?? 'unknown',
    steps: set?.ordered === true ? { filled: placed?.step?.k ?? 0, of: set.levels.length } : null,
  }
}

/** A step of the sign, from the left; `size` and `rise` are shares of the sign's width and height. */
export interface SignStep {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly filled: boolean
}

/** How the sign is laid out: its whole width and height, the space between steps and the height of the first. */
export interface SignSize {
  readonly width: number
  readonly height: number
  readonly gap: number
  readonly lowest: number
}

/** The steps of a sign, rising from `lowest` to the whole height, whatever their number. */
export function signSteps({ filled, of }: { readonly filled: number; readonly of: number }, { width, height, gap, lowest }: SignSize): readonly SignStep[] {
  const each = (width - gap * (of - 1)) / of
  return Array.from({ length: of }, (_, index) => {
    const tall = of === 1 ? height : lowest + (index * (height - lowest)) / (of - 1)
    return { x: index * (each + gap), y: height - tall, width: each, height: tall, filled: index < filled }
  })
}
