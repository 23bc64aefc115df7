import * as v from 'valibot'
import { ROUTES } from '../../theme/support/course/records'

/** A page of the course with its frontmatter as YAML gives it. */
export interface SourcePage {
  /** From `docs/`, without `.md`: `modulos/01-introduccion-del/05-municipio`; a front page ends in `/`. */
  readonly path: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly src: string
}

const Whole = v.pipe(v.number(), v.integer(), v.minValue(1))
const Text = v.pipe(v.string(), v.minLength(1))

const LessonPage = v.object({
  title: Text,
  description: Text,
  modulo: Whole,
  // YAML reads 1.5 as a number.
  leccion: v.pipe(v.union([v.number(), v.string()]), v.transform(String), v.regex(/^\d\.\d{1,2}$/, 'leccion is written as 1.5')),
  rutas: v.pipe(v.array(v.picklist(ROUTES)), v.minLength(1)),
  minutos: Whole,
  objetivos: v.pipe(v.array(v.object({ id: Text, texto: Text })), v.minLength(1)),
  fuentes: v.pipe(v.array(Text), v.minLength(1)),
  actualizado: v.pipe(v.union([v.date(), v.string()]), v.transform((day) => (day instanceof Date ? day.toISOString() : day).slice(0, 10)), v.isoDate()),
})

const ModulePage = v.object({ title: Text, description: Text, modulo: Whole })

export type LessonPage = v.InferOutput<typeof LessonPage>
export type ModulePage = v.InferOutput<typeof ModulePage>

/** @throws naming the page and what is wrong with its frontmatter */
function read<S extends v.GenericSchema>(schema: S, { path, frontmatter }: SourcePage): v.InferOutput<S> {
  const read = v.safeParse(schema, frontmatter)
  if (read.success) return read.output
  const issues = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'frontmatter'}: ${issue.message}`)
  throw new Error(`docs/${path}.md: ${issues.join('; ')}`)
}

export const isLesson = ({ frontmatter }: SourcePage): boolean => frontmatter.leccion !== undefined
export const isModule = ({ path, frontmatter }: SourcePage): boolean => path.endsWith('/') && frontmatter.modulo !== undefined

export const readLesson = (page: SourcePage): LessonPage => read(LessonPage, page)
export const readModule = (page: SourcePage): ModulePage => read(ModulePage, page)

/** `01-introduccion-del/05-municipio` of `modulos/01-introduccion-del/05-municipio`. */
export const idOf = ({ path }: SourcePage): string => path.replace(/^modulos\//, '').replace(/\/$/, '')
