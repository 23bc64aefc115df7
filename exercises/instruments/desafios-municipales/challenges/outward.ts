import { challenge } from './challenge'

/** The four that look outwards, or at how the municipality sees its work. */

export const entorno = challenge('entorno', {
  title: 'Entorno',
  question: '¿Pesa el municipio en lo que llega de fuera a la economía de la comuna?',
  severity: 'las iniciativas que llegaron de fuera a la comuna: inversiones, obras o programas',
  seen: [
    'El municipio supo de cada iniciativa antes de que se decidiera, y logró en ella un cambio o un acuerdo.',
    'De alguna iniciativa se supo tarde o sin acuerdo, pero no atrasó ni estorbó nada de lo que ya se hacía.',
    'Alguna iniciativa llegó sin coordinar, y atrasó, duplicó o dejó a medias algo que ya se hacía.',
    'Alguna iniciativa llegó sin coordinar, y por eso se perdió o se cerró algo que ya se hacía.',
  ],
  verification: 'Correos o actas con la fecha en que se supo de cada uno, e informes de lo que se atrasó o se cerró.',
  change: 'saber antes de lo que viene de fuera y acordar cómo llega',
  power: 'Convenio, mesa o norma que obliga a informar o a consultar al municipio.',
})

export const institucionalidad = challenge('institucionalidad', {
  title: 'Lugar del fomento en la institución',
  question: '¿Se sostiene el trabajo de fomento cuando hay urgencias?',
  severity: 'el trabajo de fomento productivo cuando hubo emergencias, recortes o urgencias sociales',
  seen: [
    'El fomento siguió como estaba programado: no cedió horas, personas ni presupuesto.',
    'El fomento cedió horas, personas o presupuesto, pero no se atrasó nada de lo comprometido.',
    'El fomento cedió horas, personas o presupuesto, y algo comprometido se atrasó o se hizo a medias.',
    'El fomento cedió horas, personas o presupuesto, y algo comprometido se suspendió o no se hizo.',
  ],
  verification: 'Modificaciones del presupuesto, programa de trabajo y lo que se hizo de él.',
  change: 'proteger las horas y el presupuesto del fomento',
  power: 'Reglamento interno, presupuesto municipal y decretos que asignan funciones.',
})

export const logicaTerritorial = challenge('logica-territorial', {
  title: 'Mirada territorial',
  question: '¿Llegan los servicios al territorio como un conjunto, o cada uno con lo suyo?',
  severity: 'los programas de distintos servicios que trabajan con las mismas familias o en los mismos sectores',
  seen: [
    'Los servicios programaron en conjunto con el municipio: no se repitieron visitas, fichas ni trámites.',
    'Se repitió alguna visita, ficha o trámite, pero nadie esperó más ni recibió menos.',
    'Por ir cada servicio por su lado, algo se atrasó, se duplicó o llegó a medias.',
    'Por ir cada servicio por su lado, se perdió un programa o quedó sin atender una familia o un sector.',
  ],
  verification: 'Calendario de visitas de los servicios, fichas repetidas y reclamos o solicitudes sin atender.',
  change: 'que los servicios programen juntos en el territorio',
  power: 'Convenios con los servicios y actas de una mesa que programe en conjunto.',
})

export const culturaAsociativa = challenge('cultura-asociativa', {
  title: 'Cultura asociativa',
  question: '¿Trabaja el municipio con otros por convicción, o solo figura?',
  severity: 'lo que el municipio debía hacer con otros municipios, servicios u organizaciones',
  seen: [
    'El municipio fue a las reuniones, y cada parte puso a tiempo lo que le tocaba.',
    'Hubo ausencias o partes que no pusieron lo suyo, pero lo acordado se hizo en su fecha.',
    'Porque una parte no puso lo suyo, algo acordado se atrasó o se hizo a medias.',
    'Porque cada uno fue por su lado, se perdió un proyecto o dejó de funcionar una instancia común.',
  ],
  verification: 'Listas de asistencia, convenios y lo que muestra qué puso cada parte.',
  change: 'cumplir lo que se acuerda con otros y lograr que los demás también cumplan',
  power: 'Estatutos o convenio de la asociación, y lo que dicen de quien no cumple.',
})
