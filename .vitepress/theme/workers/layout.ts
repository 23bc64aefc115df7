import type { LaidOut, LayoutJob } from '../composables/piece/useLayout'
import { layout } from '../support/actors/layout'

/** The worker's side of `composables/piece/useLayout.ts`: one network at a time, as they come. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const done: LaidOut = layout(data.ids, data.pairs, data.dragged)
  self.postMessage(done)
})
