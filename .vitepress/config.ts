import { defineConfig } from 'vitepress'

export default defineConfig({
  lang: 'es-CL',
  title: 'Diplomado DEL y Redes',
  description: 'Curso y herramientas libres para el desarrollo económico local en municipios de Chile.',
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
})
