import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ballot } from '../../../exercises/responses/ballot'
import { respondentId, roomId } from '../../../exercises/responses/ids'
import { mesaOf, setBallot, setHands, setVote } from '../../../.vitepress/theme/support/mesa/edit'
import { mergeMesas } from '../../../.vitepress/theme/support/mesa/merge'
import type { Mesa, Vote } from '../../../.vitepress/theme/support/mesa/model'
import { readMesa } from '../../../.vitepress/theme/support/mesa/parse'
import { listFault, readVoteFragment, voteFragment } from '../../../.vitepress/theme/support/mesa/vote-list'
import { countVote, outcomeOf, takeBallot, votesOf } from '../../../.vitepress/theme/support/mesa/votes'
import { plainText } from '../../../.vitepress/theme/support/report/model'
import { voteMatters, votes } from '../../../.vitepress/theme/support/report/sections/votes'
import { voteWords } from '../../../.vitepress/theme/strings/votes'
import { emptyRoom, NOW } from './room.fixtures'

const ID = roomId(5)
const vote: Vote = { title: '¿Por dónde partimos?', options: ['Registro común', 'Feria mensual', 'Ventanilla'], each: 3, shown: true, openedAt: '2026-11-29T10:00:00.000Z' }
const born = (): Mesa => setVote(mesaOf(emptyRoom(), NOW, 777), ID, vote, NOW)
const ballot = (person: number, dots: readonly number[]): Ballot => ({ vote: ID, ballot: respondentId(person), options: 3, each: 3, dots })
const dots = fc.constantFrom([3, 0, 0], [1, 1, 1], [0, 2, 1], [0, 0, 1], [0, 1, 0])
const anyBallots = fc.array(fc.tuple(fc.nat(6), dots), { maxLength: 12 })
const cast = (mesa: Mesa, given: readonly (readonly [number, readonly number[]])[]): Mesa => given.reduce((held, [person, own], index) => takeBallot(held, ballot(person, own), NOW + index), mesa)

describe('a vote', () => {
  it('adds up phones and hands, gives ties one place and leaves out what has no dot', () => {
    const mesa = setHands(cast(born(), [[1, [2, 0, 0]], [2, [0, 1, 0]]]), ID, [0, 1, 0], NOW)
    const count = countVote(mesa, ID, vote)
    expect(count.lines.map(({ phones, hands, total, place, tied }) => [phones, hands, total, place, tied])).toEqual([[2, 0, 2, 1, true], [1, 1, 2, 1, true], [0, 0, 0, null, false]])
    expect(voteWords(count)).toEqual(['Empate en el lugar 1: «Registro común» y «Feria mensual». Los puntos no lo deciden: converse el grupo.'])
    expect(voteWords(countVote(setHands(mesa, ID, [1, 0, 0], NOW + 1), ID, vote))[0]).toBe('Primero: «Registro común», con 3 puntos.')
    expect(voteWords(countVote(born(), ID, vote))).toEqual(['Nadie ha dado puntos todavía.'])
  })

  it('counts each phone once, the last time, whatever the order among phones', () => {
    fc.assert(fc.property(anyBallots, (given) => {
      const last = new Map(given)
      const { lines, ballots, dots: total } = countVote(cast(born(), given), ID, vote)
      expect(ballots).toBe(last.size)
      expect(lines.map(({ phones }) => phones)).toEqual(vote.options.map((_, option) => [...last.values()].reduce((sum, own) => sum + (own[option] ?? 0), 0)))
      expect(total).toBe(lines.reduce((sum, line) => sum + line.total, 0))
      expect(countVote(cast(born(), [...last].reverse()), ID, vote).lines).toEqual(lines)
    }))
  })

  it('places a line after exactly as many as have more dots', () => {
    fc.assert(fc.property(anyBallots, (given) => {
      const { lines } = countVote(cast(born(), given), ID, vote)
      for (const line of lines) {
        expect(line.place).toBe(line.total === 0 ? null : 1 + lines.filter((other) => other.total > line.total).length)
        expect(line.tied).toBe(line.total > 0 && lines.some((other) => other !== line && other.total === line.total))
      }
    }))
  })

  it('merges in any order to the same count', () => {
    fc.assert(fc.property(anyBallots, anyBallots, (a, b) => {
      const [one, other] = [cast(born(), a), cast(born(), b)]
      expect(mergeMesas(one, other)).toEqual(mergeMesas(other, one))
      expect(mergeMesas(mergeMesas(one, other), other)).toEqual(mergeMesas(one, other))
    }))
  })

  it('says of a ballot what becomes of it, and leaves the mesa as it is where it is of none', () => {
    const mesa = cast(born(), [[1, [2, 0, 0]]])
    expect(outcomeOf(mesa, ballot(2, [1, 0, 0]))).toBe('added')
    expect(outcomeOf(mesa, ballot(1, [2, 0, 0]))).toBe('again')
    expect(outcomeOf(mesa, ballot(1, [0, 2, 0]))).toBe('replaced')
    for (const [foreign, why] of [[{ ...ballot(3, [1, 0, 0]), vote: roomId(6) }, 'no-vote'], [{ ...ballot(3, [1, 0]), options: 2 }, 'other-list'], [{ ...ballot(3, [1, 0, 0]), each: 2 }, 'other-list']] as const) {
      expect(outcomeOf(mesa, foreign)).toBe(why)
      expect(takeBallot(mesa, foreign, NOW + 9)).toBe(mesa)
    }
  })

  it('opens as it was kept; dots of a file that nobody may give stay out of the count, and a mesa of before has no votes', () => {
    const mesa = setBallot(cast(born(), [[1, [2, 0, 0]]]), `${ID}/r-000002`, [3, 3, 3], NOW)
    const read = readMesa(JSON.parse(JSON.stringify(mesa)), Infinity)
    expect(read).toEqual({ mesa, problems: [] })
    expect(votesOf(mesa).map(({ ballots, dots: total }) => [ballots, total])).toEqual([[1, 2]])
    const old = Object.entries(mesa).filter(([key]) => !['votes', 'ballots', 'hands'].includes(key))
    expect(readMesa(Object.fromEntries(old), Infinity).mesa).toMatchObject({ votes: {}, ballots: {}, hands: {} })
    expect(readMesa({ ...mesa, ballots: { [`${ID}/r`]: { value: [1, -1, 0], at: 1 } } }, Infinity).problems.length).toBe(1)
  })

  it('goes into the report and the acta once its result is shown, and not before', () => {
    const mesa = cast(born(), [[1, [2, 0, 0]], [2, [0, 2, 0]]])
    expect(votes(mesa).flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : []))).toContain('Empate en el lugar 1: «Registro común» y «Feria mensual». Los puntos no lo deciden: converse el grupo.')
    expect(voteMatters(mesa)[0]).toMatch(/^Votación «¿Por dónde partimos\?»\. Empate/)
    const hidden = setVote(mesa, ID, { ...vote, shown: false }, NOW + 5)
    expect([votes(hidden), voteMatters(hidden), votes(null)]).toEqual([[], [], []])
  })
})

