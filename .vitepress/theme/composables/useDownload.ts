import { readonly, ref, type Ref } from 'vue'
import { download } from './download'

/** A file made on this device. */
export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface Downloads<Kind extends string> {
  /** What is being made at the moment. */
  readonly busy: Readonly<Ref<Kind | null>>
  /** What could not be made the last time. */
  readonly failed: Readonly<Ref<Kind | null>>
  /** Name of the last file handed to the browser's downloads. */
  readonly done: Readonly<Ref<string | null>>
  /**
   * Makes a file and hands it over, one at a time: a second press while one is being made does nothing.
   *
   * @returns whether the file was made; when not, `failed` says so and nothing else has changed
   */
  run(kind: Kind, make: () => Promise<MadeFile>): Promise<boolean>
}

/** Downloads of a screen that can take a while or fail: the libraries that write them come only when asked for. */
export function useDownload<Kind extends string>(): Downloads<Kind> {
  const busy: Ref<Kind | null> = ref(null)
  const failed: Ref<Kind | null> = ref(null)
  const done = ref<string | null>(null)
  return {
    busy: readonly(busy) as Readonly<Ref<Kind | null>>,
    failed: readonly(failed) as Readonly<Ref<Kind | null>>,
    done: readonly(done),
    async run(kind, make) {
      if (busy.value !== null) return false
      busy.value = kind
      failed.value = null
      done.value = null
      try {
        const { name, type, bytes } = await make()
        download(name, new Blob([bytes], { type }))
        done.value = name
        return true
      } catch (error) {
        // For whoever helps from afar; the person reads what to do in the page's own words.
        console.warn(error)
        failed.value = kind
        return false
      } finally {
        busy.value = null
      }
    },
  }
}
