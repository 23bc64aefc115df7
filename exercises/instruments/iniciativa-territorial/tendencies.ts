import type { Group } from './score'

/** What the source saw in 29 initiatives of 2008, in words: it gives hardly any numbers, and the forms were filled in for a prize. */
export interface Tendency {
  /** Ends without a full stop, to stand after «En 29 iniciativas de 2008:». */
  readonly text: string
  readonly source: string
}

export const TENDENCIES: Readonly<Record<Group, Tendency>> = {
  'proyecto-comun': { text: 'frecuente, aunque casi siempre lo impulsa un actor y los demás se suman; no se pudo verificar', source: 'subdere-2009 §4.1, Cuadro 4' },
  'proceso-planificado': { text: 'frecuente; no se supo quién respondía por qué', source: 'subdere-2009 §4.1, Cuadro 4' },
  'recursos': { text: 'el dinero venía sobre todo de fuera; las personas y los espacios eran propios', source: 'subdere-2009 §4.2.2, Cuadro 4' },
  'enfoque-multidimensional': { text: 'lo más débil: la mayoría tocaba una sola área', source: 'subdere-2009 §4.1, Cuadro 4' },
  'articulacion': {
    text: 'muchos actores y niveles, y poca acción común entre sectores. El liderazgo, según la parte del texto, era regional y provincial o provincial y local',
    source: 'subdere-2009 §4, Cuadro 5',
  },
  'recursos-disponibles': { text: 'el dinero venía sobre todo de fuera; las personas y los espacios eran propios', source: 'subdere-2009 §4.2.2, Cuadro 5' },
  'planificacion': { text: 'había un lenguaje común; cerca de diez no mostraban un método reconocible', source: 'subdere-2009 §4.2.3' },
  'participacion': { text: '24 de 29 la tenían; las más, para informar y consultar', source: 'subdere-2009 §4.2.4' },
  'innovacion': { text: 'mesas, consejos y unidades nuevas; a menudo, modelos antiguos vistos como nuevos', source: 'subdere-2009 §4.2.5, §5.2' },
  'sostenibilidad': {
    text: 'daban más certeza el compromiso, el organismo y lo formalizado que los recursos. Las láminas ponen capital social donde el texto pone recursos',
    source: 'subdere-2009 §4, Cuadro 3; subdere-2009-laminas',
  },
}
