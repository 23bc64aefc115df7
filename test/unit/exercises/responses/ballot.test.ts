import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBallot, LEAST_OPTIONS, MOST_DOTS, MOST_OPTIONS, type Ballot } from '../../../../exercises/responses/ballot'
import { findLinks } from '../../../../exercises/responses/find-links'
import { respondentId, roomId } from '../../../../exercises/responses/ids'
import { decodeLink, encodeBallot, encodeVote } from '../../../../exercises/responses/link'

const number = fc.nat(2 ** 31 - 1)
const frame = fc.record({ vote: number.map(roomId), options: fc.integer({ min: LEAST_OPTIONS, max: MOST_OPTIONS }), each: fc.integer({ min: 1, max: MOST_DOTS }) })
const anyBallot: fc.Arbitrary<Ballot> = fc.tuple(frame, number, fc.array(fc.nat(), { minLength: 1, maxLength: MOST_DOTS })).map(([base, id, picks]) => {
  const dots = Array.from({ length: base.options }, () => 0)
  for (const pick of picks.slice(0, base.each)) dots[pick % base.options] = (dots[pick % base.options] ?? 0) + 1
  return { ...base, ballot: respondentId(id), dots }
})

describe('a ballot', () => {
  it('is given back as it was, by a code of one length for all the ballots of its vote', () => {
    fc.assert(fc.property(anyBallot, (ballot) => {
      const code = encodeBallot(ballot)
      expect(decodeLink(code, [])).toEqual({ status: 'ballot', ballot })
      const other = encodeBallot({ ...ballot, dots: ballot.dots.map((_, option) => Number(option === 0)) })
      expect(other.length).toBe(code.length)
    }))
  })

  it('is broken when any one character of its code changes, or the end is cut', () => {
    fc.assert(fc.property(anyBallot, fc.nat(), (ballot, at) => {
      const code = encodeBallot(ballot)
      const place = at % code.length
      const changed = code.slice(0, place) + (code[place] === 'A' ? 'B' : 'A') + code.slice(place + 1)
      expect(decodeLink(changed, []).status).not.toBe('ballot')
      expect(decodeLink(code.slice(0, -1), []).status).not.toBe('ballot')
    }))
  })

  it.each([
    [[1, 1], 2, true], [[2, 0], 2, true], [[0, 0], 2, false], [[2, 1], 2, false], [[1, 0, 0], 2, false], [[-1, 2], 2, false], [[0.5, 0.5], 2, false],
  ] as const)('of two lines with dots %j of %i: %s', (dots, each, whole) => {
    expect(isBallot({ options: 2, each }, dots)).toBe(whole)
    if (!whole) expect(() => encodeBallot({ vote: roomId(1), ballot: respondentId(1), options: 2, each, dots })).toThrow(RangeError)
  })

  it('is found in a chat, among invitations to vote and other talk', () => {
    const ballot: Ballot = { vote: roomId(7), ballot: respondentId(9), options: 3, each: 3, dots: [2, 0, 1] }
    const invitation = encodeVote({ vote: roomId(7), options: 3, each: 3, mark: 65_535 })
    const found = findLinks(`Voten: https://x.cl/sala#v=${invitation}.abc\nMi voto https://x.cl/sala#r=${encodeBallot(ballot)} gracias`, [])
    expect(found.map(({ reading }) => reading.status).sort()).toEqual(['ballot', 'vote'])
    expect(found.find(({ reading }) => reading.status === 'ballot')?.reading).toEqual({ status: 'ballot', ballot })
  })
})

describe('an invitation to vote', () => {
  it('carries its frame and the fingerprint of its list', () => {
    fc.assert(fc.property(frame, fc.nat(65_535), (base, mark) => {
      expect(decodeLink(encodeVote({ ...base, mark }), [])).toEqual({ status: 'vote', vote: { ...base, mark } })
    }))
  })

  it('is refused for a vote that this kit does not make', () => {
    const base = { vote: roomId(1), options: 3, each: 3, mark: 0 }
    for (const wrong of [{ options: 1 }, { options: MOST_OPTIONS + 1 }, { each: 0 }, { each: MOST_DOTS + 1 }, { vote: 'no' }]) expect(() => encodeVote({ ...base, ...wrong })).toThrow(RangeError)
  })
})
