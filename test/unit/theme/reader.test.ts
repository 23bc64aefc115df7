import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { encodeResponse } from '../../../exercises/responses/link'
import { createReader, type FromWorker } from '../../../.vitepress/theme/composables/reader'
import { runJob } from '../../../.vitepress/theme/support/room/incoming/job'
import type { ChatReading } from '../../../.vitepress/theme/support/room/incoming/chat'
import type { Job } from '../../../.vitepress/theme/support/room/incoming/job-kinds'
import { writeCourseFile } from '../../../.vitepress/theme/support/course/backup'
import { ROUTES } from '../../../.vitepress/theme/support/course/records'
import { NOW, sheet } from './room.fixtures'

const file = (content: string, name = 'a.json'): Job<'file'> => ({ kind: 'file', file: new File([content], name), definition, definitions: [definition] })
const sound = file(JSON.stringify(sheet('r-a')))
const outcome = (found: ChatReading | null): unknown => found?.pieces.map((piece) => (piece.response === null ? piece.problem : piece.response.respondent.id)) ?? null
const nothing = (): void => undefined

/** A worker that does as its script says, here. */
class Stub {
  onmessage: ((event: { data: FromWorker }) => void) | null = null
  onerror: ((event: { preventDefault: () => void }) => void) | null = null
  terminated = false
  constructor(readonly script: (worker: Stub, job: Job) => void) {}
  postMessage(job: Job): void { this.script(this, job) }
  terminate(): void { this.terminated = true }
  tell(data: FromWorker): void { this.onmessage?.({ data }) }
  fail(): void { this.onerror?.({ preventDefault: nothing }) }
}
const working = (): Stub => new Stub((worker, job) => {
  worker.tell({ kind: 'ready' })
  void runJob(job, (part) => worker.tell({ kind: 'progress', part })).then((found) => worker.tell({ kind: 'done', found }))
})
/** A reader and the workers that it started. */
function reading(make: () => Stub) {
  const started: Stub[] = []
  const reader = createReader(() => {
    const stub = make()
    started.push(stub)
    // Only what the reader uses of a worker.
    return stub as unknown as Worker
  })
  return { ...reader, started }
}

describe('what people bring is read', () => {
  it('in one worker, one thing after another, which ends when nothing more comes', async () => {
    const { read, close, started } = reading(working)
    expect(outcome(await read(sound, nothing))).toEqual(['r-a'])
    expect(outcome(await read({ kind: 'text', text: `#r=${encodeResponse(definition, sheet('r-bbbbbb'))}`, source: 'texto', definitions: [definition] }, nothing))).toEqual(['r-bbbbbb'])
    close()
    expect(started.map(({ terminated }) => terminated)).toEqual([true])
  })

  it('on the page where workers are not allowed, do not come, or cannot be handed it', async () => {
    const forbidden = createReader(() => { throw new Error('SecurityError') })
    expect(outcome(await forbidden.read(sound, nothing))).toEqual(['r-a'])
    const missing = reading(() => new Stub((worker) => worker.fail()))
    expect(outcome(await missing.read(sound, nothing))).toEqual(['r-a'])
    expect(outcome(await missing.read(sound, nothing))).toEqual(['r-a'])
    expect(missing.started).toHaveLength(1)
    const picky = reading(() => new Stub(() => { throw new Error('DataCloneError') }))
    expect(outcome(await picky.read(sound, nothing))).toEqual(['r-a'])
  })

  it('not again on the page when a worker broke on it, which is told; the next thing gets a new one', async () => {
    let breaks = true
    const { read, started } = reading(() => (breaks ? new Stub((worker) => { worker.tell({ kind: 'ready' }); worker.fail() }) : working()))
    expect(outcome(await read(sound, nothing))).toEqual([expect.stringContaining('no pudo abrir el archivo')])
    breaks = false
    expect(outcome(await read(sound, nothing))).toEqual(['r-a'])
    expect(started).toHaveLength(2)
  })

  it('until it is cancelled: then its worker is stopped and nothing comes of it', async () => {
    const { read, cancel, started } = reading(() => new Stub((worker) => worker.tell({ kind: 'progress', part: 0.5 })))
    const told: number[] = []
    const found = read(sound, (part) => told.push(part))
    cancel()
    expect(await found).toBeNull()
    started[0]?.tell({ kind: 'progress', part: 0.6 })
    expect([told, started[0]?.terminated]).toEqual([[0.5], true])
  })
})

describe('a copy that was downloaded before', () => {
  const progress = { id: 'route', value: { kind: 'route', route: { value: ROUTES[0], at: NOW } } } as const
  const course = (text: string) => ({ kind: 'course', file: new File([text], 'avance.json'), now: NOW }) as const

  it.each([['in a worker', working], ['on the page', () => { throw new Error('SecurityError') }]])('is read whole %s', async (_, make) => {
    const { read } = reading(make)
    expect(await read(course(writeCourseFile([progress], NOW)))).toEqual({ status: 'read', records: [progress], skipped: 0 })
  })

  it('is refused in words when it is too large, or broke its reader', async () => {
    const { read } = reading(working)
    expect(await read(course(' '.repeat(8_000_001)))).toEqual({ status: 'refused', why: 'too-large' })
    const broken = reading(() => new Stub((worker) => { worker.tell({ kind: 'ready' }); worker.fail() }))
    expect(await broken.read(course('{}'))).toEqual({ status: 'refused', why: 'unreadable' })
  })
})

describe('a job', () => {
  it('tells how far it is, up to the whole', async () => {
    const told: number[] = []
    const rows = `instrument;version;estrategia-mision\n${`${definition.id};1;2\n`.repeat(9_000)}${' '.repeat(600_000)}`
    await runJob(file(rows, 'a.csv'), (part) => told.push(part))
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('of a file that cannot be opened, or is too large, is one problem', async () => {
    const gone = Object.assign(new File(['x'], 'a.csv'), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) })
    expect(outcome(await runJob({ kind: 'file', file: gone, definition, definitions: [definition] }, nothing))).toEqual([expect.stringContaining('no pudo abrir el archivo')])
    expect(outcome(await runJob(file('x'.repeat(20_000_001)), nothing))).toEqual([expect.stringMatching(/pesa más de 20 MB.*sin archivos multimedia/)])
  })
})
