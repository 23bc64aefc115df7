import { severity } from './severity'

/** Challenges that members bring with them (secretarios-2024 §1.III, initial conditions). */
export const actors = [
  {
    id: 'desafio-desequilibrios',
    kind: 'scale',
    careful: 'upper',
    title: 'Desequilibrios entre socios',
    prompt: '¿Pesó que unos socios tengan más dinero, equipo, conocimiento o influencia que otros?',
    options: severity(
      'En doce meses ningún socio quedó fuera de una decisión o actividad por tener menos dinero, equipo o influencia.',
      'Un socio quedó fuera de una decisión o actividad por tener menos dinero, equipo o influencia',
    ),
    verification: 'Actas, listas de asistencia y planilla de seguimiento de acuerdos.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, §4.1.3, Tabla 1',
  },
  {
    id: 'desafio-incentivos',
    kind: 'scale',
    careful: 'upper',
    title: 'Razones dispares para participar',
    prompt: '¿Hubo socios que no vieran qué ganaban con participar?',
    options: severity(
      'En doce meses ningún socio dijo que no ganaba con participar, ni dejó de aportar por esa razón.',
      'Un socio dijo que no ganaba con participar, o dejó de aportar por esa razón',
    ),
    verification: 'Actas, cartas y registro de aportes.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-antagonismo',
    kind: 'scale',
    careful: 'upper',
    title: 'Conflictos que vienen de antes',
    prompt: '¿Apareció en la red un conflicto anterior entre socios, o entre sus autoridades?',
    options: severity(
      'En doce meses ningún conflicto anterior entre socios apareció en una reunión ni fue razón para no colaborar.',
      'Un conflicto anterior entre socios apareció en una reunión o fue razón para no colaborar',
    ),
    verification: 'Actas y correos entre socios.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-culturas',
    kind: 'scale',
    careful: 'upper',
    title: 'Choques de maneras de trabajar',
    prompt: '¿Chocaron las maneras de trabajar de los socios: plazos, lenguaje técnico, conductos, modo de decidir?',
    options: severity(
      'En doce meses ninguna tarea común mostró un choque entre las maneras de trabajar de los socios.',
      'En una tarea común chocaron las maneras de trabajar de los socios',
    ),
    verification: 'Actas de comisiones y planilla de seguimiento de acuerdos.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-compromiso',
    kind: 'scale',
    careful: 'upper',
    title: 'Compromisos que no se cumplen',
    prompt: '¿Hubo socios que no hicieran su parte de lo acordado?',
    options: severity(
      'En doce meses todos los socios hicieron su parte de los acuerdos dentro del plazo.',
      'Un socio no hizo a tiempo su parte de un acuerdo',
    ),
    verification: 'Planilla de seguimiento de acuerdos y registro de aportes.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III',
  },
] as const
