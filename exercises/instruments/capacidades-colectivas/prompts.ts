import type { Ability } from './score'

/** What a facilitator may ask when the group answered in different ways: what each person saw, never who is right. */
export const prompts: Readonly<Record<Ability, string>> = {
  'proyectos-comunes': '¿Qué proyecto de este año escribimos entre dos o más? ¿Quién tiene la ficha?',
  'equipos-trabajo': '¿Quiénes formaron el equipo y de qué instituciones venían? ¿Cuál fue la última tarea que hicieron juntos?',
  'acuerdos-trabajo': '¿Dónde quedó anotado qué le tocaba a cada integrante? ¿Alguien no supo que algo le tocaba?',
  'idea-territorio': 'Si cada persona dibuja en un papel el lugar que abarca la alianza, ¿en qué se parecen los dibujos?',
  'diagnosticos-compartidos': '¿De qué documento sacamos los problemas que abordamos? ¿Quién participó y cuándo se usó por última vez?',
  'soluciones-compartidas': '¿Qué camino decidimos no seguir, y en qué reunión? ¿Quiénes no estaban?',
  'espacios-intercambio': '¿Cuáles fueron las tres últimas reuniones entre organismos públicos? ¿Estaban en el calendario o se llamaron a última hora?',
  'comunicacion-reciproca': '¿Qué pregunta a otro organismo quedó sin respuesta este año? ¿A qué cargo se le hizo?',
  'intercambio-informacion': '¿Qué dato nos llegó este año de otro organismo? ¿Qué dato nuestro entregamos?',
  'busqueda-acuerdos': '¿Qué acción de este año se conversó antes de decidirla? ¿Cuál supimos cuando ya estaba decidida?',
  'relaciones-horizontales': '¿Quién propuso los temas de la última reunión? ¿Qué pasó la última vez que uno de los organismos no estuvo de acuerdo?',
  'soluciones-concretas': '¿Qué solución dejamos escrita con su costo? ¿Qué problema conocemos bien y sigue sin propuesta?',
  'agenda-discusion': '¿En qué sesión se trató un tema nuestro? ¿Quién lo pidió y qué se resolvió?',
  'propone-programas': '¿Qué programa propusimos crear o cambiar? ¿A quién se lo entregamos y en qué fecha?',
  'propone-politicas': '¿Qué regla nos estorbó este año? ¿Le propusimos a alguien cambiarla?',
  'vinculos-superiores': '¿Con qué autoridad de fuera nos reunimos? ¿Fue la alianza o fue cada integrante por su cuenta?',
  'negocia-proyectos': '¿Qué pedimos, qué ofrecimos y qué nos respondieron? ¿Dónde está esa respuesta?',
  'inclusion-actores': '¿Quiénes representan hoy a las comunidades? ¿A qué reunión asistieron por última vez?',
  'espacios-deliberacion': 'En el último encuentro, ¿cuánto tiempo hablamos nosotros y cuánto las comunidades? ¿Qué propusieron?',
  'decisiones-compartidas': '¿Qué decisión habría sido distinta sin las comunidades? ¿Cómo se tomó?',
  'planifica-junto': '¿Tenemos un plan o cada integrante tiene el suyo? ¿En qué reunión se hizo?',
  'presupuesta-junto': '¿Sabemos cuánto pone cada integrante este año? ¿Dónde está ese cuadro?',
  'evalua-junto': '¿Cuándo miramos por última vez los resultados entre todos? ¿Qué dato teníamos delante?',
}
