import type { LevelRef } from '../../../../exercises/core/levels'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import type { AreaResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'

/** An area's level, named as everything that draws levels takes it. */
export const levelRef = ({ level }: AreaResult): LevelRef => ({ set: definition.levelSets[0].id, id: level })
