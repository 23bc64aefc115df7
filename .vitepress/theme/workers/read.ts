import { runJob } from '../support/room/incoming/job'
import type { Job } from '../support/room/incoming/job-kinds'
import type { FromWorker } from '../composables/reader'

/** The worker's side of `composables/reader.ts`: one job at a time, as they come. */
const tell = (message: FromWorker): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void runJob(data, (part) => tell({ kind: 'progress', part })).then((found) => tell({ kind: 'done', found }))
})
tell({ kind: 'ready' })
