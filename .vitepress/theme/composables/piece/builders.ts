import type { Component } from 'vue'
import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import type { Picture } from '../../support/picture/shapes'
import type { Block } from '../../support/report/model'

/** What a document's paper says ahead of its lists, with the drawings that its picture blocks name. */
export type PaperExtra<D = unknown> = (document: D) => { readonly blocks: readonly Block[]; readonly pictures: Readonly<Record<string, Picture>> }

/** What a panel asks to be written: the rows of a list, as many as it has and in their order, in one act. */
export interface Rewrite<D = Head> {
  readonly list: string
  /** Of the document as it is now, which may have gone on since the panel was drawn. */
  readonly rows: (document: D) => readonly object[]
}

/** A document that is filled in as tables, with what it shows of its own. */
export interface Builder {
  readonly workpiece: Workpiece
  /** Takes `document` and may tell `rewrite`; drawn below the findings. */
  readonly panel: Component | undefined
  readonly extra: PaperExtra
}

/** Every folder of `exercises/workpieces/`, each in a file of its own that loads only where it is used. */
const loaders = import.meta.glob<{ workpiece: Workpiece }>('../../../../exercises/workpieces/*/index.ts')

/** What documents draw in their own way, found by their folder in `views/`: all of it optional. */
const panels = import.meta.glob<{ default: Component }>('../../views/*/Panel.vue')

const extras = import.meta.glob<{ paperExtra: PaperExtra }>('../../views/*/paper.ts')

/** Loads a builder by the id of its workpiece. `undefined` when there is none of that name; rejects when the network does. */
export async function loadBuilder(id: string): Promise<Builder | undefined> {
  const [rules, panel, extra] = await Promise.all([
    loaders[`../../../../exercises/workpieces/${id}/index.ts`]?.(), panels[`../../views/${id}/Panel.vue`]?.(), extras[`../../views/${id}/paper.ts`]?.(),
  ])
  return rules?.workpiece.form && { workpiece: rules.workpiece, panel: panel?.default, extra: extra?.paperExtra ?? (() => ({ blocks: [], pictures: {} })) }
}
