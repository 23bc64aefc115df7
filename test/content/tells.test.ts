import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAllBanks } from '../../.vitepress/config/exercises/bank'
import { parseBank } from '../../exercises/questions/bank'
import { choiceSets, HABITS, lessonTells, play, playModel, tellTable, type ChoiceSet } from './course/tells'

const set = (lesson: string, best: readonly string[], others: readonly string[], asked = ''): ChoiceSet => ({
  lesson, place: 'uno', kind: 'opcion', asked, choices: [...others.map((text) => ({ text, best: false })), ...best.map((text) => ({ text, best: true }))],
})
const habit = (name: string) => HABITS[name] ?? (() => 0)

describe('tells', () => {
  it('are found when the best option is always the longest', () => {
    const sets = Array.from({ length: 10 }, () => set('a', ['Una respuesta bastante más larga'], ['Otra', 'Esta']))
    expect(play(sets, habit('la más larga'))).toMatchObject({ sets: 10, hits: 10 })
    expect(play(sets, habit('la más larga')).z).toBeGreaterThan(2.5)
    expect(play(sets, habit('la más corta')).hits).toBe(0)
  })

  it('count only sets in which the habit prefers something, and share the hit among equals', () => {
    expect(play([set('a', ['Ir y ver'], ['Ir', 'Ver'])], habit('la que lleva «y»'))).toMatchObject({ sets: 1, hits: 1 })
    expect(play([set('a', ['Ir y ver'], ['Ir y volver', 'Ver'])], habit('la que lleva «y»')).hits).toBe(0.5)
    expect(play([set('a', ['Ir'], ['Ver'])], habit('la que lleva «y»')).sets).toBe(0)
  })

  it('see an answer that repeats the question', () => {
    expect(play([set('a', ['La feria de la plaza'], ['El río'], '¿Qué pasa en la plaza?')], habit('repite la pregunta')).hits).toBe(1)
  })

  it('see words that stand in best options of other lessons, and know nothing of the lesson’s own', () => {
    const sets = ['a', 'b', 'c'].map((lesson) => set(lesson, ['Medir lunes'], ['Anunciar martes']))
    expect(playModel(sets)).toMatchObject({ sets: 3, hits: 3 })
    expect(playModel([set('a', ['Medir'], ['Anunciar'])]).sets).toBe(0)
  })

  it('of one lesson name the places where the model finds the best', () => {
    const sets = ['a', 'b', 'c'].map((lesson) => set(lesson, ['Medir el agua'], ['Anunciar']))
    expect(lessonTells(sets, 'b').join('\n')).toMatch(/la más larga +la mejor en 1,0 de 1[\s\S]*acierta 1 de 1: uno/)
    expect(lessonTells(sets, 'd')).toEqual([])
  })

  it('take the moments of a case by their highest points', () => {
    const text = '---\nleccion: 01-x/01-y\n---\n## ¿Qué hace? {#caso-x .caso objetivo=del-m1-1}\n\nUsted.\n\n### Uno {#uno}\n\nPasa algo.\n\n- (1) Ir → #fin\n  > Sí.\n- (0) Volver → #fin\n  > No.\n\n### Fin {#fin}\n\nTermina.\n'
    expect(choiceSets([{ path: 'x', lesson: '01-x/01-y', bank: parseBank(text) }])).toMatchObject([{ place: 'caso-x/uno', kind: 'caso', choices: [{ best: true }, { best: false }] }])
  })

  it('of the bank are printed, as a place to look', () => {
    const sets = choiceSets(readAllBanks(fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')))
    console.log(tellTable(sets).join('\n'))
    expect(sets.length).toBeGreaterThan(0)
  })
})
