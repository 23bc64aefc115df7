import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { csvColumns } from '../../../exercises/responses/csv'
import { encodeInvitation, encodeResponse } from '../../../exercises/responses/link'
import { runJob } from '../../../.vitepress/theme/support/room/incoming/job'
import { isChat, readChat } from '../../../.vitepress/theme/support/room/incoming/chat'
import type { Incoming } from '../../../.vitepress/theme/support/room/receive'
import { sheet } from './room.fixtures'

const field = (name: string): string => readFileSync(new URL(`../../fixtures/campo/${name}`, import.meta.url), 'utf8')
const open = async (name: string, text: string): Promise<readonly Incoming[]> =>
  (await runJob({ kind: 'file', file: new File([text], name), definition, definitions: [definition] }, () => undefined)).pieces
const outcome = (pieces: readonly Incoming[]): string[] => pieces.map((piece) => piece.response?.respondent.id ?? (piece.response === null ? piece.problem : ''))
const code = (id: string): string => encodeResponse(definition, sheet(id))
const invitation = `https://x.cl/instrumentos/x#s=${encodeInvitation(definition, { municipality: '08203', room: '00c1t' })}`

describe('a chat that somebody exported', () => {
  it.each(['chat-iphone.txt', 'chat-android.txt'])('%s brings its seven answers', async (name) => {
    const pieces = await open(name, field(name))
    expect(pieces.map(({ response }) => response?.municipality)).toEqual(Array.from({ length: 7 }, () => '05801'))
  })

  it.each([
    ['[21-11-26 15:04:33] Ana: hola', true], ['\u200e[21/11/2026, 15:04:33] Ana: hola', true], ['\ufeff21-11-2026, 15:04 - Ana: hola', true], ['[21.11.26, 3:04:33 p. m.] Ana', true],
    ['[21, 11]', false], ['[{"instrument":"x"}]', false], ['instrument;version', false], ['', false],
  ])('is known by how its first message begins: %s', (text, chat) => {
    expect(isChat(text)).toBe(chat)
  })

  it('with links inside redirects alone is read as well', async () => {
    const wrapped = `https://www.google.com/url?q=${encodeURIComponent(`https://x.cl/sala#r=${code('r-aaaaaa')}`)}&sa=D`
    expect(outcome(await open('correo.txt', `Hola: ${wrapped}`))).toEqual(['r-aaaaaa'])
  })

  it('without links, or with invitations alone, brings nothing and is no faulty table', async () => {
    expect(await open('chat.txt', '[21-11-26 15:04:33] Ana: hola')).toEqual([])
    expect(await open('chat.txt', `Respondan aquí: ${invitation}`)).toEqual([])
  })

  it('is not what a table is because of a link in one of its cells', async () => {
    const rows = ['r-aaaaaa', 'r-bbbbbb'].map((id) => [definition.id, 1, '08203', id, '', '', ...csvColumns(definition).slice(6).map(() => 1)].join(';'))
    const text = [[...csvColumns(definition), 'enlace'].join(';'), ...rows.map((row) => `${row};`)].join('\n')
    expect(outcome(await open('tabla.csv', text))).toEqual(['r-aaaaaa', 'r-bbbbbb'])
    expect(outcome(await open('tabla.csv', text.replace(/;\n/, `;https://x.cl/sala#r=${code('r-cccccc')}\n`)))).toEqual([expect.stringContaining('enlace'), 'r-bbbbbb'])
  })
})

describe('what a chat says of a link that cannot be read', () => {
  const problem = (text: string): string[] => readChat(text, [definition], 'texto').pieces.flatMap((piece) => (piece.response === null ? [piece.problem] : []))

  it('cut, says which one and how to get it again, once', () => {
    const cut = `https://x.cl/sala#r=${code('r-aaaaaa').slice(0, 22)}`
    expect(problem(`${cut}…\n> ${cut}`)).toEqual([expect.stringContaining(code('r-aaaaaa').slice(0, 8))])
    expect(problem('https://x.cl/sala#r=')).toEqual([expect.stringContaining('justo antes de su código')])
  })

  it('cut in a quotation of one that is whole, says nothing', () => {
    expect(problem(`https://x.cl/sala#r=${code('r-aaaaaa').slice(0, 22)}… https://x.cl/sala#r=${code('r-aaaaaa')}`)).toEqual([])
  })

  it('beyond the number that is looked for, tells so', () => {
    const problems = problem(Array.from({ length: 20_100 }, (_, index) => `#r=A${index}b`).join(' '))
    expect(problems.at(-1)).toContain('más de 20.000 enlaces')
  })
})
