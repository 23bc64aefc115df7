import { h, type Component } from 'vue'
import { ownDrawing, personView } from '../../composables/views'
import type OutlineView from './OutlineView.vue'

/** The outline, with the instrument's own pictures where it has any. */
async function outlineView(instrument: string): Promise<{ default: Component }> {
  const [{ default: Outline }, draw] = await Promise.all([import('./OutlineView.vue'), ownDrawing(instrument)])
  return { default: (_props, { attrs, slots }) => h(Outline, { ...attrs, draw } as InstanceType<typeof OutlineView>['$props'], slots) }
}

/** Offers to keep all of the site, beside what is handed over. */
export const keepWholeSite = () => import('../pages/KeepWholeSite.vue')

/** Fetches what hands a sheet over, with its code to be scanned. */
export const handOver = () => import('./HandOver.vue')

/** Fetches what draws one person's result: the instrument's own view where it has one, its outline where not. */
export const resultView = (instrument: string): Promise<{ default: Component }> => personView(instrument)?.() ?? outlineView(instrument)
