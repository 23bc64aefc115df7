import { describe, expect, it } from 'vitest'
import { createDeskEnd, createWallEnd, type Channel } from '../../../../.vitepress/theme/support/projection/link'
import { isWall, readMessage, type ProjectionMove, type Shown } from '../../../../.vitepress/theme/support/projection/messages'

/** Windows that hear all that the others say, and not themselves, as those of a browser do. */
function windows(): () => Channel {
  const all: { readonly channel: Channel; readonly listeners: ((event: MessageEvent) => void)[] }[] = []
  return () => {
    const listeners: ((event: MessageEvent) => void)[] = []
    const channel = {
      postMessage: (data: unknown) => {
        for (const each of all) if (each.channel !== channel) for (const listener of each.listeners) listener(new MessageEvent('message', { data: structuredClone(data) }))
      },
      addEventListener: (_: string, listener: (event: MessageEvent) => void) => { listeners.push(listener) },
    } as Channel
    all.push({ channel, listeners })
    return channel
  }
}

const SHOWN: Shown = { label: 'Mesa de fomento', at: 2, of: 9, blank: false }

function desk(channel: Channel) {
  const seen: (Shown | null)[] = []
  const late: (() => void)[] = []
  return { seen, late, ...createDeskEnd(channel, (act) => late.push(act), (shown) => seen.push(shown)) }
}

describe('a window on the wall and those from which it is moved', () => {
  it('find each other in either order, and again after a reload of either', () => {
    const open = windows()
    const office = desk(open())
    office.ask()
    expect(office.seen).toEqual([])
    const wall = createWallEnd(open(), { move: () => undefined, show: () => undefined })
    wall.report(SHOWN)
    expect(office.seen).toEqual([SHOWN])
    const reloaded = desk(open())
    reloaded.ask()
    expect(reloaded.seen).toEqual([SHOWN])
    wall.leave()
    expect([office.seen.at(-1), reloaded.seen.at(-1)]).toEqual([null, null])
    createWallEnd(open(), { move: () => undefined, show: () => undefined }).report({ ...SHOWN, at: 3 })
    expect(office.seen.at(-1)).toEqual({ ...SHOWN, at: 3 })
  })

  it('move it and send it to another place, and are answered also where a move leads nowhere', () => {
    const open = windows()
    const moves: ProjectionMove[] = []
    const places: string[] = []
    createWallEnd(open(), { move: (move) => moves.push(move), show: (hash) => places.push(hash) }).report(SHOWN)
    const office = desk(open())
    office.move('last')
    office.show('#sala=00c1t/resultados/cuenta')
    expect([moves, places]).toEqual([['last'], ['#sala=00c1t/resultados/cuenta']])
    for (const act of office.late) act()
    expect(office.seen).toEqual([SHOWN, SHOWN])
  })

  it('learn by its silence that it was closed by force', () => {
    const office = desk(windows()())
    office.move('next')
    expect(office.seen).toEqual([])
    for (const act of office.late) act()
    expect(office.seen).toEqual([null])
  })
})

describe('what another window says', () => {
  it.each([
    null, 'ask', { kind: 'other' }, { kind: 'move', move: 'jump' }, { kind: 'show', hash: '#r=AAAA' }, { kind: 'show', hash: '#sala=00c1t' },
    { kind: 'show', hash: `#sala=00c1t/resultados/${'a'.repeat(500)}` }, { kind: 'shown', shown: { label: 'x', at: '1', of: 2, blank: false } },
  ])('%j is not heard', (raw) => expect(readMessage(raw)).toBeNull())

  it('may send to a wall, and to nothing else of the page', () => {
    expect(['#sala=00c1t/resultados/cuenta', '#ejemplo/resultados/cuenta', '#mesa=m-3f9a2c/votos/00c1t/invitacion', '#mesa=m-3f9a2c/invitar/00c1t_00c1z/cuenta'].filter(isWall)).toHaveLength(4)
    expect(['', '#v=AAAA', '#r=AAAA', '#mesa=m-3f9a2c/votos', '#mesa=m-3f9a2c/mediciones/00c1t/00c1z', '#sala=00c1t/recibir/cuenta'].filter(isWall)).toEqual([])
  })
})
