import type { Variable } from './score'

/** What a facilitator may ask when the group answered in different ways: what each person saw, never who is right. */
export const prompts: Readonly<Record<Variable, string>> = {
  'institucionalizacion': '¿Qué papel vigente podríamos mostrar ahora? ¿Qué acuerdo funciona sin estar firmado?',
  'espacios': '¿Qué tratamos en las tres últimas reuniones? ¿Cuál terminó en algo formulado entre varios?',
  'rol-regional': '¿Cuál fue la última decisión importante sobre dinero? ¿Quiénes estaban en la sala cuando se tomó?',
  'rol-local': '¿Qué decisión de este año habría sido distinta sin los municipios? ¿Cuál nos llegó ya tomada?',
  'rol-sociedad-civil': '¿Qué tema de la tabla lo propuso una organización? ¿Alguna vota donde se decide?',
  'funcionamiento': '¿Qué reuniones estaban en el calendario desde antes? ¿Cuáles se llamaron por una ocasión?',
  'capacidades': '¿Qué hicimos entre dos o más que nadie habría hecho por su cuenta? ¿Dónde está el plan de este año?',
  'acuerdos': '¿Qué acuerdo vigente cambió algo en el territorio? ¿Cuál quedó en informar o capacitar?',
  'participacion': '¿Qué resolvió la gente este año que la alianza tuvo que cumplir? ¿Dónde quedó escrito?',
}
