import { computed, onMounted, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import * as v from 'valibot'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { copyStanding } from '../../support/copies'
import { lastOfMesa, roomsAlone, roomsOf } from '../../support/mesa/edit'
import { sessionsOf } from '../../support/mesa/follow-up'
import { readiness, type CameraFact, type Finding, type WindowFact } from '../../support/readiness/checks'
import { lackingOf, type Lacking, type Tool } from '../../support/readiness/lacking'
import { isPart } from '../../support/offline'
import { lastChange } from '../../support/room/room'
import { readinessStrings } from '../../strings/readiness'
import { roomStrings } from '../../strings/room'
import { useHoldings } from '../municipality/useHoldings'
import { useCopies } from '../useCopies'
import { useDraft } from '../useDraft'
import { askWorker } from '../askWorker'
import { useSite } from '../useSite'

export interface DeviceChecks {
  /** `false` until this device was looked at. */
  readonly ready: ComputedRef<boolean>
  readonly findings: ComputedRef<readonly Finding[]>
  /** Instruments of the rooms of this device; all where there are none. */
  readonly instruments: ComputedRef<readonly InstrumentDefinition[]>
  readonly printed: Ref<boolean>
  /** It was tried with the connection on: nothing was learnt. */
  readonly stillConnected: Readonly<Ref<boolean>>
  /** Of what is missing on this device. */
  readonly fetching: Readonly<Ref<'no' | 'busy' | 'failed'>>
  readonly look: () => Promise<void>
  readonly fetchMissing: () => Promise<void>
  readonly tryOffline: () => Promise<void>
  readonly tryCamera: () => Promise<void>
  readonly tryWindow: () => void
}

/** How long the trial window stays. */
const WINDOW_MS = 1500
/** How long a slow connection may take for what is missing. */
const FETCH_MS = 600_000

/** Looks at this device before a meeting. Nothing is asked of the person or the browser before they press. */
export function useDeviceChecks(): DeviceChecks {
  const { absolute } = useSite()
  const { state, definitions, holdings } = useHoldings()
  const copies = useCopies()
  const { value: printed } = useDraft('antes-de-la-reunion-hojas', v.boolean(), () => false)
  const lacking = shallowRef<Lacking | null>(null)
  const fetching = ref<'no' | 'busy' | 'failed'>('no')
  const looked = ref(false)
  const offlineTry = shallowRef<Lacking | null>(null)
  const stillConnected = ref(false)
  const camera = ref<CameraFact>('untried')
  const opened = ref<WindowFact>('untried')
  const secondScreen = ref<boolean | null>(null)

  const rooms = computed(() => holdings.value.flatMap((holding) => holding.rooms))
  const instruments = computed(() => {
    const own = definitions.value.filter(({ id }) => rooms.value.some(({ instrument }) => instrument === id))
    return own.length > 0 ? own : definitions.value
  })
  const tools = computed((): readonly Tool[] => [
    { title: roomStrings.heading, path: '/facilitacion/sala' },
    ...instruments.value.flatMap(({ id, title }) => [{ title, path: `/instrumentos/${id}` }, { title: readinessStrings.paper.sheet(title), path: `/instrumentos/hojas/${id}` }]),
  ])

  const ALL: Lacking = { tools: [], parts: 0, all: true }

  /** By the list of the worker itself, which is asked also without connection. */
  async function lackingNow(): Promise<Lacking | null> {
    // Missing on plain http and in some private windows, whatever the types say.
    if ((globalThis.caches as CacheStorage | undefined) === undefined || !('serviceWorker' in navigator)) return null
    const active = (await navigator.serviceWorker.getRegistration())?.active
    const files = active ? await askWorker(active, 'lacking') : null
    return v.is(v.array(v.string()), files) ? lackingOf(files, tools.value) : ALL
  }

  async function look(): Promise<void> {
    // What is forbidden keeps nothing either.
    lacking.value = await lackingNow().catch(() => null)
    looked.value = true
  }

  /** Where only a part is kept, the whole is on its way already: this page asks for it. */
  async function fetchMissing(): Promise<void> {
    fetching.value = 'busy'
    const active = (await navigator.serviceWorker.getRegistration())?.active
    const came = active && !isPart(active.scriptURL) ? await askWorker(active, 'missing', FETCH_MS) : true
    await look()
    fetching.value = came === true ? 'no' : 'failed'
  }

  /** Past the browser's own cache, which keeps a page for a while and forgets it without telling. */
  const opens = (path: string): Promise<boolean> => fetch(absolute(path), { cache: 'no-store' }).then(({ ok }) => ok, () => false)

  onMounted(() => { secondScreen.value = (screen as Screen & { readonly isExtended?: boolean }).isExtended ?? null })
  // Which instruments are wanted is known only then; where that failed, the room itself can still be looked for.
  watch(state, (now) => { if (now !== 'loading') void look() })

  return {
    ready: computed(() => looked.value && state.value !== 'loading'),
    instruments,
    printed,
    stillConnected,
    fetching,
    look,
    fetchMissing,
    findings: computed(() => readiness({
      lacking: lacking.value,
      offlineTry: offlineTry.value,
      copies: holdings.value.flatMap(({ mesas, rooms: own }) => [
        ...mesas.filter((mesa) => sessionsOf(mesa).length > 0 || roomsOf(mesa, own).some(({ responses }) => responses.length > 0)).map((mesa) => ({ id: mesa.id, name: mesa.name.value, at: lastOfMesa(mesa, own) })),
        ...roomsAlone(mesas, own).filter(({ responses }) => responses.length > 0).map((room) => ({ id: room.id, name: room.name.value, at: lastChange(room) })),
      ]).map(({ id, name, at }) => ({ name, standing: copyStanding(copies.last(id), at, Date.now()) })),
      camera: camera.value,
      window: opened.value,
      secondScreen: secondScreen.value,
      printed: printed.value,
    })),
    async tryOffline() {
      stillConnected.value = navigator.onLine
      if (stillConnected.value) return
      const shut = await Promise.all(tools.value.map(async ({ title, path }) => (await opens(path) ? [] : [title])))
      await look()
      const { tools: not = [], parts = 0, all = true } = lacking.value ?? {}
      offlineTry.value = { tools: [...new Set([...shut.flat(), ...not])], parts, all }
    },
    async tryCamera() {
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (!devices) return void (camera.value = 'insecure')
      try {
        const stream = await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
        for (const track of stream.getTracks()) track.stop()
        camera.value = 'works'
      } catch (error) {
        const name = error instanceof Error ? error.name : ''
        camera.value = name === 'NotAllowedError' ? 'denied' : name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed'
      }
    },
    tryWindow() {
      const trial = window.open('', '_blank', 'popup,width=640,height=360')
      opened.value = trial === null ? 'blocked' : 'opened'
      if (!trial) return
      trial.document.title = readinessStrings.projector.title
      trial.document.body.textContent = readinessStrings.projector.inside
      setTimeout(() => trial.close(), WINDOW_MS)
    },
  }
}
