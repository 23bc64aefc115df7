import { severity } from './severity'

/** Challenges that working together brings (secretarios-2024 §1.III), and the thesis's own finding (§4.II). */
export const work = [
  {
    id: 'desafio-pensamiento-grupo',
    kind: 'scale',
    careful: 'upper',
    title: 'Acuerdos sin discusión',
    prompt: '¿Hubo decisiones en que nadie planteó otra opción ni una objeción, aunque había dudas?',
    options: severity(
      'En doce meses toda decisión se tomó después de preguntar por otras opciones u objeciones.',
      'Una decisión se tomó sin preguntar por otras opciones u objeciones',
    ),
    verification: 'Actas con las opciones y objeciones que se plantearon.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-costos',
    kind: 'scale',
    careful: 'upper',
    title: 'Coordinarse cuesta de más',
    prompt: '¿Coordinarse tomó más reuniones, viajes o trámites que los previstos?',
    options: severity(
      'En doce meses ningún acuerdo necesitó más reuniones, viajes o trámites que los previstos.',
      'Un acuerdo necesitó más reuniones, viajes o trámites que los previstos',
    ),
    verification: 'Calendario de reuniones, previsto y real.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-inequidad',
    kind: 'scale',
    careful: 'upper',
    title: 'Beneficios mal repartidos',
    prompt: '¿Hubo socios que reclamaran por recibir menos que otros?',
    options: severity(
      'En doce meses ningún socio reclamó, en reunión o por escrito, por recibir menos que otros.',
      'Un socio reclamó, en reunión o por escrito, por recibir menos que otros',
    ),
    verification: 'Actas, cartas y cuadro de beneficios por socio.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, Tabla 1',
  },
  {
    id: 'desafio-riesgo',
    kind: 'scale',
    careful: 'upper',
    title: 'Temor a probar',
    prompt: '¿Se dejó de probar algo nuevo por temor a que saliera mal o a que lo criticaran?',
    options: severity(
      'En doce meses ninguna propuesta nueva se dejó de probar por temor al error o a la crítica.',
      'Una propuesta nueva se dejó de probar por temor al error o a la crítica',
    ),
    verification: 'Actas con las propuestas y lo que se resolvió.',
    origin: 'fuente',
    source: 'secretarios-2024 §1.III, §1.IV, Tabla 1',
  },
  {
    id: 'desafio-politico',
    kind: 'scale',
    careful: 'upper',
    title: 'La política en la red',
    prompt: '¿Pesó en la red una elección, un cambio de autoridad o una diferencia política?',
    options: severity(
      'En doce meses ninguna elección, cambio de autoridad o diferencia política apareció en una reunión o decisión.',
      'Una elección, un cambio de autoridad o una diferencia política apareció en una reunión o decisión',
    ),
    verification: 'Actas, y fechas de los cambios de autoridad.',
    origin: 'fuente',
    source: 'secretarios-2024 §4.II, §5',
  },
] as const
