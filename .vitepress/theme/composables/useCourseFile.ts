import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { courseStrings } from '../strings/course'
import { writeCourseFile } from '../support/course/backup'
import { keptOf, type KeptOfCourse } from '../support/course/kept'
import { fileName, localDay } from '../support/report/names'
import { downloadText } from './download'
import { readOnce } from './reader'
import { useCourse } from './useCourse'

/** What happened last, in words. */
export interface Said {
  readonly kind: 'ok' | 'warn' | 'error'
  readonly text: string
}

export interface CourseFile {
  /** What is kept on this device. */
  readonly kept: ComputedRef<KeptOfCourse & { readonly any: boolean }>
  readonly said: Ref<Said | null>
  download(): void
  open(file: File): Promise<void>
  erase(): Promise<void>
}

/** The learner's progress as a file to take to another computer, its return, and its end. */
export function useCourseFile(): CourseFile {
  const words = courseStrings.data
  const course = useCourse()
  const said = ref<Said | null>(null)

  return {
    kept: computed(() => {
      const all = [...course.records]
      return { ...keptOf(all), any: all.length > 0 || course.unreadable.value > 0 }
    }),
    said,
    download() {
      const name = fileName(words.fileName, '', localDay(new Date()), 'json')
      downloadText(name, writeCourseFile([...course.records].map(([id, value]) => ({ id, value })), Date.now()), 'application/json')
      said.value = { kind: 'ok', text: words.downloaded(name) }
    },
    async open(file) {
      const reading = await readOnce({ kind: 'course', file, now: Date.now() })
      if (reading.status === 'refused') {
        said.value = { kind: 'error', text: words.refusal(file.name, words.refused[reading.why]) }
        return
      }
      await course.join(reading.records)
      const skipped = reading.skipped > 0 ? ` ${words.skipped(reading.skipped)}` : ''
      said.value = { kind: reading.skipped > 0 ? 'warn' : 'ok', text: words.joined(reading.records.length) + skipped }
    },
    async erase() {
      said.value = (await course.erase()) ? { kind: 'ok', text: words.erased } : { kind: 'error', text: words.eraseFailed }
    },
  }
}