describe('the list of a vote in a link', () => {
  const line = fc.string({ unit: fc.constantFrom(...'aeioáñ ¿?«»🌱1'), minLength: 1, maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  const anyVote = fc.tuple(line, fc.uniqueArray(line, { minLength: 2, maxLength: 16 }), fc.integer({ min: 1, max: 10 })).map(([title, options, each]): Vote => ({ ...vote, title, options, each }))

  it('arrives as it was, and is refused when it was cut or changed', () => {
    fc.assert(fc.property(anyVote, fc.nat(), (made, at) => {
      const fragment = voteFragment(ID, made).slice('v='.length)
      expect(readVoteFragment(fragment)).toMatchObject({ vote: ID, title: made.title, lines: made.options, each: made.each })
      const place = at % fragment.length
      expect(readVoteFragment(fragment.slice(0, place))).toBeNull()
    }))
    const fragment = voteFragment(ID, vote).slice('v='.length)
    const other = voteFragment(ID, { ...vote, options: ['Otra', 'Lista', 'Distinta'] }).slice('v='.length)
    expect(readVoteFragment(`${fragment.split('.')[0] ?? ''}.${other.split('.')[1] ?? ''}`)).toBeNull()
    for (const text of ['', '.', 'x'.repeat(9_000), '%%%.%%%', `${fragment}.x`]) expect(readVoteFragment(text)).toBeNull()
  })

  it.each([
    [['a'], 'few'], [[], 'few'], [['a', 'a'], 'twice'], [['a', 'x'.repeat(81)], 'long'], [['a', 'b\u202E'], 'unprintable'], [Array.from({ length: 17 }, (_, n) => `l${n}`), 'many'],
  ] as const)('%j is wrong: %s', (options, fault) => expect(listFault(options)?.fault).toBe(fault))

  it('is right up to the last line and letter', () => {
    expect(listFault(['a', 'x'.repeat(80)])).toBeNull()
    expect(listFault(Array.from({ length: 16 }, (_, n) => `l${n}`))).toBeNull()
  })
})
