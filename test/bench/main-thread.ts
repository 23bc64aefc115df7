import type { Browser, Page } from 'playwright-core'

/** What the thread that draws a page did without a pause. */
export interface Task {
  /** When it began and ended, in microseconds of one clock. */
  readonly start: number
  readonly end: number
  /** Milliseconds of processor time: what others do on the machine meanwhile is not in it. */
  readonly work: number
}

/** What a trace of the browser tells, as far as it is read here. */
interface Traced {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } }
}

export interface MainThread {
  /** In order, none inside another. */
  readonly tasks: readonly Task[]
  /** When something is told of for the first time: a mark that the page made, or what the browser calls an event. */
  moment(isIt: (name: string, type: string | undefined) => boolean, from?: number): number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'loading', 'blink.user_timing']
const MAIN = 'CrRendererMain'

function read(events: readonly Traced[]): MainThread {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === MAIN)
  // The browser keeps a spare one, in which nothing happens.
  const [busiest = []] = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid)).sort((a, b) => b.length - a.length)
  const own = [...busiest].sort((a, b) => a.ts - b.ts)
  const tasks: Task[] = []
  for (const { name, ph, ts, dur = 0, tdur = 0 } of own) {
    if (ph !== 'X' || !name.endsWith('RunTask') || ts < (tasks.at(-1)?.end ?? 0)) continue
    tasks.push({ start: ts, end: ts + dur, work: tdur / 1000 })
  }
  return {
    tasks,
    moment(isIt, from = 0) {
      const found = own.find(({ ts, name, args }) => ts >= from && isIt(name, args.data?.type))
      // Then it was the tracing that failed: nothing may pass for quick.
      if (!found) throw new Error('The trace does not tell of what was to be measured')
      return found.ts
    },
  }
}

/** Does something in a page, and tells what its main thread did meanwhile. One at a time. */
export async function traced(browser: Browser, page: Page, act: (page: Page) => Promise<void>): Promise<MainThread> {
  const session = await browser.newBrowserCDPSession()
  const events: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as Traced[])) })
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } })
  await act(page)
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve) })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return read(events)
}
