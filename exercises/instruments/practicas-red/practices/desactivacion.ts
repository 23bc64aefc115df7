import { frequency } from './frequency'

/** In the source nobody told of having moved anyone's influence; the practice comes from its first chapter alone. */
export const desactivacion = {
  id: 'desactivacion',
  title: 'Desactivación',
  question: '¿Se revisa qué parte de la red dejó de servir, y se reordena?',
  source: 'secretarios-2024 §1.IV, §6, Tabla 1',
  items: [
    {
      id: 'desactivacion-detecta',
      kind: 'scale',
      title: 'Revisar lo que ya no sirve',
      prompt: '¿Se revisa por escrito si las comisiones, mesas y encargos de la red siguen haciendo falta?',
      options: frequency({ on: 'De', of: 'comisiones, mesas y encargos vigentes', gender: 'f' }, 'se revisó por escrito en doce meses si hacen falta'),
      verification: 'Acta o informe que dice qué sigue, qué cambia y qué se cierra.',
      origin: 'kit',
      source: 'secretarios-2024 §1.IV',
    },
    {
      id: 'desactivacion-reorganiza',
      kind: 'scale',
      title: 'Reordenar funciones y turnos',
      prompt: 'Cuando una comisión o encargo dejó de servir, o lo concentró un solo socio, ¿se cerró o cambió de función, responsable o turno?',
      options: frequency({ on: 'En', of: 'situaciones así de los últimos doce meses', gender: 'f' }, 'hubo un cambio acordado y por escrito'),
      verification: 'Acuerdo del directorio o de la asamblea que hace el cambio.',
      origin: 'kit',
      source: 'secretarios-2024 §1.IV, Tabla 1',
    },
  ],
} as const
