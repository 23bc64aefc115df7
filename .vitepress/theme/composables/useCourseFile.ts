import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { courseStrings } from '../strings/course'
import { decodeText } from '../support/decode'
import { COURSE_FILE_BYTES, readCourseFile, writeCourseFile } from '../support/course/backup'
import { keptOf, type KeptOfCourse } from '../support/course/kept'
import { fileName, localDay } from '../support/report/names'
import { downloadText } from './download'
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
      const refuse = (why: keyof typeof words.refused): void => { said.value = { kind: 'error', text: words.refusal(file.name, words.refused[why]) } }
      if (file.size > COURSE_FILE_BYTES) return refuse('too-large')
      let text: string
      try {
        text = decodeText(new Uint8Array(await file.arrayBuffer()))
      } catch {
        return refuse('unreadable')
      }
      const reading = readCourseFile(text, Date.now())
      if (reading.status === 'refused') return refuse(reading.why)
      await course.join(reading.records)
      const skipped = reading.skipped > 0 ? ` ${words.skipped(reading.skipped)}` : ''
      said.value = { kind: reading.skipped > 0 ? 'warn' : 'ok', text: words.joined(reading.records.length) + skipped }
    },
    async erase() {
      said.value = (await course.erase()) ? { kind: 'ok', text: words.erased } : { kind: 'error', text: words.eraseFailed }
    },
  }
}
