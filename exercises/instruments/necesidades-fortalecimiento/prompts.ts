import type { Need } from './score'

/** What a facilitator may ask when the group answered in different ways: which task asks for it, and who has done it. */
export const prompts: Readonly<Record<Need, string>> = {
  'identificacion-territorio': '¿Qué dato de la comuna se usó por última vez para decidir algo, y quién lo buscó?',
  'elaboracion-propuestas': '¿Qué proyecto hay que presentar este año, y quién escribió el último?',
  'negociacion-autoridades': '¿Con qué autoridad hay que llegar a un acuerdo este año, y quién condujo la última conversación así?',
  'instrumentos-financiamiento': '¿Qué fondo se eligió, postuló o rindió en casa durante el último año, y cuál cierra pronto?',
  'participacion': '¿Cuál fue la última convocatoria que condujo el equipo, y qué se respondió a quienes fueron?',
  'interaccion-alianzas': '¿Qué alianza conduce hoy alguien del equipo, y qué ha puesto cada parte?',
  'operacionales-gestion': '¿Qué programa terminó en su plazo, quién lo llevó y cuál parte este año?',
}
