import type { SubjectKind } from '../../../exercises/core/instrument'
import { LAST_ROUND, SUBJECT_LENGTH, type SubjectFault } from '../../../exercises/core/subject'

/** What an instrument may be about when it is not the municipality itself. */
export type NamedKind = Exclude<SubjectKind, 'municipio'>

const ORDINALS = ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta', 'Séptima', 'Octava', 'Novena'] as const

/** Words of what is measured, an alliance, a network or an initiative, and of which time it is. */
export const subjectStrings = {
  label: { alianza: 'Nombre de la alianza', red: 'Nombre de la red', iniciativa: 'Nombre de la iniciativa' } satisfies Record<NamedKind, string>,
  short: { municipio: 'Comuna', alianza: 'Alianza', red: 'Red', iniciativa: 'Iniciativa' } satisfies Record<SubjectKind, string>,
  hint: {
    alianza: 'La mesa, el convenio o el grupo que se va a juzgar, con el nombre que todos conocen. Sin nombres de personas.',
    red: 'La asociación o red que se va a mirar, con el nombre que todos conocen. Sin nombres de personas.',
    iniciativa: 'El programa, la política o el proyecto que se va a juzgar, con el nombre que todos conocen. Sin nombres de personas.',
  } satisfies Record<NamedKind, string>,
  missing: {
    alianza: 'Escriba de qué alianza se trata: así todas las personas juzgan la misma.',
    red: 'Escriba de qué red se trata: así todas las personas miran la misma.',
    iniciativa: 'Escriba de qué iniciativa se trata: así todas las personas juzgan la misma.',
  } satisfies Record<NamedKind, string>,
  fault: {
    'too-long': `El nombre es muy largo: use ${SUBJECT_LENGTH} caracteres o menos.`,
    unprintable: 'El nombre lleva caracteres que no se ven. Bórrelo y escríbalo a mano.',
  } satisfies Record<SubjectFault, string>,
  round: 'Medición',
  roundHint: 'Si este grupo ya respondió antes, elija la segunda: se cuenta aparte y no reemplaza a la primera.',
  rounds: Array.from({ length: LAST_ROUND }, (_, index) => index + 1),
  /** «Segunda medición» */
  ordinal: (round: number): string => `${ORDINALS[round - 1] ?? round} medición`,
  /** «Mesa por el agua · Segunda medición»; the first is the usual one and is not said. */
  place: (name: string, round: number): string => (round === 1 ? name : `${name} · ${ORDINALS[round - 1] ?? round} medición`),
} as const
