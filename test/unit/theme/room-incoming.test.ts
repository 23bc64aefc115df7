import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { encodeInvitation, encodeResponse } from '../../../exercises/responses/link'
import { writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { readChat } from '../../../.vitepress/theme/support/room/incoming/chat'
import { MOST_ROWS, readCsvFile, readJsonFile } from '../../../.vitepress/theme/support/room/incoming/tables'
import type { Incoming } from '../../../.vitepress/theme/support/room/receive'
import { emptyRoom, NOW, sheet } from './room.fixtures'

const ids = (pieces: readonly Incoming[]) => pieces.map(({ response }) => response?.respondent.id ?? null)
const problems = (pieces: readonly Incoming[]) => pieces.flatMap((piece) => (piece.response === null ? [`${piece.place}: ${piece.problem}`] : []))
const code = (id: string) => encodeResponse(definition, sheet(id))

describe('a pasted chat', () => {
  const link = (host: string, id: string) => `${host}/facilitacion/sala#r=${code(id)}`
  const chat = (text: string) => readChat(text, [definition], 'texto')

  it('gives every response in it, of any host or bare, each once', () => {
    const { pieces } = chat(`[21-11 15:04] Ana: aquí va 👇\n${link('https://uno.cl', 'r-aaaaaa')}\n[21-11 15:05] +56 9 1234 5678: (${link('http://10.0.0.4/diplomado', 'r-bbbbbb')}).
      Luis: ${code('r-cccccc')} y repito ${link('https://uno.cl', 'r-aaaaaa')}, gracias a todas y todos por responder-esta_encuesta`)
    expect(ids(pieces).sort()).toEqual(['r-aaaaaa', 'r-bbbbbb', 'r-cccccc'])
  })

  it('passes over invitations and counts them', () => {
    const invitation = encodeInvitation(definition, { municipality: '08203', room: '00c1t' })
    expect(chat(`Respondan: https://uno.cl/instrumentos/x#s=${invitation}`)).toEqual({ pieces: [], invitations: 1 })
  })

  it('says of a code cut by the chat which one it is and how to get it again', () => {
    const { pieces } = chat(link('https://uno.cl', 'r-aaaaaa').slice(0, -5))
    expect(problems(pieces)).toEqual([expect.stringContaining(`${code('r-aaaaaa').slice(0, 8)}…`)])
    expect(problems(pieces)[0]).toContain('Pida que lo envíen otra vez')
  })

  it('without codes gives nothing', () => {
    expect(chat('Buenos días, ¿a qué hora es la reunión? https://meet.example/abc-defg-hij')).toEqual({ pieces: [], invitations: 0 })
  })
})

describe('a JSON file', () => {
  it('gives its responses and names the place of each that is wrong', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r-a'), sheet('r-b', { answers: { 'estrategia-mision': 9 } }), 3]), 'a.json')
    expect(ids(pieces)).toEqual(['r-a', null, null])
    expect(problems(pieces)).toEqual([expect.stringMatching(/^respuesta 2 de la lista: estrategia-mision: «9»/), expect.stringMatching(/^respuesta 3 de la lista/)])
  })

  it('tells another version or instrument apart from a mistake', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r-a', { version: 2 }), sheet('r-b', { instrument: 'practicas-red' })]), 'a.json')
    expect(pieces).toMatchObject([{ reason: 'other-version' }, { reason: 'other-instrument' }])
  })

  it('nested as no response is costs only that response', () => {
    const deep = JSON.stringify(sheet('r-b', { answers: { 'estrategia-mision': 'x' } })).replace('"x"', '['.repeat(50_000) + ']'.repeat(50_000))
    const pieces = readJsonFile(definition, `[${JSON.stringify(sheet('r-a'))},${deep}]`, 'a.json')
    expect(ids(pieces)).toEqual(['r-a', null])
    expect(problems(pieces)).toEqual([expect.stringContaining('«[…]»')])
  })

  it('with an id that a room would not read back is told, not taken in', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r'.repeat(101)), sheet('r'.repeat(100))]), 'a.json')
    expect(ids(pieces)).toEqual([null, 'r'.repeat(100)])
    expect(problems(pieces)).toEqual([expect.stringContaining('demasiado largo')])
  })

  it('that is a backup is sent to where backups are opened', () => {
    expect(problems(readJsonFile(definition, writeBackup(emptyRoom(), NOW), 'sala.json'))).toEqual([expect.stringContaining('Respaldo')])
  })

  it('that is broken is one problem', () => {
    expect(problems(readJsonFile(definition, '[{"instrument":', 'a.json'))).toEqual([expect.stringContaining('No es JSON válido')])
  })
})

describe('a table', () => {
  const header = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', 'estrategia-mision']

  it('as CSV of Excel in Chile names the line of what is wrong', () => {
    const text = `${header.join(';')}\n${definition.id};1;8203;r-a;;21-11-2026 15:04;2\n\n${definition.id};1;8203;r-b;;;5\n`
    const pieces = readCsvFile(definition, text, 'a.csv')
    expect(ids(pieces)).toEqual(['r-a', null])
    expect(problems(pieces)).toEqual([expect.stringMatching(/^línea 4: estrategia-mision: «5»/)])
  })

  it.each([
    ['CSV', () => readCsvFile(definition, `${header.join(';')}\n${`${definition.id};1;8203;;;;2\n`.repeat(MOST_ROWS + 1)}`, 'a.csv')],
    ['CSV of nothing but faults', () => readCsvFile(definition, `${header.join(';')}\n${'x\n'.repeat(MOST_ROWS + 1)}`, 'a.csv')],
    ['JSON', () => readJsonFile(definition, `[${'3,'.repeat(MOST_ROWS)}3]`, 'a.json')],
  ])('with more rows than a room keeps is told once and not taken in: %s', (_, read) => {
    expect(problems(read())).toEqual([expect.stringContaining('más de 12.000 respuestas, y una sala recibe hasta 3.000 personas')])
  })

  it('with as many rows as are taken is read whole', () => {
    expect(readCsvFile(definition, `${header.join(';')}\n${`${definition.id};1;8203;;;;2\n`.repeat(MOST_ROWS)}`, 'a.csv')).toHaveLength(MOST_ROWS)
  })
})
