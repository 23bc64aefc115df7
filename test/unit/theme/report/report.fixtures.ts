import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { example } from '../../../../exercises/instruments/diagnostico-organizacional/example'
import type { RoomSummary } from '../../../../.vitepress/theme/support/group/model'
import { summarizeRoom } from '../../../../.vitepress/theme/support/group/summary'
import type { ReportContext } from '../../../../.vitepress/theme/support/report/context'
import type { ProposalAction, Room } from '../../../../.vitepress/theme/support/room/model'
import { createRoom } from '../../../../.vitepress/theme/support/room/room'
import { stamp } from '../../../../.vitepress/theme/support/stamped'

const { definition } = instrument
const NOW = Date.UTC(2026, 10, 21, 18)

export const CONTEXT: ReportContext = { day: '2026-11-21', acta: { place: '', day: '2026-11-21', attendees: { kind: 'blank', lines: 8 } } }

const action = (id: string, area: string, order: number, text: string, unit: string, due: string): ProposalAction =>
  ({ id, area, order, action: text, assistance: 'Asesoría para corregir lineamientos, objetivos e indicadores', unit, due })

const stamped = <T>(values: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, stamp(value, NOW)]))

/** The example's seven people, before anybody has discussed anything. */
export const answeredRoom: Room = {
  ...createRoom({ name: 'Mesa comunal de Valle Quieto', municipality: null, definition }, NOW, 7),
  responses: example.responses,
}

/** The same after a good meeting: three values agreed, forty hours, five actions in three areas. */
export const workedRoom: Room = {
  ...answeredRoom,
  agreements: stamped({
    'estrategia-difusion': { value: 1, reason: 'Se presentó a las jefaturas en marzo; a los equipos, no.', dissent: 'Una persona de terreno la vería en 0: a su unidad no llegó nada.' },
    'procesos-registro': { value: 1, reason: 'Hay registro, pero cada programa tiene el suyo.', dissent: '' },
    'productos-resultados': { value: 0, reason: 'Nadie pudo mostrar una medición de resultados.', dissent: '' },
  }),
  plan: stamp({ hours: 40, weights: { bajo: 3, medio: 2, alto: 1 } }, NOW),
  proposal: stamped({
    a1: action('a1', 'estrategia', 0, 'Escribir la visión y la misión de fomento con feriantes y agricultores, y llevarlas al concejo.', 'SECPLAN', '2027-03-31'),
    a2: action('a2', 'estrategia', 1, 'Presentar los lineamientos a los equipos de cada unidad, también a los de terreno.', 'Oficina de Fomento Productivo', '2027-04-30'),
    a3: action('a3', 'estructura', 0, 'Repartir las tareas que hoy concentra una sola persona.', 'Administración municipal', ''),
    a4: action('a4', 'procesos', 0, 'Unir las planillas de los programas en un registro común.', 'Oficina de Fomento Productivo', '2027-05-31'),
    a5: action('a5', 'procesos', 1, 'Revisar el avance cada tres meses, con acta.', 'Oficina de Fomento Productivo', '2027-06-30'),
  }),
}

export const summaryOf = (room: Room): RoomSummary => summarizeRoom(instrument, room, example.name)
export const answeredSummary = summaryOf(answeredRoom)
export const workedSummary = summaryOf(workedRoom)
