import { describe, expect, it } from 'vitest'
import { readScripts, scriptsOfTool, type ScriptChunk } from '../../../.vitepress/config/page-scripts'

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[] = [], isEntry = false): ScriptChunk => ({ fileName, moduleIds, imports, isEntry })

const ROOM = '/site/.vitepress/theme/components/pages/RoomPage.vue'
const SHEET = '/site/.vitepress/theme/components/pages/InstrumentPage.vue'
const EXERCISE = '/site/.vitepress/theme/components/pages/Exercise.vue'
const rules = (id: string): string => `/site/exercises/instruments/${id}/index.ts`

const scripts = readScripts([
  chunk('assets/app.1.js', ['/app.js'], ['theme'], true),
  chunk('assets/sala.md.1.js', ['/site/docs/facilitacion/sala.md'], ['theme'], true),
  chunk('theme', ['/theme.ts']),
  chunk('room', [ROOM], ['store', 'theme']),
  chunk('sheet', [SHEET], ['store']),
  chunk('store', ['/store.ts'], ['room']),
  chunk('exercise', [EXERCISE], ['store']),
  chunk('diagnosis', [rules('diagnostico')], ['levels']),
  chunk('network', [rules('red')], ['levels']),
  chunk('levels', ['/levels.ts']),
])

describe('the scripts of a page with a tool', () => {
  it('are those of the tool with all that they stand upon, without those of every page and the text itself', () => {
    expect(scriptsOfTool(scripts, [ROOM, '/site/docs/facilitacion/sala.md'], 'facilitacion/sala.md')).toEqual(['room', 'store'])
  })

  it('have with an instrument its rules, and those of no other', () => {
    expect(scriptsOfTool(scripts, [SHEET], 'instrumentos/diagnostico.md')).toEqual(['sheet', 'store', 'room', 'diagnosis', 'levels'])
  })

  it('are found where folders are parted otherwise', () => {
    expect(scriptsOfTool(readScripts([chunk('room', [ROOM])]), [ROOM.replaceAll('/', '\\')], 'facilitacion/sala.md')).toEqual(['room'])
  })

  it('are none where only parts of a text come alive, once somebody comes near', () => {
    expect(scriptsOfTool(scripts, [EXERCISE], 'modulos/01-introduccion/01-que-es.md')).toEqual([])
  })
})
