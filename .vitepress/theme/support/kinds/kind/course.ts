import { courseStrings } from '../../../strings/course'
import { doorStrings } from '../../../strings/door'
import { kindStrings } from '../../../strings/kinds'
import { isCourseFile, readCourseFile, writeCourseFile } from '../../course/backup'
import { keptOf } from '../../course/kept'
import { courseKind } from '../../course/parse'
import type { CourseRecord } from '../../course/records'
import { fileName, localDay } from '../../report/names'
import { declare } from '../declare'

/** The records of the course are one thing to people: one file has all of them. */
export default declare<CourseRecord>({
  kind: () => courseKind,
  label: (records) => kindStrings.course(keptOf(records.map(({ id, value }) => [id, value]))),
  files: (records, _, now) => (records.length === 0 ? [] : [{ name: fileName('avance', '', localDay(new Date(now)), 'json'), text: writeCourseFile(records, now) }]),
  open({ name, text, document }, { now }) {
    if (!isCourseFile(document)) return null
    const words = courseStrings.data
    const reading = readCourseFile(text, now)
    if (reading.status === 'refused') return { status: 'refused', why: words.refusal(name, words.refused[reading.why]) }
    return {
      status: 'read',
      what: doorStrings.course,
      problems: [],
      ways: [{
        label: doorStrings.open,
        async keep(hold) {
          const records = await hold(courseKind)
          for (const { id, value } of reading.records) await records.bring(id, value)
          const skipped = reading.skipped > 0 ? ` ${words.skipped(reading.skipped)}` : ''
          return { said: words.joined(reading.records.length) + skipped, where: { path: '/modulos/', label: doorStrings.toCourse } }
        },
      }],
    }
  },
})
