import { STORES, type StoreName } from './database'

/** A record that another tab of this browser changed or deleted. */
export interface Change {
  readonly store: StoreName
  readonly id: string
}

/** Tells the other tabs of this browser that something changed. They read it again; no data goes through here. */
export interface Notifier {
  readonly post: (change: Change) => void
  readonly listen: (listener: (change: Change) => void) => () => void
}

/** What of the browser is used, so that tests and old browsers can bring less. */
export interface NotifierEnvironment {
  readonly BroadcastChannel?: typeof BroadcastChannel | undefined
  /** For browsers without `BroadcastChannel`: writing here fires `storage` in the other tabs. */
  readonly localStorage?: Pick<Storage, 'setItem'> | undefined
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined
}

const NAME = 'diplomado-del-redes'

function isChange(raw: unknown): raw is Change {
  return typeof raw === 'object' && raw !== null
    && 'store' in raw && STORES.some((store) => store === raw.store) && 'id' in raw && typeof raw.id === 'string'
}

function overChannel(channel: BroadcastChannel): Notifier {
  return {
    post: (change) => channel.postMessage(change),
    listen(listener) {
      const receive = ({ data }: MessageEvent<unknown>): void => { if (isChange(data)) listener(data) }
      channel.addEventListener('message', receive)
      return () => channel.removeEventListener('message', receive)
    },
  }
}

function overStorageEvents({ localStorage, events }: NotifierEnvironment): Notifier {
  let count = 0
  return {
    post(change) {
      // The counter and the clock make each text different: an equal one fires no event.
      try { localStorage?.setItem(NAME, JSON.stringify({ ...change, mark: `${Date.now()}-${count++}` })) } catch { /* A full or blocked storage only delays the other tabs. */ }
    },
    listen(listener) {
      const receive = (event: Event): void => {
        if (!(event instanceof StorageEvent) || event.key !== NAME || event.newValue === null) return
        try {
          const change: unknown = JSON.parse(event.newValue)
          if (isChange(change)) listener(change)
        } catch { /* Not ours. */ }
      }
      events?.addEventListener('storage', receive)
      return () => events?.removeEventListener('storage', receive)
    },
  }
}

/** The best way that this browser has; with none, tabs still see each other's changes when they come to the front. */
export function createNotifier(environment: NotifierEnvironment): Notifier {
  if (environment.BroadcastChannel) {
    try {
      return overChannel(new environment.BroadcastChannel(NAME))
    } catch { /* Forbidden together with storage: go on without. */ }
  }
  return overStorageEvents(environment)
}
