import { levels } from './levels'

export const recursosDisponibles = {
  id: 'recursos-disponibles',
  title: 'Recursos disponibles: origen y gestión',
  question: '¿De dónde vienen los recursos y cómo se consiguen? Propios son los del municipio, los socios y las organizaciones y empresas del territorio.',
  source: 'subdere-2009 §2.2, §4.2.2, Cuadro 1, Cuadro 5',
  items: [
    {
      id: 'disponibles-origen',
      kind: 'scale',
      title: 'Origen de los recursos',
      prompt: '¿Qué pasaría con lo básico si terminaran los recursos de fuera?',
      options: levels(
        'Todo el dinero y toda persona pagada vienen de fuera.',
        'Hay aportes propios, pero sin los de fuera no se podría ni citar ni coordinar.',
        'Los aportes propios bastan para citar, coordinar y dar seguimiento aunque los otros terminen.',
      ),
      verification: 'Presupuesto con el origen de cada aporte.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.2, Cuadro 4, Cuadro 5',
    },
    {
      id: 'disponibles-gestion',
      kind: 'scale',
      title: 'Gestión de fondos',
      prompt: '¿Cómo se buscan los fondos?',
      options: levels(
        'Se postula cuando alguien avisa de un llamado.',
        'Se conocen fechas de fondos y presupuestos, sin calendario con responsables.',
        'Hay calendario con responsables, revisado en los últimos doce meses.',
      ),
      verification: 'Calendario de fondos con responsables.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.2, Cuadro 5',
    },
    {
      id: 'disponibles-capacidad',
      kind: 'scale',
      title: 'Capacidad de formular',
      prompt: '¿Cuántas personas del equipo han formulado un proyecto que obtuvo financiamiento?',
      options: levels(
        'Ninguna persona del equipo actual lo ha hecho.',
        'Una persona del equipo actual lo ha hecho.',
        'Dos personas o más del equipo actual lo han hecho.',
      ),
      verification: 'Resoluciones de adjudicación.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.2 c, §5.2, Cuadro 5',
    },
  ],
} as const
