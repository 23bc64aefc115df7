import { levels } from './levels'

export const articulacion = {
  id: 'articulacion',
  title: 'Articulación de actores',
  question: '¿Cuántos sectores y niveles tienen tareas, y qué tanto deciden juntos?',
  source: 'subdere-2009 §2.2, §4.2.1, Cuadro 1, Cuadro 5',
  items: [
    {
      id: 'articulacion-actores',
      kind: 'scale',
      title: 'Sectores con tareas',
      prompt: '¿Cuántos de estos sectores tienen tareas a su cargo: público, privado y sociedad civil?',
      options: levels(
        'Un sector tiene tareas a su cargo.',
        'Dos sectores tienen tareas a su cargo.',
        'Los tres sectores tienen tareas a su cargo.',
      ),
      verification: 'Cuadro de responsables.',
      origin: 'fuente',
      source: 'subdere-2009 §2.2, §4.2, Cuadro 1, Cuadro 5',
    },
    {
      id: 'articulacion-niveles',
      kind: 'scale',
      title: 'Niveles con tareas',
      prompt: '¿Cuántos niveles tienen tareas a su cargo: comuna, varias comunas o provincia, región, país?',
      options: levels(
        'Un nivel tiene tareas a su cargo.',
        'Dos niveles tienen tareas a su cargo.',
        'Tres niveles o más tienen tareas a su cargo.',
      ),
      verification: 'Cuadro de responsables. En la provincia, cuente a la delegación presidencial provincial.',
      origin: 'fuente',
      source: 'subdere-2009 §2.2, §4.2, Cuadro 1, Cuadro 5',
    },
    {
      id: 'articulacion-grado',
      kind: 'scale',
      title: 'Cuánto deciden juntos',
      prompt: '¿Hasta dónde llega el trabajo conjunto entre instituciones?',
      options: levels(
        'Cada institución sigue con lo suyo: a lo más se informan, o se coordinan sin que conste.',
        'Coordinan fechas, lugares o requisitos y consta en acta, o deciden juntas sin que conste que cumplieron lo firmado.',
        'Deciden juntas o arman una oferta común, y consta que en los últimos doce meses cumplieron lo firmado.',
      ),
      verification: 'Actas, y convenio con su cumplimiento.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.1 a, §4.2.1 d, Cuadro 5',
    },
    {
      id: 'articulacion-liderazgo',
      kind: 'scale',
      title: 'Quién convoca',
      prompt: '¿Alguien convoca de manera estable, con mandato y con quien lo reemplace?',
      options: levels(
        'Nadie convoca de manera estable: pasaron más de tres meses sin una citación.',
        'Se convoca, pero sin mandato escrito o sin reemplazante.',
        'Se convoca con mandato escrito y reemplazante designado.',
      ),
      verification: 'Decreto o acta con el mandato, y citaciones.',
      // Leaderships are the source's (§4.2.1 b, c); the mandate and the replacement are this kit's.
      origin: 'fuente',
      source: 'subdere-2009 §4.2.1 b, §4.2.1 c',
    },
  ],
} as const
